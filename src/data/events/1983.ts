import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1983-trade-debt-accord",
    kind: "agreement",
    date: "1983",
    summary: "A third accord put off payment of the DPRK's debt to Japan, since the DPRK had asked for another delay.",
    sides: ["JP", "KP"],
    sources: ["president-debt-accords"],
  },
  {
    id: "1983-11-crew-held",
    kind: "incident",
    date: "1983-11",
    places: ["nampo"],
    summary:
      "A DPRK soldier who wished for asylum hid on a Japanese freighter at Nampo. The DPRK maintained that the crew had helped him. When the ship came back, the DPRK held five of its crew on suspicion of spying, then let three go and kept two.",
    meetings: ["1987-pyongyang-doi", "1990-10-09-pyongyang-doi-ozawa"],
    sources: [
      "joongang-2502815-crew-background",
      "rocksack-crew-1984-04-11",
      "joongang-1725302-crew-held-owner",
      "wikipedia-ja-crew-diff",
    ],
    evidence: { summary: ["joongang-2502815-crew-background"], places: ["joongang-2502815-crew-background"] },
    note: "According to the shipowner, whom an agency quoted on a 13th (December 1983 by article numbers), the ship and the five were to be kept until the soldier was sent back; the same page has him hide on the ship on 30 October. Japan's officials did not comment. Japan's immigration officials had arrested the soldier on 4 November at Shimonoseki, the page says; Japan, which allowed no political asylum, was understood to be in touch with third countries such as South Korea and to plan to expel him to another country. By a version of an encyclopaedia article, Japan's Foreign Ministry said that the matter had to be talked over at a private level, as there were no diplomatic relations.",
    sides: ["KP"],
    variants: [
      {
        field: "summary",
        value:
          "the ship left Nampo on 1 November; two days later, south of Tsushima, the crew found the soldier and told the owner and the coast guard, and on the authorities' instruction they handed him over at Moji",
        sources: ["wikipedia-ja-crew-diff-67511225"],
        note: "A version of an encyclopedia article",
      },
      {
        field: "date",
        value: "1983-11-11",
        sources: ["wikipedia-ja-crew-diff-21371192"],
        note: "A version of an encyclopaedia article: the day on which the ship put in to the DPRK",
      },
    ],
  },
  {
    id: "1983-11-stowaway-at-moji",
    kind: "incident",
    date: "1983-11",
    summary:
      "A crew member of the freighter on which a soldier had fled the DPRK gave this account later: at a quarantine anchorage Japan's immigration office asked the ship to take the stowaway back to the DPRK. The crew put the soldier ashore at Moji, unloaded clams at Yokkaichi and called at Moji again on the way to the DPRK. There the office said that the soldier was being questioned and could not be handed over. By the magazine, the ship had by then arranged to go to the DPRK for its regular work even without the stowaway. The DPRK side, which held that the ship had brought the soldier out on purpose, questioned the crew member harshly, for long hours on many days, and said that a confession would be followed by a return home.",
    sides: ["JP", "KP"],
    organizations: ["moj-japan"],
    note: "One crew member's account, printed years later. The month is that in which the ship was at sea, by other pages.",
    sources: ["bunshun-undated-stowaway-at-moji"],
  },
  {
    id: "1983-11-07-measures",
    kind: "sanction",
    date: "1983-11-07",
    places: ["japan"],
    summary:
      "Japan announced measures for the time being over the bombing in Rangoon: contacts of its diplomats with DPRK officials in third countries were to be strictly limited, its officials were in principle not to go to the DPRK nor officials of the DPRK to enter Japan, other entries were to be checked more strictly, and special flights between the two countries, those of third countries too, were not let in.",
    note: "The statement gives as its ground that Burma had made known on 4 November that the bombing was done on the DPRK's orders. The newspaper page prints a 7th alone.",
    sources: ["mofa-1983-11-07-statement", "joongang-1719733-measures-1983"],
    evidence: { date: ["mofa-1983-11-07-statement", "joongang-1719733-measures-1983"] },
    sides: ["JP"],
    organizations: ["government-japan"],
  },
];
