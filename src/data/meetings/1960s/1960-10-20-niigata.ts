import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1960-10-20-niigata",
  title: "Red Cross contact in Niigata on board the return ship Tobolsk",
  channel: "red-cross",
  status: "held",
  start: "1960-10-20",
  end: "1960-10-20",
  place: "niigata",
  venue: "Reception room of the return ship Tobolsk",
  round: "second contact, this time as representatives of the two societies",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      description: "with the secretary-general of the Niigata chapter",
      members: [{ delegate: "busaburo-takagi", role: "head", post: "Chief, Social Affairs Department" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [
        { delegate: "kim-ju-yong", role: "head", post: "Deputy chief, International Department" },
        { delegate: "yom-won-il", role: "member", post: "Representative on board" },
      ],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The DPRK side: once the agreement is automatically extended for a year, it is ready to discuss speeding up if the Japanese Red Cross proposes it.",
      sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
    },
    { text: "The DPRK side wanted direct talks on the extension.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
    { text: "The Japanese side gave no answer on the spot.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
  ],
  follows: "1960-10-13-niigata",
  remarks: [
    { text: "From 21:10 to 22:10.", sources: ["nahf-1960-10-21-mainichi-takagi-kim"] },
    {
      text: "The DPRK delegate had come with the 43rd voyage that morning and had asked for the meeting.",
      sources: ["nahf-1960-10-20-mainichi-43rd-ship"],
    },
    {
      text: "According to the Yomiuri of 26 October the two societies had unofficially agreed at it to extend the agreement as it stood and to study a faster return after that.",
      sources: ["nahf-1960-10-26-yomiuri-english"],
    },
    {
      text: "On the Japanese side the Foreign, Welfare and Justice Ministries, the Cabinet and the Japanese Red Cross held a liaison meeting on the 21st, from 14:00, on their final attitude.",
      sources: ["nahf-1960-10-21-mainichi-takagi-kim"],
    },
  ],
  sources: ["nahf-1960-10-21-mainichi-takagi-kim", "nahf-1960-10-20-mainichi-43rd-ship"],
};
