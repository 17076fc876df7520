import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1987-beijing-crew",
  title: "Reported unofficial contact of the foreign ministries in Beijing on detained crew members",
  channel: "informal",
  status: "reported",
  start: "1987-10-15",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "shibuya-asian-bureau", role: "head", post: "Counsellor, Asian Affairs Bureau" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "a senior official in charge of Japan",
      members: [],
    },
  ],
  topics: ["detainees"],
  outcomes: [{ text: "No great progress; the two sides agreed to go on." }],
  follows: "1987-pyongyang-doi",
  remarks: [
    {
      text: "The Sankei reported on a 24th that it was on the 15th, after Kim Il Sung had proposed a meeting of the two sides and preliminary contacts had led to an agreement to reopen negotiations in Beijing; it was kept strictly secret. The page prints the days alone; October 1987 is our reading, from a page of 26 October twenty article numbers on.",
      sources: ["joongang-2135192-beijing-contact"],
    },
    {
      text: "In October 1988 the Tokyo Shimbun wrote, from a source in the Government of Japan, that there had been unofficial consultations in Beijing on this matter before, and that the DPRK had now refused to receive a proposal for new ones.",
      sources: ["hankyung-1988-10-05-beijing-refused"],
    },
  ],
  sources: ["joongang-2135192-beijing-contact"],
  evidence: { place: ["joongang-2135192-beijing-contact", "hankyung-1988-10-05-beijing-refused"] },
};
