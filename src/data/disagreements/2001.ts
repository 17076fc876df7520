import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2001-11-first-contact-under-koizumi",
    about: [{ collection: "meetings", id: "2001-11-beijing", field: "round" }],
    summary:
      "The contact of November 2001 was the first known one of officials since Junichiro Koizumi took office; the record has it otherwise",
    readings: [
      {
        value: "the first known contact since Junichiro Koizumi took office",
        sources: ["hankyung-2001-11-23-beijing-contact"],
      },
      {
        value: "secret contacts of officials had begun in October 2001",
        used: true,
        sources: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
      },
    ],
    basis: "later-correction",
    why: "The secret contacts came out later.",
  },
  {
    id: "2001-12-why-search-halted",
    about: [{ collection: "events", id: "2001-12-17-search-halted", field: "summary" }],
    summary: "Why the DPRK Red Cross halted the search in December 2001.",
    readings: [
      {
        value: "raids on Chongryon over the credit unions",
        sources: [
          "donga-2002-03-24-jrcs-letter",
          "japantimes-2001-12-20-kin-of-missing",
          "hankyung-2001-12-19-jrcs-letter",
        ],
      },
      {
        value: "the sinking of a suspected DPRK ship",
        sources: ["voa-2002-08-18-talks-open", "derstandard-2002-08-red-cross-six"],
      },
    ],
    basis: "both-kept",
    why: "The text of the announcement was not found and the record states no cause; what was read of the pages of 18 to 20 December does not mention a sinking.",
  },
  {
    id: "2001-2002-secret-contacts-start",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "start" }],
    summary: "When the secret contacts before the summit began.",
    readings: [
      { value: "2001-10", used: true, sources: ["shueisha-secret-talks"] },
      { value: "2001-09", sources: ["atwiki-kaikocyu-channel-chart"] },
      { value: "about a year before 30 August 2002", sources: ["akahata-2002-08-31-visit"] },
    ],
    basis: "closer-source",
    why: "The wiki is anonymous and counts an approach to the predecessor; the prime minister gave no month.",
  },
  {
    id: "2001-2002-secret-counterpart",
    about: [{ collection: "meetings", id: "2001-10-dalian-secret-series", field: "delegations" }],
    summary: "Who the DPRK side of the secret contacts of 2001 and 2002 was.",
    readings: [
      {
        value: "an officer of the National Defence Commission, named in an excerpt of a book",
        sources: ["shueisha-secret-talks"],
      },
      {
        value: "a man who used another name; the officer is one guess of several",
        sources: ["sureanot-pyongyang-declaration"],
      },
      {
        value: "not named by the Japanese negotiator",
        used: true,
        sources: ["nhk-tanaka-documentary", "asahi-2023-09-tanaka-interview"],
      },
    ],
    basis: "closer-source",
    why: "The one who met him gives no name; the record names nobody who did not act in public.",
  },
];
