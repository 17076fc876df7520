import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1981-03-16-pyongyang-jsp",
  title: "Japan Socialist Party and Workers' Party of Korea in Pyongyang: declaration on a nuclear-free zone",
  channel: "party",
  status: "held",
  start: "1981-03-16",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "ichio-asukata", role: "head", post: "Chairman" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The two parties declared for a nuclear-free zone of peace of Korea, Japan and the seas around them: all nuclear arms removed and scrapped, foreign bases and troops withdrawn, military blocs for aggression dissolved.",
    },
  ],
  remarks: [
    { text: "Japanese papers reported it on the 17th." },
    {
      text: "A member of the delegation wrote in 1982 that he had gone with the chairman in March 1981 and that the declaration was published then.",
      sources: ["kass-jsp-member-1982"],
    },
  ],
  sources: ["joongang-1562084-nuclear-free-declaration", "kass-jsp-member-1982"],
  evidence: { start: ["joongang-1562084-nuclear-free-declaration", "peacemaking-undated-nuclear-free-zone"] },
  variants: [
    {
      field: "start",
      value: "1981-03-14",
      sources: ["peacemaking-undated-nuclear-free-zone"],
      note: "A blog, which gives the year",
    },
  ],
};
