import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2003-beijing-tanaka-song",
  title: "Monthly contacts of Tanaka and Song Il Ho in Beijing, as a member of the Diet said",
  channel: "informal",
  status: "reported",
  start: "2003",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "hitoshi-tanaka", role: "head", post: "Deputy Foreign Minister (外務審議官)" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Vice director of a department (副局長)" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Katsuei Hirasawa and an editor said in a monthly out in February 2004 that the two had met in Beijing once a month in 2003, and took Song to be Mr X. Read only on a forum copy of a Yomiuri report.",
    },
  ],
  sources: ["asyura-2004-02-08-yomiuri-mr-x"],
};
