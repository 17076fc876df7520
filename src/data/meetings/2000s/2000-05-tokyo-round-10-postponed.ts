import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-05-tokyo-round-10-postponed",
  title: "Tenth round as first agreed",
  channel: "government",
  status: "postponed",
  start: "2000-05",
  place: "tokyo",
  round: "10th round, first date",
  series: "normalisation-talks",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Put off at the wish of the DPRK side, in the end to August 2000.",
      sources: ["voa-2000-06-20-japan-nk", "voa-2000-08-21-round10"],
    },
  ],
  follows: "2000-04-04-pyongyang-round-9",
  sources: ["japantimes-2000-04-08-round9", "people-2000-07-18-ministers-plan"],
  evidence: {
    status: ["people-2000-07-18-ministers-plan", "voa-2000-06-20-japan-nk", "voa-2000-08-21-round10"],
    place: ["japantimes-2000-04-08-round9"],
  },
  remarks: [
    {
      text: "It was agreed in Pyongyang on 7 April for late May; the order of the places, Tokyo and then perhaps Beijing, had been agreed before.",
      sources: ["japantimes-2000-04-08-round9"],
    },
    {
      text: "The DPRK side asked for the delay just before its summit with the South and gave no reason, AFP wrote.",
      sources: ["jawawa-2000-07-20-afp-ministers"],
    },
    {
      text: "A Korean paper wrote in August that the DPRK had asked for the delay because it objected to the suspected abductions and missiles as items of the agenda.",
      sources: ["fnnews-2000-08-11-round10"],
    },
    {
      text: "Asked on 30 June 2000 whether there was no prospect of a reopening and no date at all, Foreign Minister Kono said that the DPRK side had wished in May to put the round off for the time being and that it was still put off.",
      sources: ["mofa-2000-06-30-kono-press"],
    },
  ],
};
