import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1997-01-11-dprk-no-normalisation-without-past",
    kind: "statement",
    date: "1997-01-11",
    summary:
      "A spokesman of the DPRK's Foreign Ministry said that both peoples wish to settle the past and better relations, that there can be no normal relations unless the past is settled, and that Japan should not treat normal relations as a gift from one side to the other.",
    sources: ["hankookilbo-1997-01-12-mfa-spokesman"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "1997-03-24-rice-refused",
    kind: "decision",
    date: "1997-03",
    summary:
      "Japan refused to give the DPRK rice from its reserves, although international aid groups, the United Nations and US Secretary of State Albright urged it to and although the United States, South Korea and others had recently pledged more food. Critics pointed to 3 to 4 million tons of rice in its storehouses.",
    sides: ["JP"],
    note: "The month is that of the report. Another page of the campaign on whose site it is copied says that Japan named the abductions as the reason",
    sources: ["washingtonpost-1997-03-25-surplus-rice", "telebody-1997-selfish-rice"],
  },
  {
    id: "1997-05-16-wives-approach",
    kind: "report",
    date: "1997-05-16",
    summary:
      "The press reported that the DPRK had approached Japan to let Japanese wives visit their families. Japan's Foreign Ministry made no comment, by its rule to say nothing about the form of its contacts with the DPRK; the chief cabinet secretary neither confirmed nor denied it.",
    sides: ["JP", "KP"],
    organizations: ["mofa-japan", "cabinet-secretariat"],
    note: "A diplomatic source in Tokyo said on the next day that the DPRK had passed on its will to allow some visits. The date is that of the questions in the press conference",
    sources: ["mofa-1997-05-16-press-conference", "donga-1997-05-17-higher-level"],
  },
  {
    id: "1997-07-08-parties-direct-talks",
    kind: "decision",
    date: "1997-07-08",
    summary:
      "The Liberal Democratic Party, the Social Democratic Party and New Party Sakigake agreed to work for direct talks with the DPRK, between the governments and between the parties, on food aid and the suspected abductions. Prime Minister Hashimoto suggested that the parties wait and speak with the Foreign Ministry first, the secretary-general of the Liberal Democratic Party said.",
    sides: ["JP"],
    organizations: ["japan-parties"],
    delegates: ["ryutaro-hashimoto"],
    sources: ["japantimes-1997-07-08-direct-talks"],
  },
  {
    id: "1997-07-16-home-visit-hinted",
    kind: "statement",
    date: "1997-07-16",
    places: ["tokyo"],
    summary:
      "Japan's chief cabinet secretary said that the question of home visits of the Japanese wives was going somewhat well. It became known that the DPRK had let Japan know in recent unofficial talks that it meant to allow such visits; Kyodo, the Yomiuri and others reported that it was choosing two or three candidates, and expected a visit in the autumn at the earliest.",
    sides: ["JP", "KP"],
    organizations: ["cabinet-secretariat"],
    note: "The page has no date; the month and the year are read from its text and from what followed",
    sources: ["joongang-3455619-wives-visit-hinted"],
  },
  {
    id: "1997-09-02-cabinet-understanding",
    kind: "decision",
    date: "1997-09-02",
    summary: "The Japanese cabinet approved preparing and carrying out the home visits.",
    meetings: ["1997-08-21-beijing"],
    sources: ["sangiin-2015-03-20-answer-return-programme-72"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "1997-09-13-councillors-in-dprk",
    kind: "visit",
    date: "1997-09-13/1997-09-18",
    places: ["dprk"],
    summary:
      "Members of the House of Councillors from several parties were in the DPRK for an exchange on farming; experts of both sides spoke together, and the visitors saw places hit by the flood. Their head wanted to go on with farm exchange.",
    sides: ["JP"],
    organizations: ["house-of-councillors"],
    sources: ["korea-np-1997-09-26-councillors"],
    note: "The head, Masayuki Kunii (国井正幸), was of the Democratic Reform Party (民主改革連合). They called at Chongryon on 19 September and were received by Ho Jong Man",
  },
  {
    id: "1997-10-09-food-and-medical-aid",
    kind: "decision",
    date: "1997-10-09",
    summary:
      "Japan decided on rice through the World Food Programme and on money for medical equipment through the international Red Cross, its first food aid to the DPRK in 15 months.",
    figures: [
      "aid-food-decided-1997-10-09-muraoka",
      "aid-money-usd-1997-10-09-muraoka",
      "aid-money-chf-1997-10-09-muraoka",
    ],
    sources: ["japantimes-1997-10-09-medical-aid"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "1997-10-09-list-handed-over",
    kind: "report",
    date: "1997-10-09",
    summary:
      "The DPRK side handed Japan a list of women for the first home visit; the Chief Cabinet Secretary gave no names.",
    meetings: ["1997-09-06-beijing"],
    figures: ["home-visit-planned-1997-10-09-la-times"],
    sources: ["latimes-1997-10-10-list"],
    variants: [
      {
        field: "date",
        value: "1997-09",
        sources: ["imaeil-1997-10-23-fifteen-in-november"],
        note: "'Last month', in a report of 23 October",
      },
    ],
  },
  {
    id: "1997-10-local-visits",
    kind: "report",
    date: "1997-10-12",
    summary:
      "As many as fifteen groups from Japan had been to the DPRK in 1997 or were to go; it invited them because of its food shortage and to create a friendly mood. Among them were a friendship mission of the assembly of Fukuoka, members of the assembly of Ishikawa and the farm cooperatives of Kyoto; 80 people of a Tokyo exchange group were to go on 27 October, and a delegation of Okinawa's assembly early in November. Most named friendship as the purpose and meant to talk about home visits of the Japanese wives and food aid; Okinawa's members had military questions as well.",
    sides: ["JP"],
    meetings: ["1997-11-11-pyongyang-ruling-parties"],
    note: "The date is that of the report; the mission of the ruling parties, of eight, was to go soon",
    sources: ["donga-1997-10-12-local-visits"],
  },
  {
    id: "1997-10-30-first-home-visit-announced",
    kind: "statement",
    date: "1997-10-30",
    summary:
      "The Chief Cabinet Secretary of Japan, Kanezo Muraoka, announced days and members of the first home visit.",
    figures: [
      "home-visit-planned-1997-10-30-muraoka",
      "home-visit-party-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-30-muraoka",
    ],
    sources: [
      "japantimes-1997-10-30-names-released",
      "hankookilbo-1997-10-31-first-visit-dates",
      "imaeil-1997-10-30-list-final",
      "hankookilbo-1997-10-31-choice",
    ],
    evidence: { date: ["japantimes-1997-10-30-names-released", "hankookilbo-1997-10-31-first-visit-dates"] },
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
    note: "According to Hankook Ilbo the mean age of the 15 was 62.5 years. Thirteen had gone in the return programme; two had gone before the war or before the programme. Two of the thirteen had given up Japanese nationality; Japan took them as an exception, for the sake of further visits, although nationality had been agreed on. The DPRK Red Cross chose by the age of the women and of their relatives, by their wish and by region, and was said to have chosen up to the third group",
  },
  {
    id: "1997-11-08-first-home-visit",
    kind: "visit",
    date: "1997-11-08/1997-11-14",
    places: ["japan"],
    summary:
      "First home visit: 15 women aged 55 to 84 came to Japan by way of Beijing and Narita, met relatives, went to their home towns and returned to the DPRK.",
    series: "home-visits",
    meetings: ["1997-09-06-beijing"],
    figures: [
      "home-visit-participants-1997-11-government",
      "home-visit-participants-1997-11-press",
      "home-visit-participants-1997-11-yonhap",
      "home-visit-party-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-30-muraoka",
      "home-visit-escorts-1997-10-15-asahi",
    ],
    sources: [
      "sangiin-2015-03-20-answer-return-programme-72",
      "baltimoresun-1997-11-09-wives-visit",
      "latimes-1997-11-09-wives-return",
      "ap-1997-11-09-reunions",
      "hankookilbo-1997-11-10-first-visit",
      "joongang-3550859-narita",
    ],
    evidence: {
      date: [
        "sangiin-2015-03-20-answer-return-programme-72",
        "japantimes-1997-10-30-names-released",
        "hankookilbo-1997-10-31-first-visit-dates",
        "donga-1997-11-07-first-visit",
      ],
      summary: [
        "japantimes-1997-10-30-names-released",
        "latimes-1997-11-09-wives-return",
        "hankookilbo-1997-11-10-first-visit",
        "donga-1997-11-07-first-visit",
        "sangiin-2015-03-20-answer-return-programme-72",
      ],
    },
    variants: [
      { field: "date", value: "six days", sources: ["latimes-1997-11-09-wives-return", "ap-1997-11-09-reunions"] },
      {
        field: "summary",
        value: "aged 55 to 64",
        sources: ["donga-1997-10-15-first-list"],
        note: "The Asahi Shimbun, as quoted",
      },
    ],
    delegates: ["ri-ho-rim"],
    note: "The group landed at Narita at 19:24 on 8 November, later than planned. Its head, Ri Ho Rim, and four of the women met the press for about 17 minutes from 20:30",
  },
];
