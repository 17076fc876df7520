import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-07-mongolia-kitamura",
  title: "Reported contact of Japan's head of intelligence with the DPRK side in Mongolia, July 2013",
  channel: "informal",
  status: "reported",
  start: "2013-07",
  place: "mongolia",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-intelligence-japan",
      capacity: "party",
      members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
    },
    { side: "KP", capacity: "party", description: "the DPRK side, not described further", members: [] },
  ],
  topics: ["abductions"],
  outcomes: [],
  remarks: [
    {
      text: "Said in one clause by the editor of a newsletter in November 2013; no other page was found that says so.",
    },
    {
      text: "A post in the forum of a think tank reports it; no other page read does.",
      sources: ["ceac-2013-11-01-mongolia"],
    },
  ],
  sources: ["ceac-2013-11-01-mongolia"],
};
