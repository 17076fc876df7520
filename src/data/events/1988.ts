import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1988-01-15-measures-considered",
    kind: "report",
    date: "1988-01-15",
    summary:
      "Once South Korea had ascribed the bombing of its airliner to agents of the DPRK, the Government of Japan was to consider, if need be, even measures such as a ban on contacts with DPRK diplomats in third countries and limits on travel; it was to decide after the prime minister was back and with an eye to what the United States and others did. If they were carried out, an effect on the unofficial negotiations of diplomats on the return of the crew of a freighter was thought inevitable, the Mainichi Shimbun wrote.",
    sides: ["JP"],
    organizations: ["government-japan"],
    sources: ["mainichi-1988-01-16-measures-considered"],
  },
  {
    id: "1988-01-24-measures-foreseen",
    kind: "report",
    date: "1988-01-24",
    summary:
      "Japan was expected to announce measures against the DPRK on the 26th over the bombing of a South Korean airliner: seven points, four of them the same as after the bombing in Burma in 1983, the Daily Yomiuri wrote, quoting officials of the Foreign Ministry. According to the papers, the entry of DPRK seamen was to be limited, and Japan would support a condemnation of the DPRK that was expected at the United Nations. The findings of a senior Japanese official who had questioned the confessed agent prompted the measures in part, according to the Japan Times. El País wrote that Japanese officials had spoken with the agent in Seoul for more than an hour the week before, that the measures would be harder than those of 1983, and that control of DPRK fishermen who use Japanese ports, with some 160 boats in the past year, would be tightened.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "What El País wrote is of the 26th",
    sources: ["upi-1988-01-24-measures-foreseen", "elpais-1988-01-26-measures"],
  },
  {
    id: "1988-01-26-measures",
    kind: "sanction",
    date: "1988-01-26",
    places: ["japan"],
    summary:
      "Japan, now convinced that the bombing of a South Korean airliner was an organised act of terror by the DPRK, took measures for the time being. It strictly limited the landing of DPRK seamen and meetings of diplomats in third countries. In principle, its own officials were not to travel to the DPRK and officials of the DPRK were not let in; other entries from the DPRK were to be checked more strictly, and special flights were banned. The limit on meetings of diplomats was not to apply to the officials in charge of negotiations for the release of two Japanese seamen. An end to economic relations and stricter action against DPRK agents in Japan, for which South Korea was understood to have asked, were not among the measures.",
    note: "The foreign minister said that the United States, the Soviet Union and China had been told before. The JoongAng Ilbo lists a resolution of condemnation at the United Nations among the measures. Japanese officials said, in the Chicago Tribune, that they were studying the possibility of further punitive steps; the paper wrote that the United States had taken similar measures a week before. By an encyclopaedia, these measures made contacts of the diplomats of the two sides impossible, and the crew's case was left unsettled",
    sources: [
      "joongang-2214686-measures-1988",
      "joongang-2214839-crew-exempt",
      "chicagotribune-1988-01-26-measures",
      "worldjpn-1988-01-26-measures",
      "kotobank-britannica-crew",
    ],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "1988-02-07-captain-refused",
    kind: "decision",
    date: "1988-02-07",
    places: ["niigata"],
    summary:
      "The immigration office in Niigata did not let the captain of the DPRK ship Mangyongbong land, under the measures over the airliner; he had asked for it so as to receive a bouquet of welcome on the quay from a body friendly to the DPRK. The ship was to leave for the DPRK on the 9th with 75 people of Chongryon, who were to visit Pyongyang.",
    sides: ["JP"],
    note: "The page prints a 7th and a 9th alone; February 1988 is our reading, from the measures of January and from article numbers.",
    sources: ["joongang-2217459-mangyongbong-captain"],
  },
  {
    id: "1988-04-seamen-refused",
    kind: "decision",
    date: "1988-04-01",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice did not let the captain and another seaman of a DPRK freighter land at Kobe, under the measures over the airliner; the wish to attend a welcoming ceremony had been given as the reason of the application; the ship had brought back 38 people of Chongryon from a visit to the DPRK.",
    note: "On a 1st; April 1988 is our reading, from article numbers and the measures over the airliner that it names.",
    sources: ["joongang-2230344-seamen-refused"],
    sides: ["JP"],
    organizations: ["moj-japan"],
  },
  {
    id: "1988-07-three-new-views",
    kind: "statement",
    date: "1988-07/1989-03?",
    summary:
      "In less than nine months from July 1988 Japan's government published three statements on the DPRK with new views, as a Chinese scholar calls them, and with a strong wish for better relations; the DPRK, for its part, often signalled that it hoped for the same, the scholar writes.",
    sides: ["JP", "KP"],
    organizations: ["government-japan"],
    note: "March 1989 as the end is our reading, from the less than nine months of the page. Read only on a copy of low reliability",
    sources: ["zgkjsz-2014-11-19-new-views"],
  },
  {
    id: "1988-08-takeshita-letter-plan",
    kind: "request",
    status: "planned",
    date: "1988-08",
    places: ["beijing"],
    summary:
      "Prime Minister Takeshita meant to ask China's leaders, on a visit to Beijing from the 25th, to pass on a letter that wished for better relations with the DPRK, the Sankei Shimbun wrote on the 18th. In the form of an answer to a message of Kim Il Sung's that had come lately through Sihanouk, it was to hope for progress in relations as a whole. China's president, who was to attend the DPRK's 40th anniversary in September, was understood to be the bearer. In his message Kim Il Sung had paid his respects to Japan and sincerely wished that friendly relations with it develop.",
    sides: ["JP", "KP", "other"],
    organizations: ["prime-minister-japan"],
    delegates: ["noboru-takeshita", "kim-il-sung"],
    note: "The page prints an 18th and a 25th alone; August 1988 is our reading, from the anniversary of September 1988 and from article numbers. No page read says that the letter was passed on.",
    sources: ["joongang-2267896-takeshita-letter"],
  },
  {
    id: "1988-09-13-measures-lifted",
    kind: "sanction",
    date: "1988-09-13",
    summary:
      "The Cabinet of Japan decided to lift, from 16 September, the measures of 26 January 1988 that it had taken over the bombing of a South Korean airliner: diplomats of the two sides could meet and officials enter either country again, and checks on landing from DPRK ships were eased. The chief cabinet secretary said that the measures had served their purpose, to show Japan's firm attitude towards terrorism; the government hoped that lifting them would help make the Olympic Games in Seoul a success and ease the tension between South and North. According to the JoongAng Ilbo the government took the decision when the secretary-general of the Japan Socialist Party, back from the DPRK, had told it on the 12th that the DPRK showed itself willing to negotiate on the release of two Japanese seamen it held and wished to settle the matter in talks of the governments; a source said that Japan would also let in a delegation of the DPRK's government and party for such talks. Officials indicated that it was part of a deal over these seamen, Reuters wrote; the announcement did not mention them.",
    meetings: ["1988-09-dprk-jsp"],
    delegates: ["yamaguchi-jsp"],
    note: "The first page has no month and no year; the other two, of 14 September 1988, fix both",
    sources: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents", "paperspast-1988-09-14-sanctions"],
    evidence: {
      date: ["joongang-2274318-measures-lifted", "paperspast-1988-09-14-sanctions"],
      summary: ["joongang-2274318-measures-lifted", "paperspast-1988-09-14-sanctions"],
    },
    sides: ["JP"],
  },
  {
    id: "1988-09-16-contact-proposed",
    kind: "request",
    date: "1988-09-16",
    places: ["beijing"],
    summary:
      "On the day on which it lifted its measures, Japan proposed to the embassy of the DPRK in Beijing to meet on the crew and on better relations, the Tokyo Shimbun reported from a source in the Government of Japan. By telephone Japan asked for the official who had represented the DPRK in earlier unofficial consultations. The embassy refused to receive the proposal, on the ground that this official was absent, and also refused a meeting when Japan sent its official in charge there to ask for one. It turned out that the DPRK's official was still posted in Beijing. The source thought that the DPRK refused because it had not yet lifted its own countermeasures, and said that Japan would ask for the help of others with influence on the DPRK, such as China and the Soviet Union.",
    sides: ["JP", "KP"],
    organizations: ["government-japan"],
    sources: ["hankyung-1988-10-05-beijing-refused"],
  },
  {
    id: "1988-09-17-takeshita-roh",
    kind: "statement",
    date: "1988-09-17",
    places: ["seoul"],
    summary:
      "In a talk of about 50 minutes in Seoul, Prime Minister Takeshita told the president of South Korea that Japan's policy on the Korean peninsula presupposed friendly relations with South Korea, which were to be kept up and developed, and that Japan would go on working closely with it. He called the president's declaration of 7 July an epoch-making step for easing tension and for peace. By the headline, Japan is to cooperate with South Korea in its policy toward the DPRK.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    delegates: ["noboru-takeshita"],
    note: "The page prints a 17th alone. September 1988 is our reading, from article numbers and from Takeshita's visit to China shortly before.",
    sources: ["joongang-2275724-takeshita-roh"],
  },
  {
    id: "1988-10-24-seoul-denies",
    kind: "statement",
    date: "1988-10-24",
    summary:
      "An official of the Foreign Ministry of the Republic of Korea said that Japan had told it nothing beforehand of a plan for normal relations with the DPRK at one stroke, which the Mainichi Shimbun had reported, and that as far as he knew the report was not true; the two governments had agreed to consult first on every step to better relations, Japan's approach to the DPRK included.",
    sources: ["hankyung-1988-10-24-seoul-denies"],
    sides: ["other"],
  },
  {
    id: "1988-10-25-takeshita-direct-talks",
    kind: "statement",
    date: "1988-10-25",
    places: ["japan"],
    summary:
      "Prime Minister Takeshita told the Cabinet committee of the House of Councillors that he wished for normal relations with the DPRK and that a visit of a DPRK delegation to Japan should be taken as an opening to direct talks. Recognition of both Koreas by the four powers was worth studying to ease tension, he said, but since the DPRK opposed it because it would make the division last, it had to be studied with an eye to what the states concerned thought. Such a delegation was due in Tokyo within the year, for talks on the release of Japanese seamen, among other things.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    delegates: ["noboru-takeshita"],
    note: "The page prints a 25th alone; October 1988 is our reading, from article numbers.",
    sources: ["joongang-2283936-takeshita-direct-talks"],
  },
  {
    id: "1988-12-uno-message",
    kind: "request",
    date: "1988-12~",
    summary:
      "Foreign Minister Uno said that he was ready for talks with the DPRK at any level to better relations, the Mainichi Shimbun reported; should the DPRK invite Japan to the youth festival in Pyongyang, Japan would respond otherwise than before, which the report took as a strong hint at a delegation. He had asked the Soviet foreign minister, who went on from Tokyo to Pyongyang, to take a message: Japan was not hostile to the DPRK, had nothing against a return of peace and security to Korea, where North and South were in dialogue, respected that independent dialogue and would not mediate too much.",
    sides: ["JP", "other"],
    delegates: ["foreign-minister-uno"],
    note: "The page prints the 29th alone; December 1988 is our reading, from the youth festival of 1989 that it places in the next summer and from the article's number",
    sources: ["joongang-2298526-uno-message"],
  },
];
