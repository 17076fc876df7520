import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "1981-03-declaration-date",
    about: [{ collection: "meetings", id: "1981-03-14-pyongyang-jsp", field: "end" }],
    summary: "The day of the declaration for a zone free of nuclear arms.",
    readings: [
      { value: "16 March 1981", used: true, sources: ["joongang-1562084-nuclear-free-declaration"] },
      { value: "14 March 1981", sources: ["peacemaking-undated-nuclear-free-zone"] },
    ],
    basis: "closer-source",
    why: "The newspaper wrote it then; the blog is much later, and its day is that of the talk with Kim Il Sung in a copy of his works.",
  },
];
