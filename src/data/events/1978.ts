import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1978-01-emergency-loans-considered",
    kind: "report",
    status: "planned",
    date: "1978-01-11~",
    places: ["japan"],
    summary:
      "Japan considered loans of private banks for the 45 firms to which the DPRK owed 80 billion yen for goods, so that trade, a way to deal with each other without diplomatic ties, would not break off, the Mainichi reported. Foreign Minister Sonoda spoke in those days of signs of a change in the DPRK's attitude to Japan, and the Republic of Korea asked what Japan meant.",
    sides: ["JP"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers.",
    sources: ["joongang-1475794-emergency-loans", "joongang-1476306-sonoda-signs"],
  },
  {
    id: "1978-trade-debt-mission",
    kind: "visit",
    date: "1978-07-24~/1978-08",
    places: ["pyongyang"],
    summary:
      "A group of the Japan-DPRK Trade Association with bankers and businessmen was in Pyongyang for about three weeks on the DPRK's debt. The DPRK had asked at the beginning of the year for three more years, and in July for time for interest of about a billion yen. Back in Tokyo, the association said on 24 August that the DPRK had promised the interest for September at the latest and the principal by 1981.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The page has no date; the year and the month are read from its text and from neighbouring article numbers. The first day is that of the announcement.",
    sources: [
      "joongang-1490331-promise-by-1981",
      "joongang-1487711-debt-mission-24-july",
      "joongang-1480447-interest-paid-late",
      "joongang-1475528-another-delay",
    ],
  },
];
