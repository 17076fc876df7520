import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1955-04-dprk-ready-to-return-japanese",
    kind: "statement",
    date: "1955-04-18",
    summary:
      "The DPRK Red Cross told the Japanese Red Cross that it was working to find the Japanese left in the country and to send them home.",
    meetings: ["1956-01-27-pyongyang"],
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
    variants: [
      {
        field: "date",
        value: "1955-04-10",
        sources: ["nahf-1957-12-03-chronology-1955-57"],
        note: "DPRK delegates spoke of their return at the Bandung conference, in a South Korean chronology",
      },
    ],
  },
  {
    id: "1955-08-26-exit-policy",
    kind: "statement",
    date: "1955-08-26",
    summary:
      "Asked about a Korean who meant to sail from Kobe to the DPRK by way of Shanghai, a section head of Japan's Foreign Ministry told South Korea's mission that it was settled policy to let Koreans leave for wherever they go, the DPRK included.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "From a chronology of South Korea's mission",
    sources: ["nahf-1959-chronology-of-departures"],
  },
  {
    id: "1955-10-16-dprk-omura",
    kind: "statement",
    date: "1955-10-16",
    summary:
      "The DPRK said that it would recognise no measure that came out of talks between Japan and South Korea on an exchange of people held at Busan and Omura, asked for the immediate release of the Koreans at Omura and, for that purpose, offered to send a Red Cross delegation to Japan.",
    note: "On the day before, a spokesman had rejected any such talks on Radio Pyongyang and had asked Japan to receive a Red Cross representative on the treatment and the return of Koreans in Japan.",
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
