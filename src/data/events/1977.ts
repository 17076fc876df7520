import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1977-03-settlement-council",
    kind: "founding",
    date: "../1977-03",
    places: ["japan"],
    summary:
      "Japanese creditors founded a council (日朝貿易決済協議会) to collect the money for goods exported to the DPRK. From March 1977 on an official of the Japan-DPRK Trade Association, where he rose to executive director, represented the council alongside his post in the association.",
    sides: ["JP"],
    organizations: ["japan-dprk-trade-association"],
    note: "The page gives no day of the founding; March 1977 is the month from which this official represented the council",
    sources: ["rainbow-trading-2019-02-business-history"],
  },
  {
    id: "1977-07-03-kim-on-fishing",
    kind: "statement",
    date: "1977-07-03",
    summary:
      "Kim Il Sung told a team of Japan's broadcaster and other Japanese that private people of the two countries could settle fishing between them if the Government of Japan approved and guaranteed it, and that the DPRK would try not to harm small-scale fishermen; more trade would serve both peoples, he said, and for that it mattered greatly that Japan's government gave up its unfriendly policy and kept to equality and mutual benefit.",
    meetings: ["1977-08-29-pyongyang"],
    delegates: ["kim-il-sung"],
    note: "On fishing according to Chongryon, on trade according to the Asia Watch Network and a page of Chongryon. A newspaper of the time, from what the broadcaster reported on 5 July, adds that in his words the DPRK had no choice but to set up its 200-mile zone, since the countries around it set up theirs, and that there were no diplomatic relations with Japan, but that the principle of reciprocity should be kept. A chief commentator of the broadcaster led the team.",
    sources: [
      "chongryon-fishermen",
      "asiawatch-kim-il-sung-japan-103-105",
      "joongang-1463572-nhk-interview",
      "chongryon-trade-1977-ja",
    ],
  },
  {
    id: "1977-08-01-conditions-not-ripe",
    kind: "statement",
    date: "1977-08-01",
    summary:
      "To the suggestion in the House of Representatives that a fisheries agreement, now that the DPRK had declared a 200-mile zone, be concluded and made the occasion for normal relations, the government answered that conditions for that were not in place yet; it wished to build up trade and exchanges of people and culture step by step.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The stored excerpt does not show who answered; that it was the government is read from the words.",
    sources: ["kokalog-search-hokusenkan"],
  },
  {
    id: "1977-09-05-fisheries-accord",
    kind: "agreement",
    date: "1977-09-05",
    summary:
      "The fisheries council of Japan and the East Sea fisheries cooperative federation of the DPRK adopted a provisional agreement: small Japanese boats, up to 200 tonnes, could fish in the DPRK's 200-mile zone without fees.",
    meetings: ["1977-08-29-pyongyang"],
    sources: ["mofa-1980-bluebook-dprk", "chongryon-fishermen", "joongang-1486221-fisheries-two-years"],
    evidence: {
      date: ["chongryon-fishermen", "joongang-1486221-fisheries-two-years"],
      summary: ["chongryon-fishermen", "mofa-1980-bluebook-dprk"],
    },
    variants: [
      {
        field: "date",
        value: "1978",
        sources: ["joongang-2133871-fisheries-november-plan"],
        note: "A paper of ten years later, on the new talks",
      },
    ],
    sides: ["JP", "KP"],
  },
  {
    id: "1977-10-28-cross-visits-plan",
    kind: "report",
    status: "planned",
    date: "1977-10-28~",
    summary:
      "Tokuma Utsunomiya, known as close to the DPRK, and a standing member of Japan's committee for cooperation with South Korea were working on a plan of cross visits in the spring of 1978, the standing member to the DPRK and Utsunomiya to South Korea: they were to see the top leaders and call for direct talks of the two Koreas, chiefly to find a way to ease tension once the ground troops of the United States had left. Prime Minister Fukuda knew of the plan, according to the Asahi. The standing member said that South Korea had already let it be known that it would receive Utsunomiya, but that his own entry into the DPRK was still open; most likely, it was reported, Utsunomiya's visit to Seoul and a talk with South Korea's president would come first. A month later, AP reported, the two said that they planned to go to Seoul and Pyongyang together in March or April 1978, on a peace mission of their own; South Korea's government and the DPRK had both shown interest, they said.",
    sides: ["JP"],
    delegates: ["tokuma-utsunomiya"],
    note: "The first page prints a 28th alone, the second a 29th; October and November 1977 are our reading, from article numbers",
    sources: ["joongang-1468946-cross-visits", "joongang-1470806-joint-visit-plan"],
  },
  {
    id: "1977-11-23-interest-stopped",
    kind: "report",
    date: "1977-11-23",
    places: ["japan"],
    summary:
      "The DPRK had stopped paying interest on its trade debt to Japan in July, the Asahi Shimbun reported. At the end of 1976 it had put off 300 million dollars to 1978 and promised the interest for 1977, which its trade bank paid from spring on through its branches abroad; from June some was not paid. Most of the small and medium firms that had dealt with the DPRK asked its trade bank, among others, through the Japan-DPRK Trade Association, but were only told to wait a little longer. It was feared that payment of the debt itself, which was to begin the next year, would be all but impossible, too.",
    sides: ["KP"],
    note: "The page prints the day of the report and names months; November 1977 is our reading, from article numbers and the accord of December 1976. Other pages have a delay of two years.",
    sources: ["joongang-1977-11-23-interest-stopped"],
  },
];
