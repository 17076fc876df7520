import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-09-14-pyongyang-tani",
  title: "Acting chairman of the Diet members' league to Pyongyang with a letter of the prime minister",
  channel: "party",
  status: "planned",
  start: "1986-09-14?",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "yoichi-tani", role: "head", post: "Acting chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
    },
  ],
  topics: ["exchange"],
  outcomes: [],
  follows: "1986-06-japan",
  remarks: [
    {
      text: "Kyodo, from sources on both sides, expected him to hand Kim Il Sung a letter of Prime Minister Nakasone; he himself spoke of a private visit. He left Japan on a 13th, by Beijing.",
    },
    {
      text: "The page has no month and no year: September 1986 is our reading from neighbouring article numbers. No page read says of the talk.",
    },
  ],
  sources: ["joongang-2032855-nakasone-letter"],
};
