import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1973-relations-in-1980s-plan",
    kind: "report",
    status: "planned",
    date: "1973-01-21",
    summary:
      "According to the Nihon Keizai Shimbun, from sources in Japan's Foreign Ministry, the ministry aimed at relations with the DPRK in the first half of the 1980s and planned to clear the diplomatic obstacles one by one. Its Asian bureau judged that the easing of tension with the statement of North and South made a change of diplomacy towards the DPRK unavoidable, and so was looking for a new line.",
    note: "From the morning paper of a 21st, after the statement of North and South that the page dates to 1972. January 1973 is our reading, from article numbers.",
    sources: ["joongang-1339060-relations-in-1980s"],
  },
  {
    id: "1973-02-02-kim-no-compensation",
    kind: "statement",
    date: "1973-02-02",
    summary: "Kim Il Sung said that he did not think of asking Japan at this late day to make up for the past.",
    sides: ["KP"],
    delegates: ["kim-il-sung"],
    note: "A weak source: excerpts of a book on a private website. It does not say to whom he said it.",
    sources: ["muramoto-2013-shigemura"],
  },
  {
    id: "1973-kim-to-chunichi",
    kind: "statement",
    date: "1973-02-02",
    summary:
      "Kim Il Sung told the managing director and editor-in-chief of a Japanese newspaper, the Chunichi Shimbun, in Pyongyang that Japan's relations with South Korea would not stand in the way of relations with the DPRK, as the editor reported. What lay between South Korea and Japan could be settled easily, he said. He called normal relations not impossible, named states such as Chile, which had relations with both, and stressed that the door was always open. Japan seemed to him to be waiting for its chance because of its relations with South Korea.",
    sides: ["KP"],
    delegates: ["kim-il-sung"],
    note: "The page prints the 2nd for the interview and the 3rd, and no month or year. February 1973 is our reading, from article numbers.",
    sources: ["joongang-1340105-chunichi-interview"],
    places: ["pyongyang"],
  },
  {
    id: "1973-04-17-friendship-council-plan",
    kind: "founding",
    status: "planned",
    date: "1973-04-17",
    places: ["japan"],
    summary:
      "The Japan Socialist Party made known its plan for a national council for friendship with the DPRK and normal relations. It is said that it was soon to call on the three other opposition parties, some people of the Liberal Democratic Party, labour organisations and others, open the office of a preparatory committee in May, and hold a national rally around 10 September, in time for the autumn's General Assembly of the United Nations, to celebrate the DPRK's 25th anniversary and demand a change of United Nations policy.",
    sides: ["JP"],
    organizations: ["jsp"],
    note: "The page prints the 17th and the 18th alone; the year follows from the anniversary, the month from article numbers.",
    sources: ["joongang-1345665-friendship-council-plan"],
  },
  {
    id: "1973-07-04-union-leaders-allowed",
    kind: "decision",
    date: "1973-07-04",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice decided to let in 13 people from the DPRK: seven trade unionists, under a vice-chairman of a union for education and culture, who were to attend a congress of a Japanese teachers' union, and six engineers. It was the first approval of entry in the field of labour for a gathering of a strongly political colour, according to the report. As the reason the ministry named the policy of the Minister of Justice, who told the heads of the immigration offices on the same day that exchange with states that Japan did not recognise was to be taken up actively. The engineers, who worked with metals, got their permits on the same day and arrived on the 7th.",
    sides: ["JP"],
    organizations: ["moj-japan"],
    note: "The page prints a 4th and a 7th. July 1973 is our reading, from article numbers. Its first sentence has all 13 apply for the congress; its list has people of other unions, too.",
    sources: ["joongang-1351407-union-leaders-allowed"],
  },
  {
    id: "1973-07-23-hogen-on-contacts",
    kind: "statement",
    date: "1973-07-23",
    places: ["tokyo"],
    summary:
      "A deputy assistant secretary of the United States Department of State asked Japan again to hold off gestures towards the DPRK for the time being, credits and official visits among them, before the United Nations General Assembly took up the Korean question. Vice-Minister for Foreign Affairs Hogen answered that Japan's policy of limited and well-weighed contacts with Pyongyang had plainly succeeded: against South Korea's protests it had let Koreans in Japan who leaned to the North visit Pyongyang and come back, since it opened eyes on either side. One result, he said, was that about 360,000 of the 600,000 Koreans in Japan now leaned to South Korea, while a few years before about 350,000 had preferred the DPRK. Japan was already committed to credits for the building of one small plant; it would do its best to avoid other gestures at this time.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    sources: ["us-embassy-1973-07-24-goj-views"],
  },
  {
    id: "1973-07-27-relations-premature",
    kind: "statement",
    date: "1973-07-27",
    summary:
      "Japan's government answered a written question of the Japan Socialist Party on the promotion of normal relations with the DPRK: at this stage these were premature. Japan should refrain from steps that would suddenly change the balance on which North and South talked, and had to take into account how the Soviet Union, China and other socialist states stood towards South Korea: at present none of these made a move to recognise South Korea. Now that the DPRK had joined the World Health Organization and sought relations with the Nordic states, the answer said, it was in fact in some respects making two Koreas; by the report this called Kim Il Sung's plan of a confederation into question. The report calls this the first time that the government named a move of these states to recognise South Korea as one of the conditions for recognising the DPRK.",
    sides: ["JP"],
    organizations: ["government-japan", "jsp"],
    note: "The page prints a 27th alone. July 1973 is our reading, from article numbers and from the DPRK's entry into the World Health Organization, which it mentions.",
    sources: ["joongang-1353346-premature"],
  },
  {
    id: "1973-mansudae-troupe",
    kind: "visit",
    date: "1973-08/1973-09",
    places: ["japan"],
    summary:
      "The Mansudae art troupe of the DPRK toured Japan for about forty days, the first large troupe since the DPRK was founded in 1948; a later study calls the tour a part of cultural diplomacy for normal relations, meant to raise goodwill towards the DPRK in Japanese opinion. Five of its officials had been permitted some months before to come for about a month, to prepare it. According to a report of that time, which expected 150 members at the invitation of a Japan-DPRK association for cultural exchange (일·조 문화교류협회), the five were the first people of the DPRK's cultural life to be let in.",
    sides: ["KP", "JP"],
    note: "The newspaper page prints a 19th and the 22nd, on which the five were to arrive. March 1973 is our reading, from article numbers.",
    sources: ["snu-diverseasia-mansudae-1973", "joongang-1343498-mansudae-advance"],
  },
  {
    id: "1973-08-30-ten-leaders-allowed",
    kind: "decision",
    date: "1973-08-30",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice decided to let ten people of Chongryon, a vice-chairman among them, go to the 25th anniversary of the DPRK and come back within 20 days of leaving: the first such permit for an event of a strongly political kind, according to the report.",
    sides: ["JP"],
    organizations: ["moj-japan", "chongryon"],
    note: "The page prints the 30th and names the 25th anniversary of the DPRK, that of 9 September 1973; August is our reading, from that day and from article numbers.",
    sources: ["joongang-1356010-ten-leaders"],
  },
  {
    id: "1973-12-14-trade-delegation-changed",
    kind: "decision",
    date: "1973-12-14",
    places: ["japan"],
    summary:
      "In October Japan's Ministry of Justice had permitted a delegation of DPRK trading firms to come, but not its deputy head: he is understood to have been politically active, against the purpose of his entry, when he came to Japan earlier as deputy head of the Mansudae dance troupe. It was the first time that Japan singled out one person in a group and refused entry, the report says. The DPRK therefore reorganised the delegation throughout. It was to send seven people of trading firms in the middle of January, the Japan-DPRK Trade Association announced on the 14th.",
    sides: ["JP", "KP"],
    organizations: ["moj-japan", "japan-dprk-trade-association"],
    note: 'The page prints the 14th and "October" alone; 1973 is our reading, from article numbers.',
    sources: ["joongang-1364760-trade-delegation-changed"],
  },
];
