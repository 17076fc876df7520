import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1955-02-nam-il-cooperation",
    kind: "statement",
    date: "1955-02",
    summary:
      "Taking up an initiative of Prime Minister Hatoyama, Nam Il of the DPRK issued a statement that called for cooperation with Japan in economy and culture.",
    sides: ["KP"],
    delegates: ["nam-il"],
    note: "Read only in an encyclopedia article of low reliability.",
    sources: ["wikipedia-ko-japan-dprk"],
  },
  {
    id: "1955-04-dprk-ready-to-return-japanese",
    kind: "statement",
    date: "1955-04-18",
    summary:
      "The DPRK Red Cross told the Japanese Red Cross that it was working to identify the Japanese left in the country and to send them home.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
    variants: [
      {
        field: "date",
        value: "1955-04-10",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "The DPRK first spoke for their return, through two persons at the Bandung conference, by a South Korean chronology",
      },
    ],
  },
  {
    id: "1955-08-26-exit-policy",
    kind: "statement",
    date: "1955-08-26",
    summary:
      "Asked about a Korean who meant to sail from Kobe to Shanghai, or by way of it to the DPRK, a section head of Japan's Foreign Ministry told South Korea's mission that it was settled policy to let Koreans leave for wherever they go, the DPRK included. The mission asked the ministry to stop him, and asked again the next day.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    note: "From a South Korean chronology",
    sources: ["nahf-1959-chronology-of-departures"],
  },
  {
    id: "1955-09-chongryon-asks-for-help-with-return",
    kind: "request",
    date: "1955-09",
    summary:
      "At its first official contact with Japan's government and the Japanese Red Cross Society, Chongryon asked for help with the return of Koreans in Japan: of those who had family in the DPRK and those held at Omura, who were to be deported to South Korea.",
    sides: ["KP"],
    organizations: ["chongryon", "government-japan", "japanese-red-cross"],
    note: "From the paper of Chongryon; the stored page is cut off",
    sources: ["chosonsinbo-2015-08-before-first-ship"],
  },
  {
    id: "1955-10-16-dprk-omura",
    kind: "statement",
    date: "1955-10-16",
    summary:
      "The DPRK said that it would recognise no measure that came out of talks between Japan and South Korea on an exchange of people held at Busan and Omura, that the Koreans at Omura should be released at once and that, for that purpose, its Red Cross wished to send a delegation to Japan.",
    note: "From a South Korean chronology. On the day before, by its account, a spokesman had said on Radio Pyongyang that the DPRK could never recognise such talks as valid and had asked Japan to receive a Red Cross representative on the treatment and the return of Koreans in Japan.",
    sources: ["nahf-1957-12-03-chronology-1955-57"],
  },
  {
    id: "1955-12-13-shimazu-icrc",
    kind: "request",
    date: "1955-12-13",
    summary:
      "The president of the Japanese Red Cross asked the ICRC to supervise a return of Koreans in Japan to the DPRK.",
    delegates: ["tadatsugu-shimazu"],
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1955-12-15-mofa-return-plan",
    kind: "decision",
    date: "1955-12-15",
    places: ["japan"],
    summary:
      "The Asia Bureau of Japan's Foreign Ministry drew up a plan for settling the question of how to send to the DPRK those who volunteered to return there.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "Only the chronology of an online museum has it",
    sources: ["exodus-museum-chronology"],
  },
  {
    id: "1955-12-29-nam-il-mission-offer",
    kind: "statement",
    date: "1955-12-29",
    summary:
      "Nam Il of the DPRK declared himself ready to send a mission to Japan to settle the question of the Koreans there.",
    note: "The chronology calls him premier; a DPRK booklet lists a statement of the foreign minister of that day",
    sources: ["nahf-1957-12-03-chronology-1955-57", "nahf-1959-pyongyang-booklet"],
    evidence: { summary: ["nahf-1957-12-03-chronology-1955-57"] },
  },
];
