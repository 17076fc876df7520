import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-03-17-mongolia-nakai-plan",
  title: "Former Japanese minister for the abduction issue and Song Il Ho in Mongolia, as planned for March 2012",
  channel: "informal",
  status: "cancelled",
  start: "2012-03-17",
  end: "2012-03-18",
  place: "mongolia",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      members: [{ delegate: "hiroshi-nakai", role: "head", post: "Former minister for the abduction issue" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador" }],
    },
  ],
  topics: ["japanese-spouses"],
  outcomes: [
    {
      text: "Nakai could not go, as opposition parties objected; a Japanese professor thought to stand in for him met Song Il Ho in Ulaanbaatar.",
      sources: ["mongoliaeconomy-2012-03-envoy-ulan-bator", "japantimes-2012-04-21-japanese-wives"],
    },
  ],
  follows: "2012-01-09-china",
  remarks: [
    {
      text: "Nakai had first meant to be in Taiwan from 17 to 19 March and changed his plans at short notice. He was expected to talk with Song Il Ho about the return of Japanese wives, the Sankei Shimbun wrote, as the Dong-A Ilbo retold it; the DPRK was thought likely to demand food and other aid in return.",
      sources: ["donga-2012-03-15-nakai-plan"],
    },
    {
      text: "According to the Sankei, read on a blog copy, Nakai's side is said to have told Prime Minister Noda of the plan and to have had his consent. The DPRK was said to have shown itself ready to meet by narrowing the agenda to the homecoming of the Japanese wives, a matter in which Nakai had long been active, and might put forward a concrete plan for it.",
      sources: ["sankei-2012-03-15-nakai-copy"],
    },
  ],
  sources: ["donga-2012-03-15-nakai-plan", "japantimes-2012-04-21-japanese-wives"],
  evidence: {
    start: ["donga-2012-03-15-nakai-plan"],
    end: ["donga-2012-03-15-nakai-plan"],
    place: ["donga-2012-03-15-nakai-plan"],
    topics: ["donga-2012-03-15-nakai-plan"],
    status: ["japantimes-2012-04-21-japanese-wives", "mongoliaeconomy-2012-03-envoy-ulan-bator"],
  },
};
