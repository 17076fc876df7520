import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1999-10-singapore-contact",
    about: [
      { collection: "meetings", id: "1999-10-18-singapore", field: "start" },
      { collection: "meetings", id: "1999-10-singapore-section-chiefs", field: "start" },
    ],
    summary: "When the contact of autumn 1999 took place that reopened the dialogue.",
    readings: [
      { value: "18 to 20 October, Singapore", sources: ["japantimes-1999-11-02-charter-flights"] },
      { value: "end of October, Singapore, section chiefs", sources: ["hypq-2012-08-singapore"] },
      { value: "September, place not named", sources: ["voa-1999-12-01-murayama"] },
    ],
    basis: "both-kept",
    why: "One is a newspaper of the time with days, one a blog and one a passing remark; whether they mean one contact is not known.",
  },
  {
    id: "1999-12-murayama-parties",
    about: [{ collection: "meetings", id: "1999-12-01-pyongyang-murayama", field: "delegations" }],
    summary: "How many parties the delegation of December 1999 came from.",
    readings: [
      { value: "seven, the Communist Party among them", used: true, sources: ["korea-np-1999-12-03-parties"] },
      { value: "seven major parties and the Communist Party", sources: ["voa-1999-12-01-murayama"] },
    ],
    basis: "closer-source",
    why: "The one page names the parties and reports from Pyongyang.",
  },
  {
    id: "1999-12-red-cross-talks-dates",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "end" }],
    summary: "The last day of the Red Cross talks of December 1999.",
    readings: [
      {
        value: "1999-12-21",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
          "voa-1999-12-21-humanitarian-deal",
        ],
      },
      { value: "1999-12-20", sources: ["piej-2015-02-06-blog"] },
    ],
    basis: "official-text",
    why: "The joint statement gives 19 to 21 December; the 20th was the planned end.",
  },
  {
    id: "1999-12-who-gives-food",
    about: [{ collection: "meetings", id: "1999-12-19-beijing", field: "outcomes" }],
    summary: "What was agreed on food in December 1999.",
    readings: [
      {
        value: "the Japanese Red Cross Society asks its government for it",
        used: true,
        sources: [
          "korea-np-1999-12-24-joint-statement",
          "people-1999-12-22-joint-press-statement",
          "deseret-1999-12-21-talks",
        ],
      },
      {
        value:
          "the Japanese Red Cross Society agreed to resume food aid (in the same report a Japanese official says that the society will propose the aid to the government)",
        sources: ["voa-1999-12-21-humanitarian-deal"],
      },
    ],
    basis: "official-text",
    why: "The joint statement has the first.",
  },
  {
    id: "1999-konoe-last-character",
    about: [{ collection: "delegates", id: "tadateru-konoe", field: "names" }],
    summary: "The last character of the name Tadateru Konoe in the press of 1997 to 2000.",
    readings: [
      {
        value: "忠煇",
        used: true,
        sources: ["jrc-2013-11-13-konoe-reelected", "donga-1999-12-19-talks-open", "imaeil-1997-09-02-liaison-council"],
      },
      {
        value: "忠輝",
        sources: [
          "donga-1999-12-20-appeal-for-food",
          "hankookilbo-2000-03-14-swiss-hotel",
          "seoul-1999-12-22-wives-next-spring",
        ],
      },
    ],
    basis: "official-text",
    why: "His own society writes the first; one newspaper even used both within two days.",
  },
];
