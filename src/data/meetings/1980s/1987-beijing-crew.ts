import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1987-beijing-crew",
  title: "Reported unofficial contact of the foreign ministries in Beijing on detained crew members",
  channel: "informal",
  status: "reported",
  start: "1987?",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a counsellor of the Asian Affairs Bureau",
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "an official in charge of Japan",
      members: [],
    },
  ],
  topics: ["detainees"],
  outcomes: [{ text: "No great progress; the two sides agreed to go on." }],
  follows: "1987-pyongyang-doi",
  remarks: [
    {
      text: "The Sankei reported on a 24th that it was on a 15th, after Kim Il Sung had proposed a meeting of the two sides. The page gives neither month nor year: the year is our reading, from that proposal.",
      sources: ["joongang-2135192-beijing-contact"],
    },
    {
      text: "In October 1988 a paper wrote that there had been unofficial consultations in Beijing on this matter before, and that the DPRK now did not receive a proposal for new ones.",
      sources: ["hankyung-1988-10-05-beijing-refused"],
    },
  ],
  sources: ["joongang-2135192-beijing-contact"],
  evidence: { place: ["joongang-2135192-beijing-contact", "hankyung-1988-10-05-beijing-refused"] },
};
