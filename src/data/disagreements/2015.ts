import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2015-01-shanghai-counterpart",
    about: [{ collection: "meetings", id: "2015-01-shanghai", field: "delegations" }],
    summary: "Whom the DPRK sent to Shanghai in January 2015.",
    readings: [
      {
        value: "Kang Song Nam, department director at the Ministry of State Security",
        used: true,
        sources: ["kbs-2015-shanghai-informal-talks"],
      },
      {
        value: "it seems Song Il Ho, and perhaps a senior official of state security",
        sources: ["dailynkjp-2015-02-shanghai-contact"],
      },
    ],
    basis: "closer-source",
    why: "KBS, after Kyodo and the Yomiuri Shimbun, names the director; the other page is a guess that leaves room for him.",
  },
];
