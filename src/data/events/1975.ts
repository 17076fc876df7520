import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1975-trade-debt-arrears",
    kind: "incident",
    date: "1974-08~/1975-07",
    summary:
      "According to experts in the trade, the DPRK fell behind with payments on its foreign debt from August 1974 on. In the name of its trade bank it invited the chairmen of large Japanese banks to the country; the managing director of the Japan-DPRK Trade Association was in Pyongyang in February 1975, and Japan's government, which since the conference of Japanese and South Korean ministers had been considering whether to take up exports of plants again, was understood to be seriously reconsidering, because of the DPRK's ability to pay. On 14 June and 8 July 1975 Japan's Ministry of International Trade and Industry made the insurance of exports there, and the purchase of export bills by banks, subject to its approval beforehand, the Nihon Keizai Shimbun reported; trade came to a standstill. To a delegation of the Japan Socialist Party that had lately visited it, the DPRK explained its late payments to Japan by a lack of ships and port facilities and by slow exports.",
    sides: ["JP", "KP"],
    note: "The page on the insurance prints 14 June, 8 July and a 24th, and no year; July 1975 and, for the page on the arrears, February 1975 are our reading, from article numbers.",
    sources: ["joongang-1411831-export-insurance", "joongang-1399689-debt-arrears"],
    organizations: ["japan-dprk-trade-association"],
  },
  {
    id: "1975-requests-about-wives",
    kind: "request",
    date: "1975-01/1981-09",
    summary:
      "Japan asked through the Japanese Red Cross after 210 Japanese wives in fourteen requests from January 1975 to September 1979, with a request for a home visit in urgent cases; it asked after all of them again in December 1980 and after nine of them in September 1981.",
    figures: [
      "tracing-jp-requested-1979-09-government",
      "tracing-jp-requested-1980-12-government",
      "tracing-jp-requested-1981-09-government",
      "tracing-jp-request-cases-1974-mofa",
    ],
    sources: ["sangiin-1983-04-15-answer-wives-12", "kokalog-2015-04-14-safety-inquiries"],
    variants: [
      {
        field: "date",
        value: "1975-04",
        sources: ["sangiin-1983-04-06-question-wives-12"],
        note: "From when the Foreign Ministry took petitions of families, according to a member's question",
      },
    ],
  },
  {
    id: "1975-07-31-miki-no-go-between",
    kind: "statement",
    date: "1975-07-31",
    places: ["japan"],
    summary:
      "Shortly before his journey to Washington, Prime Minister Miki distanced himself in a television interview, if slightly, as the United States Embassy saw it, from the positions of Utsunomiya, a member of the Diet who had seen Kim Il Sung: Miki did not mean to be a go-between who would help the DPRK and the United States to a peace treaty. Talks on the fate of two divided peoples would come to nothing over the head of one of those concerned, South Korea, he said, and what Vietnam taught was self-determination; in the Korean question, what mattered was what Japan and the United States could do to prevent a serious armed conflict.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    meetings: ["1975-07-15-dprk"],
    sources: ["us-embassy-1975-08-01-miki-miyazawa"],
  },
  {
    id: "1975-07-31-miyazawa-on-visits",
    kind: "statement",
    date: "1975-07-31",
    places: ["japan"],
    summary:
      "Foreign Minister Miyazawa told leading members of the Japan Socialist Party, who called on him over Prime Minister Miki's journey to the United States and asked for his views on Korea, that the recent visits of members of the Diet to the DPRK, Socialists and Liberal Democrats, would not lead beyond exchange of people, trade and other economic exchange. He thus confirmed the policy followed so far.",
    sides: ["JP"],
    organizations: ["mofa-japan", "jsp"],
    meetings: ["1975-07-22-pyongyang-ldp"],
    note: "The page prints the 31st and the 1st alone. July and August 1975 are our reading, from article numbers and from the visits that it mentions.",
    sources: ["joongang-1413192-miyazawa-no-leap"],
  },
  {
    id: "1975-08-31-kim-to-kyodo",
    kind: "statement",
    date: "1975-08-31",
    places: ["dprk"],
    summary:
      "Kim Il Sung told a delegation of the Kyodo agency under its chief editor that the DPRK wished for good relations with Japan, its neighbour. There was no problem between the two peoples, he said, but Japan's conservatives got on with the South and were hostile to the DPRK.",
    sides: ["KP"],
    delegates: ["kim-il-sung"],
    sources: ["asiawatch-kim-il-sung-japan-79-80"],
  },
  {
    id: "1975-09-un-reception-invitation-dropped",
    kind: "decision",
    date: "1975-09",
    summary:
      "Former Foreign Minister Kimura, Japan's chief delegate to a special session of the UN General Assembly in September, had planned to invite the DPRK's delegates to Japan's reception and gave it up because the Foreign Ministry objected, he said at the Japan National Press Club on 16 October. He did not know whether they would have come.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kimura-unctad"],
    note: 'The page prints "last September" for the session and a 16th for the speech. The year 1975, and October for the speech, are our reading, from article numbers.',
    sources: ["joongang-1419652-reception-invitation-dropped"],
  },
  {
    id: "1975-09-02-shosei-maru",
    kind: "incident",
    date: "1975-09-02",
    summary:
      "The DPRK seized the Japanese fishing boat Shosei-maru (松生丸); the Japanese Red Cross asked the DPRK Red Cross to find out how the crew were and, out of humanitarian consideration, to return them soon.",
    sources: ["jrc-humanitarian-journal-3-2014-p63"],
  },
  {
    id: "1975-09-04-chongryon-chairman-reentry",
    kind: "decision",
    date: "1975-09-04",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice let the chairman of Chongryon, for the first time, and ten other leaders go to the DPRK's 27th anniversary and come back by 5 October. His earlier requests, as a deputy of the Supreme People's Assembly, had all been refused as political. The incident of the Shosei Maru, a Japanese boat, had just happened; the government said that the request was older and the occasion little political. The deputy head of the immigration bureau said that it had agreed because the chairman had declared that he meant to strengthen exchange and to help with visits to Japan by Japanese who were in the DPRK. The Republic of Korea, told beforehand on the 3rd, was dissatisfied: when special envoy Shiina had come from Japan, it had pressed for controls on Chongryon.",
    sides: ["JP"],
    organizations: ["moj-japan", "chongryon"],
    note: "The page prints the 4th, 9 September for the anniversary and 5 October. September 1975 is our reading, from the seizure of 2 September 1975 and from article numbers.",
    sources: ["joongang-1416087-chairman-reentry"],
  },
  {
    id: "1975-09-04-trade-offices-considered",
    kind: "report",
    status: "planned",
    date: "1975-09-04",
    places: ["japan"],
    summary:
      "Since the seizure of a Japanese boat had shown that Japan had no route for exchanging information with the DPRK, it had become likelier that the government would decide on trade offices on either side, the Yomiuri wrote from a government source.",
    sides: ["JP"],
    note: "The page prints the 4th alone. September 1975 is our reading, from the seizure of 2 September 1975 and from article numbers.",
    sources: ["joongang-1416096-trade-offices-1975"],
  },
  {
    id: "1975-09-10-shosei-maru-announcement",
    kind: "statement",
    date: "1975-09-10",
    summary:
      "KCNA announced that the Shosei-maru would be let go on 11 September from Ryongampo with five of its seven crew and two bodies; two injured men were to follow once healed.",
    note: "The page has no month and no year; both follow from the seizure of 2 September 1975. A copy of Wikipedia has the crew home on 14 September",
    sources: ["joongang-1416738-shosei-maru-five"],
  },
  {
    id: "1975-09-14-shosei-maru-crew-back",
    kind: "return",
    date: "1975-09-14",
    summary: "The crew of the Shosei-maru came home with the boat, except two injured men.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
  {
    id: "1975-09-16-miki-policy-speech",
    kind: "statement",
    date: "1975-09-16",
    summary:
      "Prime Minister Miki said in the House of Representatives that Japan wished to add step by step to its exchange with the DPRK in trade, people and culture, so that the two understand each other better. According to the report it was the first time that a policy speech spoke of better relations with the DPRK. The foreign minister said the same in his own.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    note: "The page prints a 16th alone. September 1975 is our reading, from article numbers.",
    sources: ["joongang-1417188-miki-policy-speech"],
  },
  {
    id: "1975-10-17-miki-on-guarantee",
    kind: "statement",
    date: "1975-10-17",
    summary:
      "Prime Minister Miki took a negative line on the DPRK's demand that Japan's government guarantee a private fisheries accord. The government would not stand in the way of fisheries bodies, he said, but care was needed, since an accord would take in more than the safe fishing now at issue; on a guarantee he could say nothing until he saw what the accord held.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    meetings: ["1975-10-13-pyongyang-jsp"],
    note: "The page prints the 17th and the 18th alone; October 1975 is our reading, from the demand of that month and from article numbers. Its headline has it that he refused.",
    sources: ["joongang-1419777-miki-on-guarantee"],
  },
  {
    id: "1975-11-14-shosei-maru-injured-back",
    kind: "return",
    date: "1975-11-14",
    summary: "The two injured men of the Shosei-maru came home on a DPRK cargo ship, to the port of Kinuura.",
    note: "Only on a copy of Wikipedia",
    sources: ["wiki-shosei-maru"],
  },
  {
    id: "1975-11-26-contact-guidelines",
    kind: "statement",
    date: "1975-11-26",
    summary:
      "Japan's Foreign Ministry had revised its instructions for diplomats who meet officials of the DPRK, its Northeast Asia director told the US embassy. He called the revision a routine one of standing instructions on governments that Japan did not recognise. The old text had been written for China, the DPRK, North Vietnam, the Provisional Revolutionary Government of South Vietnam and others; the DPRK was now, for example, a full member of the WHO and the WMO, and the ministry thought it proper that Japanese delegations there have full relations with its delegates; the new text also covered the case that the DPRK's ambassador is dean of the diplomatic corps, as in Beijing. He said that it was no basic change of policy, and that press and Diet had made it look like more.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    note: "The date is that of the talk with the embassy; the day of the revision is not on the part of the page that was read",
    sources: ["us-embassy-1975-11-26-contact-guidelines"],
  },
];
