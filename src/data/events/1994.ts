import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1994-01-09-hata-proposes",
    kind: "statement",
    date: "1994-01-09",
    places: ["beijing"],
    summary:
      "Foreign Minister Hata of Japan proposed in Beijing to reopen the normalisation talks soon, at any time that suited the DPRK.",
    meetings: ["1992-11-05-beijing-round-8", "1994-01-beijing-contact"],
    delegates: ["tsutomu-hata"],
    sources: ["hankyung-1994-01-10-hata", "hankyung-1994-01-09-hata"],
  },
  {
    id: "1994-10-japan-prepares-talks",
    kind: "report",
    date: "1994-10-19",
    summary:
      "Japan was said to prepare for new normalisation talks after the agreement of the United States and the DPRK, to urge them on the DPRK, and to want liaison offices before relations are normal.",
    meetings: ["1994-08-23-beijing"],
    note: "According to the Sankei Shimbun; the date is that of the report",
    sources: ["imaeil-1994-10-19-liaison-offices"],
  },
  {
    id: "1994-10-22-saito-talks-near",
    kind: "statement",
    date: "1994-10-22",
    summary:
      "Vice-Minister Kunihiko Saito said on NHK that the agreement of the United States and the DPRK would at least improve the mood between Japan and the DPRK, and that the normalisation talks could well reopen before long, perhaps even before talks of North and South.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kunihiko-saito"],
    sources: ["seoul-1994-10-24-saito-talks-near"],
  },
  {
    id: "1994-11-29-chongryon-answer",
    kind: "statement",
    date: "1994-11-29",
    summary:
      "Chongryon's vice-chairman told the secretary-general of the Japan Socialist Party that an entry of the coalition's advance party into the DPRK was difficult, and gave remarks of Japanese ministers and an embassy official and the plan to go to South Korea first as reasons. The coalition gave up the mission and the advance party on that day.",
    meetings: ["1994-12-03-dprk-coalition"],
    delegates: ["ho-jong-man", "wataru-kubo"],
    sources: ["seoul-1994-11-30-mission-given-up"],
  },
];
