import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1968-dprk-jcp",
  title: "Japanese Communist Party and Workers' Party of Korea in the DPRK, 1968",
  channel: "party",
  status: "held",
  start: "1968",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jcp",
      capacity: "party",
      members: [{ delegate: "kenji-miyamoto", role: "member", post: "Secretary-general" }],
      sources: ["wilson-1968-11-15-hungary", "akahata-2004-01-05-north-korea-2"],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [], sources: ["wilson-1968-11-15-hungary"] },
  ],
  topics: [],
  outcomes: [
    {
      text: "According to Bulgaria's ambassador, who had it from his embassy in Tokyo, the Japanese side disagreed with the DPRK's sending people behind the lines in the South to subvert it, for which it even used Japan's territory, and did not approve of what the DPRK did along the Demilitarized Zone. He presumed that this came up in the talks of the parties.",
      sources: ["wilson-1968-11-15-hungary"],
    },
  ],
  remarks: [
    {
      text: "A picture shows the secretary-general and a later chairman of the Japanese party on a cargo ship bound for the DPRK. In 2004 that chairman named 1968 as the year in which relations with the DPRK turned.",
      sources: ["akahata-2004-01-05-north-korea-2"],
    },
    {
      text: "Of late the DPRK's press hardly wrote about the Japanese party, the Hungarian embassy noted in November.",
      sources: ["wilson-1968-11-15-hungary"],
    },
    {
      text: "At a meeting of the party's central committee in May 2003 the same chairman told, as a member of the mission of 1968, the history of what the page calls the question of an advance to the South.",
      sources: ["akahata-2003-05-25-fuwa"],
    },
    {
      text: "To the Bulgarians, what the leaders of the Workers' Party had lately said on the 20th anniversary of the DPRK suggested that this party was stressing its peaceful aims in unification: either to persuade the Japanese party that the line of the Workers' Party had been right before, or because it had come round to the Japanese view.",
      sources: ["wilson-1968-11-15-hungary"],
    },
  ],
  sources: ["akahata-2004-01-05-north-korea-2", "wilson-1968-11-15-hungary"],
  evidence: { start: ["wilson-1968-11-15-hungary", "akahata-2004-01-05-north-korea-2"] },
};
