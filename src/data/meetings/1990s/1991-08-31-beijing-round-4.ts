import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-08-31-beijing-round-4",
  title: "Fourth round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1991-08-31",
  end: "1991-09-02",
  place: "beijing",
  venue: "Japanese embassy (31 August), DPRK embassy (2 September)",
  round: "4th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "noboru-nakahira", role: "head", post: "Ambassador" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Vice Minister of Foreign Affairs" }],
    },
  ],
  topics: ["normalisation", "past-settlement", "security", "japanese-spouses", "home-visits", "missing-japanese"],
  outcomes: [
    {
      text: "The question of the missing woman held up the opening by a day. According to a spokesman of Japan's embassy, the two sides agreed to go on discussing it in informal talks and to hold the full session regardless of it.",
      sources: ["seoul-1991-09-01-round4"],
    },
    {
      text: "On 31 August Japan said that relations depend on whether the DPRK means to observe the Non-Proliferation Treaty. On the last day it stressed once more that acceptance of inspection by the IAEA was a precondition of normal relations, and urged the DPRK to take it without conditions; the head of the DPRK side is said to have answered that he understood well enough what Japan meant, but that it was not good that Japan forced inspection on the DPRK.",
      sources: ["seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
    },
    {
      text: "The fifth round was agreed for early November 1991 in Beijing; one page calls this tentative, with the days left to working contacts.",
      sources: ["seoul-1991-09-03-round4", "hankookilbo-1991-09-03-round4"],
    },
    {
      text: "On the last day Japan asked for home visits of the Japanese wives on humanitarian grounds; the DPRK side was reluctant and said that the conditions for them could not be called ready. Chon In Chol told the press that in general the wives lived well and in health, and that one would not go far wrong to think so of the twelve after whom Japan had asked in the second round.",
      sources: ["hankyung-1991-09-02-round4-end", "seoul-1991-09-03-round4"],
    },
    {
      text: "On 31 August the two sides discussed the DPRK's jurisdiction and compensation for colonial rule, found no common ground and prolonged the round; they were to meet again on 1 September.",
      sources: ["seoul-1991-09-01-round4"],
    },
    {
      text: "Nakahira held that without a settlement of the nuclear question nothing else could move forward, either. On the last day Japan pointed, as an example, to the reprocessing plant under construction at Yongbyon and urged the DPRK to conclude the inspection agreement quickly.",
      sources: ["seoul-1991-09-01-round4", "hankookilbo-1991-09-03-round4", "hankyung-1991-09-02-round4-end"],
    },
    {
      text: "The two sides agreed to work for a good result of the talks, a spokesman of Japan's embassy said.",
      sources: ["seoul-1991-09-03-round4"],
    },
  ],
  follows: "1991-05-20-beijing-round-3",
  remarks: [
    {
      text: "The agenda had four items: basic questions of normal relations with jurisdiction; economic questions such as claims, compensation and compensation for the time after the war; international questions such as nuclear inspection and talks of North and South; other questions such as home visits of the Japanese wives.",
      sources: ["seoul-1991-08-30-round4-agenda"],
    },
    {
      text: "Japan announced the round on 16 August, for 30 and 31 August; it had told the DPRK that the missing woman would not be an item of the agenda.",
      sources: ["hankookilbo-1991-08-16-round4-announced"],
    },
    {
      text: "The informal talk of the deputies in the morning of 30 August brought together, among others, a councillor of Japan's Asian Affairs Bureau and Ri Sam Ro, a researcher of the DPRK's Foreign Ministry; the DPRK side balked at the request to find out about the woman.",
      sources: ["hankyung-1991-08-30-round4-begins"],
    },
    {
      text: "Before the round both sides had agreed in informal contacts to keep the woman's case apart from the formal talks. Jurisdiction and compensation were to be the main subjects, the Korea Economic Daily wrote.",
      sources: ["hankyung-1991-08-30-round4-begins"],
    },
  ],
  sources: [
    "sangiin-2017-01-31-written-answer",
    "seoul-1991-09-01-round4",
    "seoul-1991-09-03-round4",
    "hankookilbo-1991-09-03-round4",
  ],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-01-round4"],
    end: [
      "sangiin-2017-01-31-written-answer",
      "seoul-1991-09-03-round4",
      "hankookilbo-1991-09-03-round4",
      "koryojournal-chronology",
    ],
    place: ["sangiin-2017-01-31-written-answer", "seoul-1991-09-03-round4", "koryojournal-chronology"],
    venue: ["seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
    delegations: ["hankyung-1991-08-27-round4-departure", "seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
    topics: ["seoul-1991-08-30-round4-agenda", "seoul-1991-09-01-round4", "seoul-1991-09-03-round4"],
  },
  variants: [
    {
      field: "start",
      value: "1991-08-30",
      sources: ["hankyung-1991-08-30-round4-begins", "hankyung-1991-11-06-round5-plan", "koryojournal-chronology"],
      note: "The planned day, on which the deputy heads met informally and the substance was not reached",
    },
    {
      field: "end",
      value: "1991-08-31",
      sources: ["hankyung-1991-08-27-round4-departure", "seoul-1991-08-30-round4-agenda"],
      note: "Plan: 30 and 31 August",
    },
    {
      field: "start",
      value: "1991-08~",
      sources: ["hankyung-1991-07-24-round4-plan"],
      note: "Late August, as the foreign minister of Japan told his South Korean colleague on 24 July",
    },
    {
      field: "venue",
      value: "DPRK embassy (30 August)",
      sources: ["hankyung-1991-08-30-round4-begins"],
      note: "Where the round began on the planned day, before the substance was reached",
    },
    {
      field: "sessions",
      value: "2 September as the third day",
      sources: ["hankookilbo-1991-09-03-round4"],
      note: "Seoul Shinmun and The Korea Economic Daily count it as the fourth",
    },
  ],
};
