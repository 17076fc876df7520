import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1953-08-07-no-way-to-the-north",
    kind: "statement",
    date: "1953-08-07",
    places: ["tokyo"],
    summary:
      "In the Committee on Judicial Affairs of the House of Representatives a member, Okada, noted that Japanese were coming back from China without diplomatic relations, and thought that Japan owed it to people as a courtesy to let them go home, to the DPRK or anywhere else, if they wished; after the war it had been done twice, once in June 1946 by a ship that left Tsuruga, put people ashore at Busan and then others at Chongjin. For the government Suzuki answered that by the order on immigration control the point was that they leave Japan; whether they went to the north, the south or a third country was all right with his side. They had been sent to Busan because there was no way to send them to the north; if one opened in the future, the question would have to be studied thoroughly.",
    sides: ["JP"],
    organizations: ["house-of-representatives", "government-japan"],
    note: "Read only in extracts of the minutes on a blog",
    sources: ["hibikan-2010-03-going-north-1953"],
  },
  {
    id: "1953-11-09-peace-mission",
    kind: "visit",
    date: "1953-11-09",
    places: ["dprk"],
    summary:
      "Kim Il Sung spoke at a reception for a Japanese people's mission of peace and friendship that came to welcome the armistice. According to a Japanese website it was of four people, led by Ikuo Oyama.",
    sides: ["JP", "KP"],
    delegates: ["kim-il-sung"],
    sources: ["nahf-1959-pyongyang-booklet", "rendaico-friendship-movement", "kotobank-heibonsha-nitcho-exchange"],
    evidence: { date: ["nahf-1959-pyongyang-booklet"] },
    note: "The date is that of the reception; the days of the visit are on no page read. An encyclopedia calls the visit of Oyama and others in November 1953 the first of Japanese after the war",
  },
];
