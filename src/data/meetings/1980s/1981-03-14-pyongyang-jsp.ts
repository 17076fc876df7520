import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1981-03-14-pyongyang-jsp",
  title: "Japan Socialist Party and Workers' Party of Korea in Pyongyang: declaration on a nuclear-free zone",
  channel: "party",
  status: "held",
  start: "1981-03-14",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "ichio-asukata", role: "head", post: "Chairman" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-il-sung", role: "head" }],
      sources: ["kcyosaku-1981-03-14-talk"],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The two parties declared for a nuclear-free zone of peace of Korea, Japan and the seas around them: all nuclear arms removed and scrapped, foreign bases and troops withdrawn, military blocs for aggression dissolved.",
    },
    {
      text: "Kim Il Sung said that an active campaign of the Japanese party had saved the life of a South Korean opposition leader.",
      sources: ["kcyosaku-1981-03-14-talk"],
    },
  ],
  remarks: [
    { text: "Japanese papers reported it on the 17th." },
    {
      text: "A member of the delegation wrote in 1982 that he had gone with the chairman in March 1981 and that the declaration was published then.",
      sources: ["kass-jsp-member-1982"],
    },
    {
      text: "Kim Il Sung took part himself in the talk with the delegation on 14 March, since a weighty matter was under discussion, as he said; there had been a banquet the day before. The declaration followed on the 16th.",
      sources: ["kcyosaku-1981-03-14-talk", "joongang-1562084-nuclear-free-declaration"],
    },
  ],
  sources: ["joongang-1562084-nuclear-free-declaration", "kass-jsp-member-1982", "kcyosaku-1981-03-14-talk"],
  evidence: {
    start: ["kcyosaku-1981-03-14-talk"],
    end: ["joongang-1562084-nuclear-free-declaration", "peacemaking-undated-nuclear-free-zone"],
  },
  variants: [
    {
      field: "end",
      value: "1981-03-14",
      sources: ["peacemaking-undated-nuclear-free-zone"],
      note: "A blog, which gives the year, for the declaration; the day is that of the talk with Kim Il Sung in a copy of his works",
    },
  ],
  end: "1981-03-16",
};
