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
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "ma-chol-su", role: "head", post: "Director-General, Asian Affairs Department" }],
    },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "The DPRK side told Japan that of the abductees asked about four were alive, eight dead and one not known to have entered, and that one person not asked about was alive.",
      sources: ["mofa-2004-bluebook-abductions"],
    },
    {
      text: "The DPRK side told Japan that its Red Cross would help survivors to meet their families and, if they wished, to go back to Japan, and that the circumstances of the dead would be told to their families. Japan voiced great regret. It asked to have officials confirm who the survivors were, for early meetings with the families and a return by free will, for a thorough inquiry into how the others had died, and for a guarantee against repetition. Read only on a private page that copies the ministry's briefing.",
      sources: ["ifs-2002-09-17-summit-digest"],
    },
  ],
  remarks: [
    {
      text: "The Asahi has the fate of 14 persons made known before the leaders met. That it was in the morning of 17 September was read only on pages of low reliability.",
      sources: [
        "asahi-2002-09-18-summit",
        "ifs-2002-09-17-summit-digest",
        "atwiki-kaikocyu-summit",
        "atwiki-kaikocyu-tanaka-answer",
      ],
    },
    {
      text: "In preparatory talks before the summit the DPRK side said of the missing Japanese that some were dead and some alive, according to government sources in The Japan Times. It said that it would give information on several of them at the summit, but not that Kim Jong Il would admit the abductions officially and apologise. On 17 September it presented a list on 14 persons, the paper wrote.",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
    {
      text: "In the lunch break of the summit Kazuyoshi Umemoto, minister at Japan's embassy in London, who headed Japan's preparatory headquarters in Pyongyang, met four of the persons on the list and roughly confirmed who they were.",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
    {
      text: "Called at short notice for 10:00: the DPRK's director-general told Tanaka by word of mouth what the DPRK Red Cross was going to tell the Japanese Red Cross Society. About 16:00 Japan received it in writing. So says an answer of Tanaka of 25 September, read only on an anonymous wiki.",
      sources: ["atwiki-kaikocyu-tanaka-answer"],
    },
    {
      text: "Umemoto also met a teenage girl believed to be the daughter of one of those reported dead. He took no photographs and no samples; he claimed later that the meeting had not been expected or else investigators could have been brought along.",
      sources: ["japantimes-2002-09-26-data-before-summit"],
    },
    {
      text: "Koizumi and Abe learnt of the eight deaths at 10:30, half an hour before the summit, the JoongAng Ilbo wrote in 2014.",
      sources: ["joongang-jp-2014-06-17-summit"],
    },
    {
      text: "Tanaka's answer of 25 September replied to an open letter of questions that the relatives' group and its supporters had handed in on 20 September; both received the answer at the Foreign Ministry at 18:00.",
      sources: ["narkn-2002-09-26-tanaka-answer", "narkn-2002-09-20-open-letter"],
    },
    {
      text: "Umemoto said in London on 23 September that as a result of negotiations with the DPRK's government he could meet the survivors only in a set way: half an hour with each person or couple, in rooms that the DPRK side had prepared and controlled. He himself had not negotiated with the DPRK, he added, and had only done what his superior told him.",
      sources: ["japantimes-2002-09-25-envoy"],
    },
  ],
  sources: [
    "mofa-2004-bluebook-abductions",
    "japantimes-2002-09-26-data-before-summit",
    "asahi-2002-09-18-summit",
    "atwiki-kaikocyu-tanaka-answer",
  ],
  evidence: {
    start: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
    place: ["atwiki-kaikocyu-summit"],
    end: ["ifs-2002-09-17-summit-digest", "atwiki-kaikocyu-summit"],
    delegations: ["atwiki-kaikocyu-tanaka-answer"],
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
