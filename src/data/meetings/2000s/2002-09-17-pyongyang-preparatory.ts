import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-09-17-pyongyang-preparatory",
  title: "Working meeting before the summit at which the DPRK reported the fate of the abductees",
  channel: "government",
  status: "held",
  start: "2002-09-17",
  end: "2002-09-17",
  place: "pyongyang",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "The DPRK side told Japan that of the abductees asked about four were alive, eight dead and one not known to have entered, and that one person not asked about was alive.",
      sources: ["mofa-2004-bluebook-abductions"],
    },
  ],
  remarks: [
    {
      text: "That it was held on the morning of 17 September, before the leaders met, was read only on two pages of low reliability, an anonymous wiki and a private page that copies a briefing of the ministry.",
      sources: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
    },
    {
      text: "Government sources told The Japan Times that in preparatory talks the DPRK side had said before the 17th that some were dead and some alive, and had handed over a list of 14 persons on the day.",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
    {
      text: "In the lunch break of the summit Kazuyoshi Umemoto, minister at the embassy in London, who headed Japan's preparatory headquarters in Pyongyang, met four of the persons on the list and roughly confirmed who they were.",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
  ],
  sources: ["mofa-2004-bluebook-abductions", "japantimes-2002-09-26-data-before-summit"],
  evidence: {
    start: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
    place: ["atwiki-kaikocyu-summit"],
    end: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
  },
  variants: [
    {
      field: "outcomes",
      value: "four alive, eight dead, two not entered, and one more alive",
      sources: ["atwiki-kaikocyu-summit"],
      note: "An anonymous wiki, by which the director-general Tanaka was informed; the ministry counts one person, not two",
    },
  ],
};
