import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-01-30-beijing-round-6",
  title: "Sixth round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1992-01-30",
  end: "1992-02-01",
  place: "beijing",
  venue: "DPRK embassy (30 January)",
  round: "6th round",
  series: "normalisation-talks",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [{ delegate: "noboru-nakahira", role: "head", post: "Chief delegate" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "chon-in-chol-foreign-ministry", role: "head", post: "Chief delegate" }],
    },
  ],
  topics: ["security", "past-settlement", "home-visits", "japanese-spouses"],
  outcomes: [
    {
      text: "The DPRK side held the nuclear question closed by its safeguards agreement with the IAEA; Japan wanted inspection in fact and a peninsula without nuclear arms.",
      sources: ["seoul-1992-01-31-round6"],
    },
    {
      text: "Japan proposed to discuss economic compensation in more detail, on the basis of the losses under colonial rule for which the DPRK side had asked compensation in the round before.",
      sources: ["seoul-1992-01-31-round6"],
    },
    {
      text: "The DPRK side raised the comfort women and accused Japan of shirking its responsibility in history, without true reflection or efforts to settle the past.",
      sources: ["seoul-1992-01-31-round6"],
    },
    {
      text: "The round ended without a notable result over inspection and compensation.",
      sources: ["hankyung-1992-04-28-round7-plan"],
    },
    {
      text: "At the end the two sides' accounts of the round differed. Chon In Chol told the press on the last day that Japan had promised to study compensation for hundreds of thousands of Koreans conscripted under colonial rule and that this round had been far more frank than the five before. An official of the Japanese Foreign Ministry said by telephone that in fact nothing had been achieved, and criticised the DPRK for having refused a request to allow home visits of the Japanese wives.",
      sources: ["hankyung-1992-02-02-round6-end"],
    },
    {
      text: "Japan held that the DPRK had to produce all objective material that proves the damage of colonial rule and war; the DPRK side, that Japan had all of it. The seventh round was foreseen for late March or early April 1992 in Beijing.",
      sources: ["hankyung-1992-02-02-round6-end"],
    },
    {
      text: "The carrying out of the DPRK's safeguards agreement and the question of the woman said to have taught the bomber of a South Korean airliner also stayed unsettled between the two.",
      sources: ["hankyung-1992-02-02-round6-end"],
    },
  ],
  follows: "1991-11-18-beijing-round-5",
  sources: [
    "sangiin-2017-01-31-written-answer",
    "hankyung-1992-04-28-round7-plan",
    "seoul-1992-01-31-round6",
    "koryojournal-chronology",
    "hankookilbo-1992-01-30-round6-begins",
  ],
  evidence: {
    end: ["sangiin-2017-01-31-written-answer", "hankyung-1992-04-28-round7-plan", "koryojournal-chronology"],
    venue: ["seoul-1992-01-31-round6"],
    delegations: ["seoul-1992-01-31-round6"],
    topics: ["seoul-1992-01-31-round6", "hankyung-1992-02-02-round6-end"],
  },
  remarks: [
    {
      text: "Before the round Japanese media expected the DPRK to name a sum for compensation and economic cooperation.",
      sources: ["hankookilbo-1992-01-30-round6-begins"],
    },
    {
      text: "The Hankook Ilbo found the three days set for the round unusual. As the DPRK was to sign its safeguards agreement on 30 January, compensation and economic cooperation were expected to be the main subjects.",
      sources: ["hankookilbo-1992-01-30-round6-begins"],
    },
  ],
};
