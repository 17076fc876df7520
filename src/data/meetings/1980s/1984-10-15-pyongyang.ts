import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1984-10-15-pyongyang",
  title: "Signing in Pyongyang of a new provisional fisheries agreement",
  channel: "party",
  status: "held",
  start: "1984-10-15",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "yoichi-tani", role: "head", post: "Acting chairman" }],
      sources: ["joongang-1789577-fisheries-1984"],
    },
    {
      side: "KP",
      organization: "east-sea-fisheries-federation",
      capacity: "party",
      description: "the partner of Japan's fisheries council under the agreement",
      members: [],
      sources: ["joongang-1789577-fisheries-1984"],
    },
  ],
  topics: ["fisheries"],
  outcomes: [
    {
      text: "The agreement holds from 15 November 1984 to 31 December 1986, without fees.",
      sources: ["joongang-1789577-fisheries-1984"],
    },
    {
      text: "A joint committee of the two fisheries bodies, with up to five members of each side, meets once a year in turn in either country.",
      sources: ["joongang-1789577-fisheries-1984"],
    },
    {
      text: "A joint fisheries company is to be set up, at the DPRK's wish, Tani said. That the sides had agreed on it came out through an annex to the agreement, on the joint committee and its tasks; no details were made known.",
      sources: ["joongang-1789577-fisheries-1984"],
    },
  ],
  follows: "1984-09-19-pyongyang-jsp",
  remarks: [
    {
      text: "Tani spoke to Japanese journalists in Beijing on the 16th, on the way back.",
      sources: ["joongang-1789577-fisheries-1984"],
    },
  ],
  sources: ["joongang-1789577-fisheries-1984", "kotobank-fisheries-accord"],
  evidence: {
    start: ["joongang-1789577-fisheries-1984"],
    place: ["joongang-1789577-fisheries-1984"],
    topics: ["joongang-1789577-fisheries-1984", "kotobank-fisheries-accord"],
  },
};
