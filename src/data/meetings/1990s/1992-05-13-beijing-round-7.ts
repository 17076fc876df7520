import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-05-13-beijing-round-7",
  title: "Seventh round of the normalisation talks",
  channel: "government",
  status: "held",
  start: "1992-05-13",
  end: "1992-05-15",
  place: "beijing",
  venue: "Japanese embassy (13 May), DPRK embassy (14 May)",
  round: "7th round",
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
      members: [
        {
          delegate: "ri-sam-ro",
          role: "head",
          post: "Vice Minister of Foreign Affairs; deputy head in the earlier rounds",
        },
      ],
    },
  ],
  topics: ["past-settlement", "security"],
  outcomes: [
    {
      text: "The DPRK side asked for an apology and compensation and is said to have wanted new evidence on the comfort women put forward; Japan meant to treat the matter within property claims, on concrete evidence.",
      sources: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
    },
    {
      text: "Japan is said to have put simultaneous inspection of nuclear sites in North and South on the table.",
      sources: ["hankyung-1992-05-13-round7"],
    },
    {
      text: "The second day, on compensation and claims, brought no agreement: each side only repeated what it had held until then.",
      sources: ["hankyung-1992-05-14-round7"],
    },
    {
      text: "Japan asked the DPRK to accept inspection by the IAEA and to carry out the declaration of North and South on a peninsula without nuclear arms soon, with its mutual inspection and its ban on reprocessing plants. The DPRK side held that inspection was settled and called mutual inspection a new hurdle; read only in an open encyclopaedia.",
      sources: ["wikimatome-1991-talks"],
    },
  ],
  sessions: [
    {
      start: "1992-05-13",
      venue: "Japanese embassy",
      summary: "From ten in the morning; 22 delegates of both sides.",
      sources: ["hankyung-1992-05-13-round7"],
    },
    {
      start: "1992-05-14",
      venue: "DPRK embassy",
      summary: "Claims and compensation.",
      sources: ["hankyung-1992-05-14-round7"],
    },
  ],
  follows: "1992-01-30-beijing-round-6",
  remarks: [
    {
      text: "The round was late because the head of the DPRK delegation had died after the sixth; his deputy took over.",
      sources: ["hankyung-1992-04-28-round7-plan"],
    },
  ],
  sources: ["sangiin-2017-01-31-written-answer", "hankyung-1992-05-13-round7", "koryojournal-chronology"],
  evidence: {
    end: ["sangiin-2017-01-31-written-answer", "koryojournal-chronology"],
    venue: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
    delegations: ["hankyung-1992-05-13-round7", "hankyung-1992-04-28-round7-plan"],
    topics: ["hankyung-1992-05-13-round7", "hankyung-1992-05-14-round7"],
  },
  variants: [
    {
      field: "end",
      value: "1992-05-14",
      sources: ["hankyung-1992-04-28-round7-plan"],
      note: "Plan as announced: 13 and 14 May",
    },
  ],
};
