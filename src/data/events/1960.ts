import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1960-lists-of-missing-japanese",
    kind: "request",
    date: "1960",
    summary:
      "Through the Japanese Red Cross, the Ministry of Health and Welfare had two lists of Japanese left behind and last heard of in the north, drawn up as of 1 January 1960, handed to the DPRK Red Cross, with the request to find out how they were.",
    figures: [
      "tracing-jp-requested-1960-01-01-first-list",
      "tracing-jp-requested-1960-01-01-second-list",
      "tracing-jp-requested-1960-01-01-derived",
    ],
    note: "The glossary has an inquiry of 1960 without the lists; the day on which the lists were handed over is not on any page that was read",
    sources: [
      "kotobank-kyodo-japanese-wives",
      "sangiin-2018-01-22-question-196-3",
      "sansyoukai-2021-05-01-mofa-document",
    ],
    evidence: {
      date: ["kotobank-kyodo-japanese-wives"],
      summary: ["sangiin-2018-01-22-question-196-3", "sansyoukai-2021-05-01-mofa-document"],
    },
  },
  {
    id: "1960-kishi-herter",
    kind: "statement",
    date: "1960?",
    summary:
      "Prime Minister Kishi thanked the United States for its attitude to the return of Koreans to the DPRK. Secretary of State Herter mentioned that South Korea had asked the United States to ask the prime minister to stop further return, and said that the United States would keep to its position: it supported voluntary return to any part of Korea.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    note: "The stored page has no date; the year is our reading, from what it says of the session of the United Nations in 1959. It names the prime minister by office only; Kishi held it then.",
    sources: ["frus-1958-60-18-142"],
  },
  {
    id: "1960-02-09-boissier-no-demonstrations",
    kind: "statement",
    date: "1960-02-09",
    summary:
      "The president of the ICRC wrote that, as its delegates had reported, the Japanese Red Cross had acted on what the ICRC's mission recommended and that the departures of January had not led to demonstrations like those that had made the mission step in.",
    delegates: ["leopold-boissier"],
    sources: ["nahf-1960-02-09-boissier-letter"],
  },
  {
    id: "1960-06-24-iseki-on-renewal",
    kind: "statement",
    date: "1960-06-24",
    summary:
      "The director of the Asian Affairs Bureau of Japan's Foreign Ministry told a South Korean diplomat that the return had to go on as long as there were people who wished to leave: to stop it for political reasons would stir up the Japan Socialist Party and others. He believed that the agreement would be renewed in August; the decision would be for the new cabinet in July.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["nahf-1960-06-24-iseki"],
  },
  {
    id: "1960-06-29-kiuchi-on-extension",
    kind: "statement",
    date: "1960-06-29",
    summary:
      "The head of the foreign affairs department of the Japanese Red Cross said that its president would soon cable the president of the DPRK Red Cross to ask for an extension of the Calcutta agreement. The society hoped to settle it by an exchange of telegrams, but the final decision was up to the government.",
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
    delegates: ["riichiro-kiuchi", "pak-ki-ho"],
    meetings: ["1959-08-13-calcutta"],
    note: "The page, of Thursday 30 June, says Wednesday.",
    sources: ["nahf-1960-06-30-upi-kiuchi"],
  },
  {
    id: "1960-07-11-iseki-on-extension",
    kind: "statement",
    date: "1960-07-11",
    summary:
      "The director of the Asian Affairs Bureau of Japan's Foreign Ministry told South Korea's minister in Tokyo that the return agreement had to be extended, because of opinion at home and the approval of the bodies concerned and to avoid political confusion.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    meetings: ["1959-08-13-calcutta"],
    sources: ["nahf-1960-07-14-estimates"],
  },
  {
    id: "1960-07-11-junod-on-calcutta",
    kind: "statement",
    date: "1960-07-11",
    places: ["geneva"],
    summary:
      "An ICRC official told a South Korean diplomat that the ICRC did not consider itself bound by the Calcutta agreement, had so far not changed its position of keeping its mission in Japan, and had not been asked by either society about a renewal.",
    meetings: ["1959-08-13-calcutta"],
    delegates: ["junod", "durand"],
    sources: ["nahf-1960-07-junod-durand"],
  },
  {
    id: "1960-08-26-junod-seoul",
    kind: "statement",
    date: "1960-08-26",
    places: ["seoul"],
    summary:
      "Marcel Junod of the ICRC spoke with South Korea's foreign minister in Seoul for half an hour; the president of the South Korean Red Cross was there. The South Korean government's opposition to the return programme was one of two subjects, according to an insider. Asked to have the extension of the Calcutta agreement put off, Junod said that he understood the opposition but could give no political support. He promised moral support when he was back in Geneva.",
    sides: ["other"],
    organizations: ["icrc"],
    meetings: ["1959-08-13-calcutta"],
    delegates: ["junod"],
    note: "The English page writes Juneau for Junod",
    sources: ["donga-1960-08-27-junod-chung"],
  },
  {
    id: "1960-09-18-dprkrc-statement",
    kind: "statement",
    date: "1960-09-18",
    summary:
      "Two delegates of the DPRK Red Cross at Niigata, Kim and Ho, gave out a statement that blamed the breakdown of the talks on political sabotage by Japan; the Japanese Red Cross rejected it.",
    meetings: ["1960-09-05-niigata"],
    sources: ["nahf-1960-09-19-sankei-statement"],
    note: "The South Korean mission's own lines above the newspaper's story say \"on the evening of the 19th\"; the story of the morning of the 19th has the evening of the 18th.",
  },
  {
    id: "1960-09-21-iwamoto-hoashi-mediation",
    kind: "request",
    date: "1960-09-21",
    places: ["niigata"],
    summary:
      "Two members of the Diet, Iwamoto and Hoashi, for the cooperation society for the return, offered the two teams a compromise: an extension of the agreement as it stood, with a time limit, and a faster return. Both sides were reluctant and no compromise was reached: the Japanese Red Cross would pass the offer on but said that its final position was settled, and the DPRK side saw no immediate need for speeding up.",
    meetings: ["1960-09-05-niigata"],
    sources: ["nahf-1960-09-22-asahi-mediation"],
  },
  {
    id: "1960-10-03-chongryon-asks-shimazu",
    kind: "request",
    date: "1960-10-03",
    summary:
      "A vice-chairman of Chongryon and its head of external affairs met the president of the Japanese Red Cross and its head of social affairs at its headquarters for about half an hour. They asked what would be done after the breakdown of the talks of the two societies, and wished the society to accept soon the DPRK side's demand to extend the agreement unchanged and to carry on with the return. About 25,000 people would be registered by 12 November, they said; if the work ended on that day, about 20,000 could not go. The president answered that he still meant to handle the question as a humanitarian one; a way out was being studied, without a conclusion yet.",
    sides: ["JP"],
    organizations: ["chongryon", "japanese-red-cross"],
    meetings: ["1960-09-05-niigata"],
    delegates: ["tadatsugu-shimazu", "busaburo-takagi"],
    note: "South Korea's mission in Tokyo translates the Asahi Shimbun of 3 October, evening edition.",
    sources: ["nahf-1960-10-04-asahi-chongryon"],
  },
  {
    id: "1960-10-16-kosaka-new-proposal",
    kind: "statement",
    date: "1960-10-16",
    places: ["japan"],
    summary:
      "Foreign Minister Kosaka said in Kochi that the government and the Japanese Red Cross would prepare a plan to revive the broken talks on the return agreement. It would be drawn up in talks of the Foreign Ministry, the Welfare Ministry and the society, on the basis of what the society had last proposed at Niigata: to extend the agreement without conditions for six months, and then without a fixed term. He called that virtually the same as what the DPRK Red Cross had proposed.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    meetings: ["1960-09-05-niigata"],
    note: "The page says Sunday, and its title has the 16th.",
    sources: ["nahf-1960-10-17-kosaka-kochi"],
  },
  {
    id: "1960-10-20-boissier-letter",
    kind: "statement",
    date: "1960-10-20",
    summary:
      "A letter of the president of the ICRC, sent from Geneva on 11 October, reached the Japanese Red Cross: people who wish to leave should go on being able to, and families should not be split.",
    meetings: ["1960-09-05-niigata"],
    delegates: ["leopold-boissier", "tadatsugu-shimazu"],
    sources: ["nahf-1960-10-21-yomiuri-boissier"],
  },
  {
    id: "1960-10-25-kosaka-to-rok",
    kind: "statement",
    date: "1960-10-25",
    places: ["tokyo"],
    summary:
      "Foreign Minister Kosaka told South Korea's minister in Tokyo, on a courtesy call of about half an hour before the preliminary talks of Japan and South Korea, that he was concerned about the effect of the return on those talks. Japan would not be able to avoid extending the return agreement, he explained: an election was near, and people who had registered were waiting with their household goods sold. The minister answered that the return could wreck the talks, and that to stop it would be no concession of Japan's.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    sources: ["nahf-1960-10-25-kosaka"],
  },
  {
    id: "1960-10-28-rok-protests-extension",
    kind: "statement",
    date: "1960-10-28",
    summary:
      "A South Korean envoy handed Japan's vice-minister for foreign affairs his government's protest against the extension of the return agreement. The vice-minister answered that in Japan the law gives freedom to choose where to live.",
    sides: ["other", "JP"],
    organizations: ["mofa-japan"],
    meetings: ["1960-10-27-niigata"],
    sources: ["nahf-1960-10-28-rok-protest"],
  },
];
