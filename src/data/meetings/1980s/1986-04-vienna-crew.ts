import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-04-vienna-crew",
  title: "Diplomats of the two sides in Vienna on detained crew members",
  channel: "informal",
  status: "held",
  start: "1986-04?",
  place: "vienna",
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
      description: "the DPRK side, whom the page does not name",
      members: [],
    },
  ],
  topics: ["detainees"],
  outcomes: [{ text: "It broke off over the DPRK's demand that a soldier be sent back who was held in Yokohama." }],
  remarks: [
    {
      text: "Leaders of Japan's Foreign Ministry said on a 12th that diplomats had negotiated with the DPRK side three times in the year before, in Belgrade, Beijing and Vienna, the first such talks on a humanitarian matter; they would go on.",
    },
    { text: "The page has no year; 1986 is our reading, from the soldier and from neighbouring article numbers." },
  ],
  sources: ["joongang-2090284-third-country-crew"],
};
