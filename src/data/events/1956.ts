import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1956-trade-association-founded",
    kind: "founding",
    date: "1956",
    places: ["japan"],
    summary:
      "The Japan-DPRK Trade Association was founded. According to a paper of Koreans in Japan it worked closely with Chongryon to widen trade, and was keen on political activity as well, such as work for the return of Koreans to the DPRK.",
    sides: ["JP"],
    organizations: ["japan-dprk-trade-association"],
    note: "From a history in a paper that calls Chongryon the Japanese branch of the Workers' Party; the stored page names no publisher; the publisher is our reading, from its layout",
    sources: ["toitsu-nippo-2023-07-04-founding-319"],
  },
  {
    id: "1956-02-07-icrc-recognises-dprkrc",
    kind: "decision",
    date: "1956-02-07",
    summary: "The ICRC recognised the DPRK Red Cross.",
    sources: ["nahf-1957-12-03-chronology-1955-57"],
    variants: [{ field: "date", value: "1956-02-02", sources: ["geojenews-2007-10-25-dprk-red-cross"] }],
  },
  {
    id: "1956-02-16-jrcs-turns-to-icrc",
    kind: "report",
    date: "1956-02-16",
    summary:
      "The Mainichi Shimbun wrote that the ICRC would step in on the return of Koreans in Japan and that a delegate would soon come to see conditions for himself. The Japanese Red Cross had studied the question on the line that it had to work for the return, but had found no concrete way in the complicated international situation. It thought that nothing was left but to ask the ICRC to step in and to have the Red Cross societies of Japan, South Korea and the DPRK meet, so that Koreans in Japan could go to the country they wished; since the end of 1955 it had asked the ICRC to arrange that.",
    sides: ["JP"],
    organizations: ["japanese-red-cross", "icrc"],
    note: "The date is that of the report, which was read only as a blog quotes it",
    sources: ["goo-2006-03-21-return-wives-abductions"],
  },
  {
    id: "1956-04-ship-return-36",
    kind: "return",
    date: "1956-04",
    summary: "36 Japanese in 16 households came home under the communiqué of Pyongyang.",
    meetings: ["1956-01-27-pyongyang"],
    figures: ["japanese-returned-1956-04-jrcs", "japanese-returned-1956-04-mofa"],
    note: "Copies of a Wikipedia article say that 48 Koreans staged a sit-in before the Japanese Red Cross on 6 April to ask for passage on the outward trip of the ship, and that the ship was the Kojima; a forum page, after a book of 2003, has about 50 and the same ship.",
    sources: [
      "jrc-humanitarian-journal-3-2014-p63",
      "sangiin-2018-03-20-question-46",
      "sansyoukai-2021-05-01-mofa-document",
    ],
  },
  {
    id: "1956-04-icrc-mission",
    kind: "visit",
    date: "1956-04/1956-05",
    places: ["dprk", "japan", "south-korea"],
    summary:
      "A delegation of two of the ICRC visited the DPRK, Japan and South Korea and was given information on how certain Koreans could have a home of their choice in Korea.",
    delegates: ["w-michel-icrc", "e-de-weck-icrc"],
    sources: ["nahf-1956-07-16-boissier-note", "exodus-museum-chronology"],
    evidence: { date: ["exodus-museum-chronology"], places: ["exodus-museum-chronology"] },
  },
  {
    id: "1956-05-11-dprkrc-joins-federation",
    kind: "decision",
    date: "1956-05-11",
    summary: "The DPRK Red Cross joined the League of Red Cross Societies, today the IFRC.",
    note: "The day was read only on copies of Wikipedia, one of which has, in place of joining, recognition by the International Red Cross; Choson Sinbo has May 1956.",
    sources: ["chosonsinbo-2025-06-03-red-cross", "qa-edu-wikipedia-dprkrc", "kfd-zh-wikipedia-dprkrc"],
    variants: [
      {
        field: "date",
        value: "1956-05-17",
        sources: ["voice-of-korea-2023-05-07-red-cross"],
        note: "A broadcast of the DPRK of 2023, as a private website wrote it down",
      },
    ],
  },
  {
    id: "1956-06-20-dprk-order-53",
    kind: "decision",
    date: "1956-06-20",
    places: ["dprk"],
    summary: "Cabinet order no. 53 of the DPRK was to give citizens who came back from Japan a settled life.",
    sides: ["KP"],
    organizations: ["government-dprk"],
    note: "From the list of contents of a booklet of the DPRK; the stored page breaks off before the text of the order",
    sources: ["nahf-1959-pyongyang-booklet"],
  },
  {
    id: "1956-07-10-rok-protest-48",
    kind: "request",
    date: "1956-07-10~",
    places: ["tokyo"],
    summary:
      "South Korea's mission in Tokyo reported that it had protested in writing to Japan against exit permits for 48 Koreans, 14 men, 11 women and 23 children, bound for the DPRK; it warned that Japan might try to set a precedent. They were the same people who for a week had sat in at the gate of the Japanese Red Cross to be let on board the Kojima Maru, which had sailed for the DPRK in April to fetch some 36 Japanese. The Red Cross had not allowed it then. About five of the 48 had been held at Omura, and the mission feared that Japan might try to use the case to weaken South Korea's position, not only on that camp.",
    sides: ["JP", "other"],
    organizations: ["japanese-red-cross"],
    note: "The letter is dated 10 July, the page 12 July; the protest had been made before. The stored text of it is damaged.",
    sources: ["nahf-1956-07-12-kim-yong-shik-48"],
  },
  {
    id: "1956-07-16-icrc-note",
    kind: "statement",
    date: "1956-07-16",
    summary:
      "After the mission of its delegation the ICRC sent the South Korean Red Cross a note with its conclusions and asked it to pass the note on to its government. Its letter speaks of a practical proposal that it had made, and of an offer of its services, which it also made to the Red Cross societies of the DPRK and Japan.",
    delegates: ["leopold-boissier"],
    sources: ["nahf-1956-07-16-boissier-note"],
  },
  {
    id: "1956-08-15-icrc-geneva-proposal",
    kind: "statement",
    date: "1956-08-15",
    summary:
      "According to an answer of the South Korean Red Cross of 4 September, which objected, the ICRC suggested a meeting in Geneva in a letter of 15 August. The answer says too that the Mainichi of 18 August quoted the Japanese Red Cross to this effect: Japan, the DPRK and the ICRC had agreed on a formula for the mutual release and return of all those held in both Koreas, including the return of Koreans in Japan to either. By the same answer the letter specified that the matters involved receive no publicity.",
    sources: ["nahf-1956-09-04-sohn-letter-boissier"],
  },
  {
    id: "1956-12-icrc-free-choice",
    kind: "statement",
    date: "1956-12",
    summary:
      "The ICRC stressed to the Red Cross societies of Japan and of South Korea that Koreans in Japan must be free to choose, and that the Japanese Red Cross Society had to answer for the matter, according to the abstract of a study.",
    organizations: ["icrc"],
    note: "The page prints the month after a day of July 1956; the year is our reading",
    sources: ["dbpia-2024-icrc-geneva-1959"],
  },
  {
    id: "1956-12-06-first-departures",
    kind: "voyage",
    date: "1956-12-06",
    summary: "20 Koreans who wished to go to the DPRK left Japan on a Norwegian ship.",
    figures: ["koreans-left-japan-otherwise-1956-12-06-museum", "koreans-left-japan-otherwise-1957-03-31-derived"],
    sources: ["exodus-museum-chronology"],
  },
];
