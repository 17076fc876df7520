import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1997-08-second-day-planned",
    about: [{ collection: "meetings", id: "1997-08-21-beijing", field: "end" }],
    summary: "Whether the second day of the talks of August 1997 was planned.",
    readings: [
      { value: "two days, 21 and 22 August, planned from the start", sources: ["hankookilbo-1997-08-16-preliminary"] },
      {
        value: "announced for 21 August; a second day added after the first ended without final agreement",
        sources: ["seoul-1997-08-22-preliminary", "seoul-1997-08-16-preliminary-announced"],
      },
    ],
    basis: "both-kept",
    why: "Both papers report the minister's announcement of 15 August, one with one day and one with two. The last day is not in doubt.",
  },
  {
    id: "1997-08-talks-stopped-since",
    about: [
      { collection: "meetings", id: "1997-08-21-beijing" },
      { collection: "meetings", id: "1992-11-05-beijing-round-8" },
    ],
    summary: "Since when the talks of the governments had stopped before August 1997.",
    readings: [
      {
        value: "since November 1992, four years and nine months",
        used: true,
        sources: ["donga-1997-08-23-agreement", "hankookilbo-1997-08-16-preliminary"],
      },
      { value: "since May 1993, four years and three months", sources: ["donga-1997-08-21-preliminary"] },
    ],
    basis: "more-sources",
    why: "Two articles have November 1992, one of them in the same paper two days later; no page on a meeting of May 1993 was found.",
  },
  {
    id: "1997-11-rice-promise",
    about: [{ collection: "meetings", id: "1997-11-11-pyongyang-ruling-parties" }],
    summary: "Whether the mission of 1997 promised 500,000 tonnes of rice.",
    readings: [
      {
        value:
          "promised in secret by the head of the Japanese delegation, said the leader of a small opposition party, who had it from two senior DPRK officials in July 1999",
        sources: ["japantimes-2000-10-30-rice-vow"],
      },
      {
        value:
          "not promised: in informal talks the DPRK side named the number as one example, and other numbers were spoken of too; no official document was signed, said the Chief Cabinet Secretary of Japan",
        sources: ["japantimes-2000-10-31-fukuda-on-1997"],
      },
    ],
    basis: "both-kept",
    why: "No signed paper was found, and the Chief Cabinet Secretary said that there was no official one. Each reading rests on the word of one politician three years later.",
  },
  {
    id: "1997-first-home-visit-ages",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "summary" }],
    summary: "How old the women of the first home visit were.",
    readings: [
      {
        value: "55 to 84",
        used: true,
        sources: [
          "japantimes-1997-10-30-names-released",
          "imaeil-1997-10-30-list-final",
          "latimes-1997-11-09-wives-return",
        ],
      },
      { value: "55 to 64", sources: ["donga-1997-10-15-first-list"] },
    ],
    basis: "more-sources",
    why: "Three reports against one; a report of the visit mentions a participant of 84.",
  },
  {
    id: "1997-first-home-visit-length",
    about: [{ collection: "events", id: "1997-11-08-first-home-visit", field: "date" }],
    summary: "How long the first home visit lasted.",
    readings: [
      {
        value: "a week, 8 to 14 November",
        used: true,
        sources: [
          "sangiin-2015-03-20-answer-return-programme-72",
          "japantimes-1997-10-30-names-released",
          "hankookilbo-1997-10-31-first-visit-dates",
        ],
      },
      { value: "six days", sources: ["latimes-1997-11-09-wives-return", "ap-1997-11-09-reunions"] },
    ],
    basis: "official-text",
    why: "The Government of Japan gives the first and the last day.",
  },
  {
    id: "1997-home-visit-list-date",
    about: [{ collection: "events", id: "1997-10-09-list-handed-over", field: "date" }],
    summary: "When the DPRK side handed over the list for the first home visit.",
    readings: [
      { value: "1997-10-09", used: true, sources: ["latimes-1997-10-10-list"] },
      { value: "1997-09", sources: ["imaeil-1997-10-23-fifteen-in-november"] },
      { value: "1997-10-08?", sources: ["joongang-3540158-first-group-ready"] },
    ],
    basis: "closer-source",
    why: "The first report was written the day after. Another looks back two weeks later and only says last month; a third, on a statement of the DPRK's side, has the 8th with a month that is our reading.",
  },
  {
    id: "1997-ri-song-ho-name",
    about: [{ collection: "delegates", id: "ri-song-ho", field: "names" }],
    summary: "The spelling of the name of the head of the DPRK delegation of 1997.",
    readings: [
      {
        value: "이성호, with 李星鎬 in the Maeil Shinmun",
        used: true,
        sources: [
          "hankyung-1997-09-03-liaison-council",
          "imaeil-1997-09-02-liaison-council",
          "geojenews-2007-10-25-dprk-red-cross",
          "tongilnews-2000-08-dprk-red-cross",
        ],
      },
      { value: "이송호", sources: ["joongang-1997-09-07-15-to-20"] },
    ],
    basis: "more-sources",
    why: "Four papers against one, though two of the four share a text, and KCNA writes Ri Song Ho.",
  },
];
