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
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The editor of a newsletter wrote in one clause of a post in the forum of a think tank, in November 2013, that Kitamura was said to have gone to Mongolia in secret and made contact with the DPRK side; no other page was found that says so.",
    },
  ],
  sources: ["ceac-2013-11-01-mongolia"],
};
