import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1974-entry-rules-stricter",
    kind: "report",
    date: "1974?",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice was reported to mean to tighten its rules for guests from states that Japan did not recognise. So far the Japanese who invited them had vouched that they would do nothing but what they came for and would not use official names of their state or government; from now on the guests were to give the pledge themselves, and whoever might cause trouble was not to be let in at all. The reasons named are the Viet Cong team at the table tennis championships in Yokohama, and the leader of the DPRK's dance troupe, Yun Ki Bok, whom the ministry had warned for political remarks.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page prints an 11th alone and dates the championships to March and the troupe to the year before last. 1974 is our reading, from article numbers, which point to May.",
    sources: ["joongang-1376210-entry-rules"],
  },
  {
    id: "1974-03-07-free-travel-asked",
    kind: "request",
    date: "1974-03-07",
    places: ["tokyo"],
    summary:
      "Chongryon's international director called on the deputy chief cabinet secretary, handed over a resolution of its tenth congress and demanded that its people be allowed to travel to and from the DPRK and third countries.",
    sides: ["KP"],
    organizations: ["chongryon", "cabinet-secretariat"],
    note: 'The page prints a 7th, an 8th and "late February" for the congress. March 1974 is our reading, from article numbers.',
    sources: ["joongang-1370999-free-travel-asked"],
  },
  {
    id: "1974-04-01-artists-allowed",
    kind: "decision",
    date: "1974-04-01",
    summary:
      "Japan's Ministry of Justice decided to let 147 people of Chongryon, a group of artists whose visit had the form of an invitation by the DPRK's ministry of culture and arts, go to the DPRK and come back. By their application they were to return in early July. The report saw a new precedent in so many permits at once.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page prints a 1st, and early July for the way back. April 1974 is our reading, from article numbers.",
    sources: ["joongang-1373062-artists-allowed"],
  },
  {
    id: "1974-04-07-wives-movement-founded",
    kind: "founding",
    date: "1974-04-07",
    places: ["japan"],
    summary:
      "A movement for the free travel of the Japanese wives (日本人妻自由往来実現運動の会) was founded. It asked by petitions that their fate in the DPRK be found out and that they be able to visit Japan.",
    sides: ["JP"],
    note: "By its own account, on the page of a book",
    sources: ["tkg12-undated-wives-book"],
  },
  {
    id: "1974-04-08-table-tennis-allowed",
    kind: "decision",
    date: "1974-04-08",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice decided to let a table tennis team of the DPRK, four women players and three officials, come to the Asian championships in Yokohama. The DPRK had first meant to stay away and then asked to join for the singles from the 10th. Shortly before the permit the ministry had refused the team: the organisers first had to make good a promise that they had broken, about the name of the Viet Cong team among other things. On 6 March, by press reports, Foreign Minister Ohira had told the Diet that his ministry would take a forward-looking attitude when it talked with the Ministry of Justice about visas for four teams, the DPRK's among them, to further goodwill in sport; the Ministry of Justice had so far been more cautious and less flexible, but its sources held that the government of a stable country, such as the DPRK, could hardly be treated in the same way as groups at war with countries that Japan recognised.",
    sides: ["JP"],
    organizations: ["moj-japan", "mofa-japan"],
    note: "The pages of the newspaper print an 8th, a 9th and a 10th alone; April 1974 is our reading, from article numbers. The page on the refusal prints a 9th for the application, a day after the permit.",
    sources: [
      "joongang-1373562-table-tennis-allowed",
      "joongang-1373459-table-tennis-refused",
      "us-embassy-1974-03-07-table-tennis",
    ],
  },
  {
    id: "1974-10-ipu-tokyo",
    kind: "visit",
    date: "1974-10",
    places: ["tokyo"],
    summary:
      "Deputies of the DPRK came to Tokyo for a conference of the Inter-Parliamentary Union: the first entry of the DPRK to Japan for a political purpose, according to the pages. Until then Japan had not let in delegates of the DPRK with a political aim. Four of the nine members of the delegation, under a vice-chairman of the Supreme People's Assembly, were leading members of Chongryon, a page from before the conference reports. The Diet's planning committee for the conference said that it had sent invitations to all members of the Union in June, the DPRK among them; the Foreign Ministry, the Mainichi reported, meant to let the DPRK's delegation in if the DPRK said that it wished to take part.",
    sides: ["KP"],
    organizations: ["supreme-peoples-assembly"],
    note: "The page on the conference prints a 2nd alone, the page on the invitation 2 October, neither a year; 1974 is our reading, from article numbers. The page on the invitation is of about 2 July 1974 by its number.",
    sources: ["joongang-1387658-ipu-opens", "joongang-1380208-ipu-invitation", "joongang-1385682-ipu-delegation"],
  },
  {
    id: "1974-dprkrc-asks-for-fishermen",
    kind: "request",
    date: "1974-10-04~",
    summary:
      "The DPRK Red Cross telegraphed to the Japanese Red Cross, according to KCNA, to arrange the return of at least one DPRK fisherman, thought to be held by the Japanese police, of a boat that had left Rajin to look for shoals of fish and, by the telegram, had drifted after an accident. The police had arrested a man from a rubber boat off Hyogo on 19 September, on suspicion of illegal entry; the headline speaks of a spy boat.",
    note: 'The page prints a 4th, that of its Reuters line, and no month or year: October 1974 is our reading, from article numbers. It has the boat leave Rajin on "14 October", which cannot be right, since it puts the arrest on 19 September.',
    sources: ["joongang-1387961-donghae-11"],
    sides: ["KP"],
  },
  {
    id: "1974-10-08-kim-yong-nam-on-hijackers",
    kind: "statement",
    date: "1974-10-08",
    places: ["tokyo"],
    summary:
      "Kim Yong Nam, deputy head of the DPRK's delegation to the conference of the Inter-Parliamentary Union and director of the Workers' Party's International Department, answered a question at the club of foreign correspondents in Tokyo: the hijackers of the Japanese airliner of 1970 were studying and regretted what they had done as wrong.",
    sides: ["KP"],
    organizations: ["wpk"],
    delegates: ["kim-yong-nam"],
    note: "The page prints an 8th alone. October 1974 is our reading, from the conference and from article numbers.",
    sources: ["joongang-1388187-kim-yong-nam-tokyo"],
  },
  {
    id: "1974-11-18-export-credit-approved",
    kind: "decision",
    date: "1974-11-18",
    places: ["japan"],
    summary:
      "Japan's Export-Import Bank approved credit for exports to the DPRK for the first time, the Yomiuri reported: machines for towels for about 540 million yen over two years, and for bolts and nuts for about 640 million over three. In August 1972, by an informed source, the trade ministry had decided to allow such money case by case. In July 1973 a refusal for a vinylon plant seemed likely to the Yomiuri; the ministry had no application and the government no fixed line, the report said. At the end of 1973 the Asahi reported from government sources that the government had formally approved the money for the towels, then 500 million yen over three years, which that report already called a first; at the seventh conference of Japanese and South Korean ministers, too, South Korea had voiced to Japan its concern about economic exchange that was linked with making the DPRK's forces stronger.",
    sides: ["JP"],
    note: "The pages print days of a month alone. The month of each is our reading, from article numbers, and for the first from items on President Ford's visit to Seoul next to it.",
    sources: [
      "joongang-1392259-exim-approved",
      "joongang-1327795-case-by-case",
      "joongang-1352241-exim-refused",
      "joongang-1365819-exim-towels",
    ],
    variants: [
      {
        field: "summary",
        value: "towels over three years, bolts and nuts over two",
        sources: ["us-state-1974-12-kimura-elaboration"],
        note: "As the Foreign Ministry told the United States Embassy; it puts each at two million dollars",
      },
    ],
  },
  {
    id: "1974-12-02-answer-to-rok-on-credits",
    kind: "statement",
    date: "1974-12-02",
    summary:
      "Japan answered earlier representations of South Korea over the credits of its Export-Import Bank for the DPRK. They were neither aid nor economic cooperation, but commercial suppliers' credits; Japan's policy towards the DPRK had not changed, and it was not thinking of any act of recognition under present conditions. The sum was negligible, above all beside the estimated two billion dollars that Japan had invested in South Korea. Japan also stressed the considerations at home in that decision: its government was constantly criticised for a one-sided policy.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "As the head of the Foreign Ministry's Northeast Asia division told the United States Embassy on 3 December, on the foreign minister's instructions; both projects, he said, had been approved before President Ford's visit to Japan. The text breaks off",
    sources: ["us-state-1974-12-kimura-elaboration"],
  },
  {
    id: "1974-12-03-seo-to-us-on-credits",
    kind: "statement",
    date: "1974-12-03",
    places: ["tokyo"],
    summary:
      "On Foreign Minister Kimura's instructions the head of his ministry's Northeast Asia division called in a diplomat of the United States to enlarge officially on some of what Kimura had told the secretary of state about Korea on 25 November; at a meeting on the 30th Kimura had had no time for it. It was about the credits for the DPRK and Japan's attitude to contacts with the DPRK. There were two projects of two million dollars each: machines for towels, at 6.5 per cent interest with three years for repayment, and machines for bolts and nuts, with two years. Both had been approved before President Ford's visit to Japan.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kimura-unctad"],
    note: "The stored excerpt breaks off before what was said of contacts",
    sources: ["us-state-1974-12-kimura-elaboration"],
  },
  {
    id: "1974-12-06-kimura-on-recognition",
    kind: "statement",
    date: "1974-12-06",
    summary:
      "Asked in the Cabinet Committee of the House of Representatives whether Japan would recognise the DPRK once things had settled, Foreign Minister Kimura said in the evening that Japan did not consider recognising the DPRK at this stage; if the situation in Korea became settled in future, recognition was possible.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kimura-unctad"],
    note: "The page prints a 6th and a 7th alone. December 1974 is our reading, from article numbers.",
    sources: ["joongang-1393540-kimura-recognition"],
  },
];
