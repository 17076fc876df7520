import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-dprk-ldp-plan",
  title: "First official delegation of the Liberal Democratic Party to the DPRK, as planned for summer 1989",
  channel: "party",
  status: "planned",
  start: "1989",
  place: "dprk",
  delegations: [
    { side: "JP", organization: "ldp", capacity: "party", members: [] },
    { side: "KP", capacity: "party", description: "hosts, whom the pages do not name", members: [] },
  ],
  topics: ["normalisation", "detainees"],
  outcomes: [],
  history: [
    {
      status: "planned",
      on: "1989-03-01",
      start: "1989",
      place: "dprk",
      sources: ["joongang-2313236-ldp-mission-summer"],
    },
  ],
  remarks: [
    {
      text: "It became known on 1 March that the government of Japan meant to send a first official delegation in summer. Some in the party wanted the secretary-general at its head, but the stronger view was for Shin Kanemaru, according to a source in the party.",
    },
    {
      text: "The wish was to be passed on through Makoto Tanabe, who was to visit the DPRK on 30 March; the government and the party had already passed it on through an unofficial channel, according to sources in Japanese politics.",
    },
    {
      text: "The DPRK let it be known unofficially that, for better relations, it would like Kanemaru, who was close to Prime Minister Takeshita, to be sent, a government source told the Yomiuri Shimbun.",
    },
    {
      text: "Choson Sinbo wrote in 2015 that a plan to send a delegation under Kanemaru was pursued in 1989 through Tanabe.",
      sources: ["chosonsinbo-2015-10-02-relations-5"],
    },
    {
      text: "The pages name a season, not a month: in summer 1989. The first prints a 1st alone; March follows from Tanabe's journey on the 30th. The mission under Kanemaru went in September 1990.",
      sources: ["joongang-2313236-ldp-mission-summer", "hankyung-1990-09-24-mission-aims"],
    },
    {
      text: "In spring 1989 the DPRK welcomed a visit of Kanemaru's or of a delegation of the party under leading people, him among them, but no progress followed, according to a page of late 1989.",
      sources: ["joongang-2412402-kanemaru-letter"],
    },
  ],
  sources: ["joongang-2313236-ldp-mission-summer", "chosonsinbo-2015-10-02-relations-5"],
  evidence: { start: ["joongang-2313236-ldp-mission-summer"] },
};
