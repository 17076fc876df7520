import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1960-10-13-niigata",
  title: "Informal contact in Niigata after the break-off of the Red Cross talks",
  channel: "informal",
  status: "held",
  start: "1960-10-13",
  end: "1960-10-13",
  place: "niigata",
  round: "first contact",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "busaburo-takagi", role: "head", post: "Chief, Social Affairs Department" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "kim-ju-yong", role: "head", post: "Deputy chief, International Department" }],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The Japanese side asked whether the DPRK side was ready to discuss speeding up the return; the answer came a week later.",
      sources: ["nahf-1960-10-20-mainichi-43rd-ship", "nahf-1960-10-21-mainichi-takagi-kim"],
    },
  ],
  follows: "1960-09-05-niigata",
  remarks: [
    {
      text: "The DPRK delegate came with the 42nd voyage that morning; the two were to meet in the city in the evening.",
      sources: ["nahf-1960-10-13-tokyo-shimbun-takagi"],
    },
    {
      text: "According to a newspaper of the same day, Japan's Foreign Ministry could not accept what the DPRK side had demanded so far, one more year without any change.",
      sources: ["nahf-1960-10-13-tokyo-shimbun-takagi"],
    },
    { text: "Unlike the talk of 20 October, this one was informal.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
    {
      text: "According to a newspaper of the same day the Japanese side was to exchange views with the DPRK side on what to do, after the agreement ended on 12 November, about those who wished to go, and to sound it out.",
      sources: ["nahf-1960-10-13-tokyo-shimbun-takagi"],
    },
  ],
  sources: [
    "nahf-1960-10-21-mainichi-takagi-kim",
    "nahf-1960-10-20-mainichi-43rd-ship",
    "nahf-1960-10-13-tokyo-shimbun-takagi",
  ],
  evidence: { delegations: ["nahf-1960-10-13-tokyo-shimbun-takagi", "nahf-1960-10-21-mainichi-takagi-kim"] },
};
