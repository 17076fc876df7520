import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-12-beijing",
  title: "Reported secret contact of diplomats in Beijing after a ship was sunk",
  channel: "informal",
  status: "reported",
  start: "2001-12-22/2001-12-31",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a diplomat, thought to be a division director",
      members: [],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "a diplomat of like rank", members: [] },
  ],
  topics: [],
  outcomes: [{ text: "Whether they spoke of the ship sunk on 22 December is not known." }],
  follows: "2001-12-dalian",
  remarks: [
    {
      text: "At the end of the year, according to the Tokyo Shimbun of 24 January 2002, from officials of the Government of Japan; the paper wrote that so late a date could be read as pointing to the ship.",
    },
  ],
  sources: [
    "imaeil-2002-01-24-december-contacts",
    "nkchosun-2002-01-24-beijing",
    "joongang-1097020-secret-diplomacy",
    "donga-2002-01-24-secret-contacts",
    "asyura-2002-01-24-tokyo-shimbun",
  ],
};
