import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1979-trade-debt-accord",
    kind: "agreement",
    date: "1979",
    summary:
      "A second accord put off payment of the DPRK's debt to Japan: it was to be repaid in 20 instalments over ten years, until 1989, with terms on overdue interest, principal and the rate of interest. The DPRK had found it hard to pay Japan the promised interest.",
    sides: ["JP", "KP"],
    sources: ["president-debt-accords"],
  },
  {
    id: "1979-travel-counts",
    kind: "report",
    date: "1979",
    summary:
      "Japan's Foreign Ministry counted 818 Japanese who went to the DPRK in 1979, by passports given out, 31.6 per cent more than the 639 of 1978; about 90 per cent went on business. From the DPRK 191 people entered Japan, 27 per cent fewer than the 262 of the year before. Re-entry of Koreans in Japan was for visits home, sport, science, culture, business, education and celebrations, among other things.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["mofa-1980-bluebook-dprk"],
  },
  {
    id: "1979-05-15-no-official-contact",
    kind: "statement",
    date: "1979-05-15",
    places: ["tokyo"],
    summary:
      "A deputy director-general of the Foreign Ministry's Asian bureau spoke again to a visiting United States official of pressure from various sides for contact with the DPRK; the only specific example that he gave was the trade ministry, which saw in it a possible way out of the question of the DPRK's debt. The government had decided, he said, that official contact on the debt might make more problems than it solved, and was now looking for an unofficial go-between. Now that tension between South Korea and the United States seemed past its peak, he also said, South Koreans seemed to look more sharply at the many things that troubled their relations with Japan; so the government had tried to take special care to assure South Korea all the time that it would do nothing to upset the balance in Korea.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["us-embassy-1979-05-16-contact-thinking"],
  },
  {
    id: "1979-trade-bank-in-tokyo",
    kind: "visit",
    date: "1979-07/1979-08~",
    places: ["japan"],
    summary:
      "A delegation of the DPRK's trade bank, led by its president, talked in Japan with the creditors. The DPRK had formally asked for another delay, and Japan had paid some firms out of its export insurance: about 100 million yen for three of 24 deals of 1971 to 1975, an exception to save very few firms, in the words of its trade ministry. The creditors again refused a new offer, of about a billion yen to be paid in cash in August, the Nihon Keizai Shimbun reported on the 2nd. On 17 August the delegation proposed, on debts of 85 billion yen in all, to pay the overdue interest of about 10 billion yen by June 1980, 6 billion of it within 1979, and the principal, with interest on top, over ten years from 1980. It was understood that the Japanese side would accept this with some changes, to be initialled and then, as it seemed, signed in Pyongyang in September. The JoongAng Ilbo put the DPRK's concession down to its fear that claims on the insurance would brand it as a country that does not pay and break off its trade with Japan. Beforehand the creditors had meant to claim export insurance from Japan's government if the talks failed; they were said to be angry that the DPRK, since the first extension ran out in 1978, had in effect stopped dealing with Japanese firms and dealt for cash through firms of Chongryon in Japan.",
    sides: ["JP", "KP"],
    note: "The bluebook has the delegation in Japan in July 1979; two pages, of June by article number, expected it on the 13th. The newspaper pages print days alone: August for the 17th is our reading, from article numbers.",
    sources: [
      "joongang-1517104-ten-year-proposal",
      "joongang-1515831-talks-stuck",
      "joongang-1511722-insurance-paid",
      "joongang-1504528-formal-deferral-request",
      "mofa-1980-bluebook-dprk",
      "joongang-1511115-insurance-threat",
    ],
    evidence: {
      date: ["mofa-1980-bluebook-dprk", "joongang-1517104-ten-year-proposal", "joongang-1515831-talks-stuck"],
    },
  },
];
