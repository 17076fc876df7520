import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2026-01-12-lee-supports-contacts",
    kind: "statement",
    date: "2026-01-12",
    summary:
      "The day before he met Prime Minister Takaichi, President Lee Jae-myung of South Korea told NHK that he supported contacts of Japan and the DPRK. Asked about Takaichi's wish for a summit, he called talks of the DPRK with the United States and with Japan very important for peace in Northeast Asia; if need be, they should lead on to diplomatic relations of Japan and the DPRK. South Korea wished to help to bring about the conditions for this. At their summit of 13 January Lee and Takaichi confirmed that they would work closely together in their policy towards the DPRK.",
    sides: ["other"],
    delegates: ["sanae-takaichi"],
    sources: ["donga-zh-2026-01-14-lee"],
  },
  {
    id: "2026-01-26-court-repatriation",
    kind: "court-ruling",
    date: "2026-01-26",
    places: ["tokyo"],
    summary:
      "Tokyo District Court found the return programme unlawful and ordered the DPRK to pay damages to four plaintiffs over it: with promises far from the facts it had made them believe what was not true, and then had not let them leave freely, a continuing wrong. The DPRK did not appear, and whether the money can be collected is uncertain. According to the plaintiffs' lawyers no Japanese court had ordered the DPRK's government to pay over the programme before. The presiding judge said that it was no exaggeration that the DPRK had cost the plaintiffs the greater part of their life, and that their suffering in body and mind was very great.",
    figures: [
      "damages-awarded-2026-01-26-tokyo-court",
      "court-plaintiffs-2026-01-26-press",
      "damages-claimed-2026-01-26-press",
    ],
    sources: [
      "jiji-2026-01-26-court",
      "ap-2026-01-26-court",
      "tcom-2026-01-26-court",
      "livedoor-2026-01-26-court",
      "jiji-ja-2026-01-26-court",
      "livedoor-2026-01-26-remand-ruling",
      "yomiuri-2026-01-26-court",
    ],
    note: "The judgment has to be served by notice at the court; it becomes final if neither side appeals, for which the DPRK has two weeks from the day after the notice is put up",
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
  },
  {
    id: "2026-02-10-judgment-final",
    kind: "court-ruling",
    date: "2026-02-10",
    places: ["tokyo"],
    summary:
      "The judgment of Tokyo District Court of January, which ordered the DPRK to pay damages, became final, as neither side had appealed in time. Property of the DPRK in Japan can now be seized; it is not known what there is, and a lawyer of the plaintiffs said that ways to collect the money were being studied.",
    sources: ["niigatanippo-2026-02-12-final", "livedoor-2026-03-07-final"],
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
  },
  {
    id: "2026-02-16-takaichi-willing",
    kind: "statement",
    date: "2026-02-16",
    summary:
      "Takaichi repeated to relatives of abductees that she was resolved to face Kim Jong Un, and said that approaches were going on by various routes. The families' group and a group that supports them said that, if every abductee returns while the parents' generation is alive, they will be against neither a lifting of Japan's own sanctions nor talks on normal relations. The head of the families' group asked her to be sure to raise the abductions on her visit to the United States; the visit, in March, and a meeting with President Trump were being arranged. In her policy speech to the Diet on 20 February she kept every possibility open, a meeting with Kim Jong Un included, in order to bring all abductees home in her term, and called the DPRK's nuclear and missile programmes a graver and more pressing threat than before.",
    delegates: ["sanae-takaichi"],
    sources: [
      "adnkronos-2026-02-16-takaichi",
      "kantei-2026-02-16-families",
      "nate-2026-02-21-takaichi",
      "livedoor-2026-02-16-takaichi-families",
    ],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2026-03-takaichi-trump",
    kind: "statement",
    date: "2026-03",
    places: ["washington"],
    summary:
      "Takaichi told reporters in Washington, without details, that she had let President Trump know of her own wish to meet Kim Jong Un in person and that they had agreed to cooperate in various ways.",
    delegates: ["sanae-takaichi"],
    note: "Read on a reworded copy without a date, which has a Thursday; that the summit was set for March is in Jiji of 16 February 2026",
    sources: ["holotruth-2026-03-takaichi-trump", "adnkronos-2026-02-16-takaichi"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
];
