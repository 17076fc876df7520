import type { DisagreementDraft } from "../drafts.ts";

export const disagreements: readonly DisagreementDraft[] = [
  {
    id: "2015-01-shanghai-counterpart",
    about: [{ collection: "meetings", id: "2015-01-shanghai", field: "delegations" }],
    summary: "Whom the DPRK sent to Shanghai in January 2015.",
    readings: [
      {
        value: "Kang Song Nam, a director at the Ministry of State Security",
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
  {
    id: "2015-hijackers-questioned",
    about: [
      { collection: "meetings", id: "2015-01-shanghai" },
      { collection: "events", id: "2015-08-10-hijackers-not-questioned" },
      { collection: "events", id: "2014-11-hijackers-called-by-committee" },
    ],
    summary: "Whether the DPRK had questioned hijackers of 1970 and their wives.",
    readings: [
      {
        value:
          "several people questioned by January 2015, a hijacker and the Japanese wives of two other men among them, as the DPRK is believed to have told Japan",
        sources: ["japantimes-2015-02-16-shanghai-briefing"],
      },
      {
        value:
          "at the end of February 2015 the Special Investigation Committee asked to question members of the group and their wives, but by 10 August it had neither got in touch with them nor questioned them, according to the leader of the group",
        sources: ["kyodo-2015-08-10-hijackers"],
      },
      {
        value:
          "all six members of the group called in by the Special Investigation Committee and met by the official in charge in late November 2014, and told that they would be questioned in detail, according to the leader of the group",
        sources: ["asyura-2014-12-03-mainichi-hijackers"],
      },
    ],
    basis: "both-kept",
    why: "They may speak of two rounds of questioning; no page settles it.",
  },
];
