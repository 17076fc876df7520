import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2024-05-mongolia-dprk-side",
    about: [{ collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" }],
    summary: "Who came for the DPRK to the reported contact in Mongolia.",
    readings: [
      {
        value:
          "three people (NHK), among them some from the Reconnaissance General Bureau and some who earn foreign currency",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
      },
      { value: "three, one of them connected with the bureau", sources: ["azernews-2024-06-14-mongolia"] },
      {
        value: "three, all from the bureau (the page then says: one of them)",
        sources: ["yenisafak-2024-06-mongolia"],
      },
      { value: "three from the bureau, and others besides", sources: ["rfa-2024-06-13-mongolia"] },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it, and NHK after it, have the first reading; the others retell the report.",
  },
  {
    id: "2024-05-mongolia-japanese-side",
    about: [
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" },
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "venue" },
    ],
    summary: "Who came for Japan to the reported contact in Mongolia, and where it was.",
    readings: [
      {
        value: "one politician of a prominent family in a delegation; near Ulaanbaatar",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
      },
      { value: "a group of politicians; in Ulaanbaatar", sources: ["rfa-2024-06-13-mongolia"] },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it has the first reading; the other page retells it.",
  },
  {
    id: "2024-10-02-ishiba-call",
    about: [{ collection: "events", id: "2024-10-02-ishiba-liaison-call", field: "summary" }],
    summary:
      "Whether Prime Minister Ishiba explained his plan for liaison offices to the association of families on 2 October 2024.",
    readings: [
      {
        value:
          "he explained it (Dailian: by telephone), the Sankei Shimbun reported; Nippon TV, citing people concerned, reported that he told abductees' relatives of it by telephone early that evening",
        sources: ["etoday-2024-10-04-liaison", "dailian-2024-10-04-liaison", "ntv-2024-10-ishiba-liaison"],
      },
      {
        value: "it is not a fact that he spoke of that policy to the association after taking office",
        sources: ["sstjp-2025-question-46"],
      },
    ],
    basis: "both-kept",
    why: "The answers of the cabinet deny it three times but will not say whether the newspaper report is wrong.",
  },
];
