import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2023-secret-contacts-when",
    about: [
      { collection: "meetings", id: "2023-03-southeast-asia", field: "start" },
      { collection: "meetings", id: "2023-05-southeast-asia", field: "start" },
    ],
    summary: "When and where Japan and the DPRK were secretly in contact in 2023.",
    readings: [
      {
        value: "March and May, one city in Southeast Asia",
        used: true,
        sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
      },
      {
        value: "June, several times or at least twice, a third country",
        sources: ["thenewslens-2023-07-contacts", "newsis-2023-09-13-kishida"],
      },
      {
        value: "at least twice, it seems, China and Singapore among the places (reported in July)",
        sources: ["donga-jp-2023-10-03-two-contacts"],
      },
    ],
    basis: "closer-source",
    why: "The Asahi has diplomatic sources, and sources in the prime minister's office confirmed talks in the spring. The other two readings seem to go back to one report of the Dong-A Ilbo of July, and may be of other contacts.",
  },
];
