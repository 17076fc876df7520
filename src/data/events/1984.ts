import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1984-cross-recognition-plan",
    kind: "report",
    status: "planned",
    date: "1984",
    summary:
      "After its president's visit to Japan in 1984 South Korea worked on a plan by which China would recognise it and Japan the DPRK, before the United States recognised the DPRK and the Soviet Union South Korea. Contacts of South Korea with China and of Japan with the DPRK were to get fully under way around the Asian Games of 1986, and both recognitions were to come at the same time around the Olympic Games of 1988. On 1 December South Korea put the proposal to Prime Minister Nakasone of Japan and asked him to get in touch with China's top leaders. South Korean diplomatic papers opened in March 2015 show the plan.",
    sides: ["other"],
    sources: [
      "seoul-2015-03-31-papers-of-1984",
      "ajunews-2015-03-30-cross-recognition",
      "joongang-17475165-cross-recognition",
    ],
  },
  {
    id: "1984-03-china-offers-bridge",
    kind: "request",
    date: "1984-03",
    summary:
      "When Prime Minister Nakasone was in China in March, the general secretary of China's Communist Party offered to be a bridge by which Japan and the DPRK could communicate, as was already known. He also proposed that Japan communicate with the DPRK and seek better relations, and even named a concrete way, memoranda, according to a source in the Government of Japan.",
    note: "According to the Yomiuri Shimbun of a 3rd, June 1984 by article numbers. The paper that retells it takes the way to mean an exchange of memoranda between Japan and the DPRK. The year of the visit is our reading.",
    sources: ["joongang-1767982-memoranda"],
  },
  {
    id: "1984-03-27-china-humanitarian",
    kind: "statement",
    date: "1984-03-27",
    summary:
      "Back from China, Prime Minister Nakasone and the foreign minister told the budget committee of the House of Councillors that for the moment Japan need not ask China to mediate with the DPRK on political and economic exchange, but might do so on humanitarian matters.",
    note: "The page prints the day alone; March 1984 is our reading, from the prime minister's visit to China of that month and from article numbers.",
    sources: ["joongang-1759198-china-humanitarian"],
    sides: ["JP"],
  },
  {
    id: "1984-04-18-abe-on-measures",
    kind: "statement",
    date: "1984-04-18",
    places: ["japan"],
    summary:
      "Foreign Minister Abe told the foreign affairs committee of the House of Representatives that Japan would consider the carrying out of its measures of 1983 against the DPRK with more flexibility, once it had watched what the countries concerned did. The situation on the Korean peninsula was at an important point, he said, and Japan could not only look on from afar.",
    note: "The page prints an 18th; the year follows from the bombing of October of the year before. April is our reading, from visits of two foreign leaders that the page names as near and from article numbers.",
    sources: ["joongang-1762035-abe-review"],
    sides: ["JP"],
  },
  {
    id: "1984-07-25-three-boats-seized",
    kind: "incident",
    date: "1984-07-25",
    summary:
      "Shortly after noon a patrol boat of the DPRK seized three squid boats, at least one of them a Fukuoka firm's, with 20 men at 40 degrees 30 minutes north, as Japan's coast guard made known. It thought that they had been fishing inside the exclusive fishery zone of 200 miles that the DPRK had declared on its own in 1977; where boats and men were it did not know. The private fisheries agreement had run out in July 1982 and had not been renewed, but the DPRK had let Japanese boats fish in the zone up to the time of the report.",
    sides: ["KP"],
    note: "The page prints the 25th, and July 1982 for the end of the agreement. July 1984 is our reading, from article numbers.",
    sources: ["joongang-1775642-three-boats-seized"],
  },
  {
    id: "1984-07-last-sailing",
    kind: "voyage",
    date: "1984-07-25",
    summary: "187th and last sailing; 93,340 people had been carried in all.",
    series: "return-voyages",
    figures: [
      "returnees-total-1984-07-government",
      "returnees-voyages-1984-07-government",
      "returnees-on-voyage-1984-07-25-derived",
    ],
    sources: [
      "shugiin-1987-01-23-answer-wives-1",
      "sangiin-2020-04-14-answer-return-question-90",
      "kokalog-search-kikan-gyomu",
    ],
    evidence: { summary: ["kokalog-search-kikan-gyomu", "jrc-humanitarian-journal-3-2014-p63"] },
    variants: [{ field: "date", value: "1984-07-23", sources: ["jrc-humanitarian-journal-3-2014-p63"] }],
  },
  {
    id: "1984-07-28-squid-boat-fired-on",
    kind: "incident",
    date: "1984-07-28",
    summary:
      "A patrol boat of the DPRK was understood to have fired on a Japanese squid boat in the Sea of Japan (East Sea); the captain died, as the DPRK Red Cross told the Japanese Red Cross. That was confirmed on the 31st. Japan's Foreign Ministry had announced the shooting on the 28th: the captain had been hit in the night of the 27th and lost consciousness; the fire had clearly come from a DPRK ship. The boat had been fishing in the zone that the DPRK had declared, about 100 km off its coast, at 41 degrees north and 131 degrees east; word of it had come at about one in the morning of the 28th. The DPRK Red Cross maintained that the boat had been fired on because it had crossed the military line and fled in spite of warning shots. By its telegram, the boat was held at Chongjin and the crew were being questioned.",
    sides: ["KP", "JP"],
    organizations: ["dprk-red-cross", "japanese-red-cross"],
    note: 'The page prints "the 28th of last month" and the 31st, and no year. It is of 1 August 1984 by its article number. The name of the port is badly printed; Chongjin is our reading.',
    sources: ["joongang-1776589-captain-shot", "joongang-1776159-boat-fired-on"],
    variants: [
      {
        field: "date",
        value: "1984-07-27",
        sources: ["joongang-1776159-boat-fired-on"],
        note: "In the night of the 27th, according to what Japan's Foreign Ministry announced",
      },
    ],
  },
  {
    id: "1984-10-fisheries-accord",
    kind: "agreement",
    date: "1984-10-15",
    summary:
      "The provisional fisheries agreement, in abeyance since it ran out in 1982, was concluded again, without fees and for the time from 15 November 1984 to the end of 1986.",
    meetings: ["1984-10-15-pyongyang"],
    sources: ["joongang-1789577-fisheries-1984", "kotobank-fisheries-accord"],
    sides: ["JP", "KP"],
  },
  {
    id: "1984-10-17-tani-asks-lifting",
    kind: "request",
    date: "1984-10-17",
    places: ["japan"],
    summary:
      "Back from the fisheries talks in Pyongyang, Yoichi Tani said that he would see the prime minister on the 18th to ask him formally to lift the measures of 1983. It was time to lift them, he stressed; the DPRK side had been very friendly and had shown no inclination at all to criticise Japan.",
    meetings: ["1984-10-15-pyongyang"],
    delegates: ["yoichi-tani"],
    note: "The Tokyo Shimbun wrote from government sources that the government was settling on lifting the measures before a new cabinet in November; more and more within it were said to find it unrealistic to expect an apology from the DPRK. The Yomiuri Shimbun of 18 October reported that they would be lifted wholly right after 7 November, when they would be a year old, or around the election of the ruling party's president late that month: the government felt that Japan should show good will in return for the DPRK's flexibility, as over the fisheries agreement; exchange of North and South had moved forward, and after a year South Korea's opposition could be softened. South Korea was said to be asking through its embassy what Japan really meant; the vice-minister for foreign affairs, who was to go there on the 19th, seemed likely to explain",
    sources: ["joongang-1789957-tani-asks-lifting", "joongang-1787301-measures-before-november"],
    evidence: { date: ["joongang-1789957-tani-asks-lifting"] },
    sides: ["JP"],
  },
];
