import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1994-08-beijing-admitted",
    about: [{ collection: "meetings", id: "1994-08-23-beijing", field: "status" }],
    summary: "What Japan's foreign ministry said of the contact in Beijing that was reported for August 1994.",
    readings: [
      {
        value: "that there had been contact, but no secret negotiation",
        sources: ["imaeil-1994-09-02-beijing-contact"],
      },
      { value: "that there had been no contact in Beijing", sources: ["hankookilbo-1994-09-03-contacts"] },
    ],
    basis: "both-kept",
    why: "The two pages are of 2 and 3 September, and no text of the ministry was found; the record has the contact as reported.",
  },
  {
    id: "1994-08-beijing-last-day",
    about: [{ collection: "meetings", id: "1994-08-23-beijing", field: "end" }],
    summary: "Until when Japanese officials were in Beijing in August 1994, according to the Mainichi.",
    readings: [
      {
        value: "25 August",
        used: true,
        sources: ["hankyung-1994-09-02-beijing-contact", "imaeil-1994-09-02-beijing-contact"],
      },
      { value: "26 August", sources: ["hankookilbo-1994-09-03-contacts"] },
    ],
    basis: "more-sources",
    why: "Two papers against one; all retell the same report of the Mainichi.",
  },
  {
    id: "1994-09-fukada-date",
    about: [{ collection: "meetings", id: "1994-09-06-pyongyang-fukada", field: "start" }],
    summary: "When Hajime Fukada went to prepare a mission.",
    readings: [
      {
        value: "6 September 1994",
        used: true,
        sources: ["hankyung-1994-09-06-fukada-arrives", "seoul-1994-09-02-fukada-6-september"],
      },
      { value: "5 to 10 September 1994, as planned", sources: ["seoul-1994-08-27-kubo-mission"] },
    ],
    basis: "closer-source",
    why: "One page of the first reports his arrival; the other page of the first and that of the second are plans.",
  },
  {
    id: "1994-trade-total",
    about: [
      { collection: "figures", id: "trade-total-1994-rok-ministry" },
      { collection: "figures", id: "trade-total-1994-association" },
      { collection: "figures", id: "trade-total-1994-customs" },
    ],
    summary: "How much trade the two sides had in 1994.",
    readings: [
      {
        value: "51.0 billion yen",
        figures: ["trade-total-1994-rok-ministry"],
        sources: ["hankookilbo-1996-01-08-trade"],
      },
      {
        value: "50.13 billion yen",
        figures: ["trade-total-1994-association", "trade-total-1994-customs"],
        sources: ["seoul-1995-03-11-trade-1994", "hankyung-1995-03-15-trade-1994"],
      },
    ],
    basis: "both-kept",
    why: "One of the two papers with the lower number has it from Japan's customs; how South Korea's Ministry of National Unification, which stated the higher one, counted is not said.",
  },
];
