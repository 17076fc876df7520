import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-05-20-beijing-round-3",
  title: "Third round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1991-05-20",
  end: "1991-05-22",
  place: "beijing",
  venue: "Japanese embassy (20 and 22 May), DPRK embassy (21 May)",
  round: "3rd round",
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
  topics: ["normalisation", "security", "missing-japanese"],
  outcomes: [
    {
      text: "Japan named what were in effect three conditions: an IAEA safeguards agreement without conditions, talks of North and South resumed soon, and both Koreas in the United Nations at the same time.",
      sources: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3"],
    },
    {
      text: "The DPRK side wanted the first item of the agenda discussed by itself, so that relations came first; Japan refused to take that item separately.",
      sources: ["hankyung-1991-05-21-round3"],
    },
    {
      text: "Japan asked for a clear explanation about a Japanese woman said to have taught the bomber of a South Korean airliner; the head of the DPRK side rejected the subject.",
      sources: ["kbs-1991-05-22-round3", "seoul-1991-06-01-chon-interview"],
    },
    {
      text: "The round ended a day later than planned, without date or place for the next.",
      sources: ["kbs-1991-05-22-round3"],
    },
    {
      text: "The DPRK side called inspection a matter between the United States and itself that did not belong in these talks.",
      sources: ["seoul-1991-05-21-round3"],
    },
    {
      text: "On the last day Japan called the DPRK side's new view of the day before, on the area of its jurisdiction, a proposal that could serve as a basis for discussing the matter. Asked to look into the woman's case, the DPRK side spoke of a disruptive act and demanded that Japan withdraw its words. It had no objection to going on with the talks, but did not want to discuss the date of the next yet; Japan meant to arrange one by diplomatic channels.",
      sources: ["seoul-1991-05-23-round3-end"],
    },
    {
      text: "Unless inspection was settled, no real progress on other points could find support in Japan, the head of the Japanese side said on 20 May. Without naming the woman's case he pointed to unease in Japan about the DPRK and hoped for more openness.",
      sources: ["seoul-1991-05-21-round3"],
    },
  ],
  follows: "1991-03-11-tokyo-round-2",
  remarks: [
    {
      text: "On 31 May the head of the DPRK side told Kyodo in Pyongyang that, unless Japan withdrew the question about the woman, a break of a year in the talks could not be helped; under no circumstances was there room for compromise.",
      sources: ["seoul-1991-06-01-chon-interview", "hankookilbo-1991-06-01-chon"],
    },
    {
      text: "The Tokyo Shimbun reported on 17 May that Japan would urge inspection of the reprocessing plant that was said to be under construction at Yongbyon, too, and voice concern about it for the first time.",
      sources: ["hankyung-1991-05-17-reprocessing-line"],
    },
    {
      text: "Beforehand the Yomiuri Shimbun reported from government sources that Japan would strongly urge the DPRK to accept the entry of both Koreas into the United Nations at the same time, and tell it plainly that otherwise Japan would support South Korea's entry alone, before the DPRK.",
      sources: ["hankyung-1991-05-11-un-to-be-urged"],
    },
  ],
  sources: [
    "sangiin-2017-01-31-written-answer",
    "seoul-1991-05-21-round3",
    "kbs-1991-05-22-round3",
    "koryojournal-chronology",
  ],
  evidence: {
    start: ["sangiin-2017-01-31-written-answer", "seoul-1991-05-21-round3", "koryojournal-chronology"],
    end: ["sangiin-2017-01-31-written-answer", "kbs-1991-05-22-round3", "koryojournal-chronology"],
    place: ["sangiin-2017-01-31-written-answer", "seoul-1991-05-21-round3", "koryojournal-chronology"],
    venue: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
    delegations: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
    topics: ["seoul-1991-05-21-round3", "hankyung-1991-05-21-round3", "kbs-1991-05-22-round3"],
  },
  sessions: [
    {
      start: "1991-05-20",
      venue: "Japanese embassy",
      summary: "Two sessions, morning and afternoon.",
      sources: ["seoul-1991-05-21-round3"],
    },
    {
      start: "1991-05-21",
      venue: "DPRK embassy",
      summary:
        "In the morning the DPRK side again proposed to discuss the first item by itself; broken off about noon and taken up again in the afternoon.",
      sources: ["hankyung-1991-05-21-round3"],
    },
    {
      start: "1991-05-22",
      venue: "Japanese embassy",
      summary:
        "Set for ten in the morning; begun at half past two in the afternoon, as Japan was studying a new proposal of the DPRK side on jurisdiction; five hours.",
      sources: ["kbs-1991-05-22-round3"],
    },
  ],
  variants: [
    {
      field: "outcomes",
      value:
        "Japan said that the new view on jurisdiction, which did not name the Republic of Korea, was of little help to the talks",
      sources: ["kbs-1991-05-22-round3"],
      note: "Seoul Shinmun has Japan call it a proposal that could serve as a basis for discussing the matter",
    },
  ],
};
