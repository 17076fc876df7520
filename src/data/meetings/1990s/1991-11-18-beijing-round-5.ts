import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-11-18-beijing-round-5",
  title: "Fifth round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1991-11-18",
  end: "1991-11-20",
  place: "beijing",
  round: "5th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador, Ministry of Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" }],
    },
  ],
  topics: ["past-settlement", "security", "japanese-spouses"],
  outcomes: [
    {
      text: "For the first time, according to the report, the DPRK side told Japan the results of its inquiry after twelve Japanese women who had moved to the DPRK with Korean husbands.",
      sources: ["hankookilbo-1991-11-21-round5"],
    },
    { text: "The sixth round was agreed for January 1992.", sources: ["hankookilbo-1991-11-21-round5"] },
    {
      text: "The DPRK side presented a treaty of good neighbourliness and friendship; Japan had presented a basic treaty in the fourth round; read only on an anonymous wiki.",
      sources: ["atwiki-sengosekinin-chronology"],
    },
    {
      text: "The DPRK side asked for compensation for forced recruitment (強制連行) and the like, from the standpoint of international law; read only on an anonymous wiki.",
      sources: ["atwiki-sengosekinin-chronology"],
    },
    {
      text: "Chon In Chol said that a summit of North and South could come about, depending on the outcome of the talks of their premiers planned for December, the Yomiuri Shimbun wrote, from members of the Japanese delegation.",
      sources: ["hankookilbo-1991-11-21-round5"],
    },
    {
      text: "At the start Chon In Chol spoke of changes around Korea, such as the US president's proposal to cut nuclear arms and the South Korean president's declaration of a nuclear-free Korea, the Yomiuri Shimbun wrote.",
      sources: ["hankookilbo-1991-11-21-round5"],
    },
  ],
  follows: "1991-10-28-japan",
  remarks: [
    {
      text: "The Yomiuri Shimbun called it the mildest round so far, and one that went deep in a businesslike way.",
      sources: ["hankookilbo-1991-11-21-round5"],
    },
    {
      text: "KCNA ascribed the delay from early November to reasons on the Japanese side.",
      sources: ["hankyung-1991-11-07-round5-kcna"],
    },
    {
      text: "Before the round Japan's government settled to press for inspection, for the whereabouts of the missing woman and for home visits of the Japanese wives. On inspection it meant to regret that the DPRK had not signed the safeguards agreement in September, to say that the DPRK had to conclude the agreement soon and without conditions and carry it out in full, and to voice grave concern if there really was a reprocessing plant. It was understood not to demand that such plants be scrapped, as that could be taken for one more condition beside inspection, but only to express the hope that the DPRK would respond to the South Korean president's declaration of a nuclear-free Korea.",
      sources: ["seoul-1991-11-17-round5-line"],
    },
    {
      text: "After the talks of 18 November Chon In Chol told Japanese reporters that the way to a safeguards agreement had opened by itself, since the United States had owned up to nuclear arms in South Korea by announcing their withdrawal. The reporters took this to mean that the DPRK would sign if these were wholly withdrawn and the South agreed to inspection of both sides at once.",
      sources: ["hankookilbo-1991-11-19-chon-inspection"],
    },
    {
      text: "Speaking to Japanese reporters after the talks of 18 November, Chon also named the entry of both Koreas into the United Nations and the renewed talks of their premiers as signs that the international situation was moving in favour of the talks with Japan on normal relations. The US president had to keep his word on cutting nuclear arms, he said.",
      sources: ["hankookilbo-1991-11-19-chon-inspection"],
    },
  ],
  sources: ["sangiin-2017-01-31-written-answer", "hankookilbo-1991-11-21-round5", "koryojournal-chronology"],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
    delegations: ["hankyung-1991-11-07-round5-kcna", "hankookilbo-1991-11-21-round5"],
    topics: ["hankookilbo-1991-11-21-round5", "atwiki-sengosekinin-chronology"],
  },
  variants: [
    {
      field: "end",
      value: "1991-11-19",
      sources: ["hankyung-1991-11-06-round5-plan", "hankyung-1991-11-07-round5-kcna"],
      note: "Plan as announced, to be prolonged if needed",
    },
    {
      field: "start",
      value: "1991-11",
      sources: ["hankyung-1991-11-07-round5-kcna", "seoul-1991-09-03-round4"],
      note: "Early November, as first agreed",
    },
  ],
};
