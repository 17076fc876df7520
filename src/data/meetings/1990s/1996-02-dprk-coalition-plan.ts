import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1996-02-dprk-coalition-plan",
  title: "Mission of Japan's coalition parties to the DPRK, as planned for February 1996",
  channel: "party",
  status: "planned",
  start: "1996-02",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description:
        "the Liberal Democratic Party and the other parties of the coalition; Tomiichi Murayama and Taro Nakayama were among those named as possible heads",
      members: [],
    },
    { side: "KP", capacity: "party", description: "the host is not named on the page", members: [] },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Asahi Shimbun of 25 January, from leading members of the ruling parties: to speak about reopening the normalisation talks and about more rice, in February at the earliest. The time was being settled with the DPRK, with the middle of the month as the aim. No page read says that it went.",
    },
  ],
  sources: ["seoul-1996-01-26-mission-in-february"],
};
