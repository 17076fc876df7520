import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-05-dprk-komeito",
  title: "Delegation of Komeito in the DPRK: joint statement of 6 June 1972",
  channel: "party",
  status: "held",
  start: "1972-05",
  end: "1972-06",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "komeito",
      capacity: "party",
      members: [{ delegate: "yoshikatsu-takeiri", role: "head", post: "Chairman; leader of the delegation" }],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "the body with which the statement was made",
      members: [],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "The party and the committee published a joint statement on 6 June, in which the party acknowledged and praised great progress of the DPRK in building socialism.",
    },
    {
      text: "They confirmed that Japan and the DPRK can establish diplomatic relations; as ways to it they named opposition to hostile resolutions in the United Nations and an invitation of the DPRK there without conditions. Read only in a forum copy of a magazine that quotes a newspaper of 7 June 1972.",
      sources: ["asyura-2022-02-15-forum21"],
    },
  ],
  remarks: [
    {
      text: "The paper of a rival party confirms the mission under the chairman, the statement and its date; the months of the stay and the counterpart were read only on a blog that quotes the party's newspaper of 4 and 7 June 1972.",
    },
  ],
  sources: ["akahata-2003-02-18-komeito", "akahata-2002-10-21-komeito", "blog-2018-02-26-komeito"],
};
