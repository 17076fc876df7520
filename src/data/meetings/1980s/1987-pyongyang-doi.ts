import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1987-pyongyang-doi",
  title: "Chair of the Japan Socialist Party in Pyongyang on detained crew members",
  channel: "party",
  status: "held",
  start: "1987-09-24",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "takako-doi", role: "head", post: "Chair" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
  ],
  topics: ["detainees", "exchange", "fisheries"],
  outcomes: [
    {
      text: "Kim Il Sung proposed that the authorities of the two sides talk on the release of two crew members, and that Japan put off measures on a soldier who had fled the DPRK and was held in Yokohama.",
    },
    {
      text: "The DPRK would soon free the crews of three Japanese fishing boats seized lately, and proposed to reopen the fisheries talks, according to Japanese papers.",
    },
  ],
  remarks: [
    {
      text: "Japanese papers reported it on a 27th; the page prints no month and no year. Chongryon gives 24 to 26 September 1987 for the talks with Kim Il Sung.",
      sources: ["joongang-2128987-kim-il-sung-doi", "chongryon-doi-1987"],
    },
  ],
  sources: ["joongang-2128987-kim-il-sung-doi", "chongryon-doi-1987"],
  end: "1987-09-26",
  evidence: {
    start: ["chongryon-doi-1987"],
    end: ["chongryon-doi-1987"],
    outcomes: ["joongang-2128987-kim-il-sung-doi"],
  },
};
