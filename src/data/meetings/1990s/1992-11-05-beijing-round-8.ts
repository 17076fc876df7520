import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-11-05-beijing-round-8",
  title: "Eighth round of the normalisation talks, broken off",
  channel: "government",
  status: "held",
  start: "1992-11-05",
  end: "1992-11-05",
  place: "beijing",
  round: "8th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        {
          delegate: "noboru-nakahira",
          role: "head",
          post: "Ambassador extraordinary and plenipotentiary for the talks",
        },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "ri-sam-ro", role: "head", post: "Ambassador" }],
      sources: ["donga-2000-03-09-chief-delegates"],
    },
  ],
  topics: ["security", "missing-japanese"],
  outcomes: [
    {
      text: "Japan called settling the nuclear suspicion the most important question for early normal relations and stressed again the importance of mutual inspection of North and South.",
      sources: ["seoul-1992-11-06-round8"],
    },
    {
      text: "At a separate meeting of the deputy heads around noon the DPRK side left the table when asked about the Japanese woman said to have taught the bomber of a South Korean airliner: it said that the matter was no concern of the DPRK and that there could be no more negotiations if such questions were raised.",
      sources: ["seoul-1992-11-06-round8"],
    },
    { text: "The normalisation talks then stopped until April 2000.", sources: ["japantimes-2000-10-30-round11"] },
  ],
  follows: "1992-05-13-beijing-round-7",
  sources: ["sangiin-2017-01-31-written-answer", "seoul-1992-11-06-round8", "koryojournal-chronology"],
  evidence: {
    end: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
    place: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology", "hankyung-1992-10-18-round8-plan"],
    delegations: ["seoul-1992-11-06-round8", "seoul-1992-11-02-nakahira", "donga-2000-03-09-chief-delegates"],
    topics: ["seoul-1992-11-06-round8"],
  },
  variants: [
    { field: "end", value: "1992-11-06", sources: ["hankyung-1992-10-18-round8-plan"], note: "Plan: 5 and 6 November" },
  ],
  remarks: [
    {
      text: "A government source in Seoul said on 18 October that Japan had proposed August and that the DPRK held back because China and the Republic of Korea were setting up relations.",
      sources: ["hankyung-1992-10-18-round8-date"],
    },
    {
      text: "Shortly before, as a newspaper of 29 October has it, Prime Minister Miyazawa told political editors from the Republic of Korea that the positions were as far apart as ever, so that it was hard to speak of prospects, and that Japan would keep to its principles: without safeguards in full and the declaration of North and South on a Korea free of nuclear arms put into practice, mutual inspection included, normal relations would be hard.",
      sources: ["hankyung-1992-10-29-miyazawa"],
    },
    {
      text: "On 8 November, in Kyoto, Prime Minister Miyazawa and the president of South Korea agreed that inspection by the IAEA alone could not dispel the nuclear suspicion, and to go on urging the DPRK to accept mutual inspection of North and South. They also agreed that Japan, South Korea and the United States had to stay firmly in step on it. They spoke for some three hours.",
      sources: ["hankookilbo-1992-11-09-kyoto"],
    },
    {
      text: "Eiji Yamamoto, who was there, sees several causes together for the failure of the negotiations after less than two years, a review of his book says, among them the transfer of power in the DPRK, which was then getting under way in earnest, its wish for better relations with the United States, and the election defeats of Japanese politicians close to it.",
      sources: ["chosunonline-2025-02-05-yamamoto-book"],
    },
    {
      text: "On 1 November Nakahira told the Mainichi Shimbun that progress such as the DPRK's taking inspection by the IAEA was welcome, but that it was mutual inspection of North and South that bore directly on dispelling the nuclear suspicion. Asked about the new relations of China and South Korea, he said that in the DPRK's official account they were a matter between those two that did not concern it, and welcome if they helped unification.",
      sources: ["hankookilbo-1992-11-02-nakahira", "seoul-1992-11-02-nakahira"],
    },
    {
      text: "A South Korean government source thought great progress hard to see at this round, too, as Japan and South Korea stood firm on dispelling the nuclear suspicion first.",
      sources: ["hankyung-1992-10-18-round8-plan"],
    },
    {
      text: "On 30 October the foreign ministers of South Korea and Japan, in a talk of 30 minutes in Tokyo, exchanged views on the DPRK's nuclear question and on Japan's relations with the DPRK, among other things.",
      sources: ["seoul-1992-10-31-watanabe-lee"],
    },
    {
      text: "South Korea's president was reported to be going to stress in Kyoto that Japan needed to consult South Korea before and after improving relations with the DPRK, and that mutual inspection had to take place without fail.",
      sources: ["hankyung-1992-11-07-kyoto-plan", "joongang-2761148-kyoto-plan"],
    },
  ],
};
