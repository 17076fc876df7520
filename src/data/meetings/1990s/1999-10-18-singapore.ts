import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-10-18-singapore",
  title: "Informal contact of officials of the two foreign ministries in Singapore",
  channel: "informal",
  status: "held",
  start: "1999-10-18",
  end: "1999-10-20",
  place: "singapore",
  delegations: [
    { side: "JP", organization: "mofa-japan", capacity: "party", description: "officials, not named", members: [] },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "officials, not named", members: [] },
  ],
  topics: [],
  outcomes: [
    {
      text: "Informal contact was resumed, according to The Japan Times; no content is given.",
      sources: ["japantimes-1999-11-02-charter-flights"],
    },
  ],
  remarks: [
    {
      text: "A blog has the section chiefs of the two ministries meet in Singapore at the end of the month and agree to reopen the normalisation talks, with place and agenda of the preliminary talks left open; it may be the same contact.",
      sources: ["hypq-2012-08-singapore"],
    },
  ],
  sources: ["japantimes-1999-11-02-charter-flights"],
  evidence: { start: ["japantimes-1999-11-02-charter-flights"], end: ["japantimes-1999-11-02-charter-flights"] },
};
