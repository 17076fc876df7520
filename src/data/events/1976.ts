import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1976-03-28-kim-to-sekai",
    kind: "statement",
    date: "1976-03-28",
    places: ["dprk"],
    summary:
      "Kim Il Sung told the editor of a Japanese monthly that relations of the two sides could go well only once the United States let go of Japan, whose government asked it about everything.",
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-89-90"],
  },
  {
    id: "1976-10-18-wives-families-seoul",
    kind: "visit",
    date: "1976-10-18?",
    places: ["seoul"],
    summary:
      "Representatives of the families of Japanese wives who had gone to the DPRK, 41 people of the movement for the wives' free travel, came to the Republic of Korea. On the 20th, 37 members were at Panmunjom and appealed to the DPRK from Imjingak to let the families meet.",
    note: "On an 18th and a 20th; October follows from their letter of 25 September to the Red Cross of the Republic of Korea. The year 1976 is our reading, from the 17 years since the agreement of 1959 and from neighbouring article numbers",
    sources: ["joongang-1448663-wives-families-seoul", "joongang-1448906-wives-families-panmunjom"],
  },
];
