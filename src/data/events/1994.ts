import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1994-sanctions-preparation",
    kind: "report",
    date: "1994?",
    summary:
      "Japan would soon begin to prepare economic sanctions against the DPRK in detail, the Nihon Keizai Shimbun reported: a ban on trade in principle, and limits on capital dealings or a full ban. Strong measures were to be considered, too: in effect a ban on all imports and exports but some food and medicine, on the supply of technology and on trade through third countries. The paper called a stop to remittances of Chongryon, said to come to some 60 billion yen a year, the hardest in practice.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The page has no date; 1994 is our reading, from the matter",
    sources: ["kbs-undated-nikkei-sanctions"],
  },
  {
    id: "1994-01-09-hata-proposes",
    kind: "statement",
    date: "1994-01-09",
    places: ["beijing"],
    summary:
      "Foreign Minister Hata of Japan proposed in Beijing to reopen the normalisation talks soon, at any time. He said that Japan had never told China that it wished for pressure on the DPRK, but had asked it to pass on the world's unease about the suspected nuclear arms programme; China, he said, had made it clear that it was against sanctions.",
    meetings: ["1992-11-05-beijing-round-8", "1994-01-beijing-contact"],
    delegates: ["tsutomu-hata"],
    sources: ["hankyung-1994-01-10-hata", "hankyung-1994-01-09-hata", "joongang-2849017-hata-china"],
  },
  {
    id: "1994-06-08-yanai-on-remittances",
    kind: "statement",
    date: "1994-06-08",
    summary:
      "The director-general for foreign policy of Japan's Foreign Ministry, Shunji Yanai, told a committee of the House of Representatives that the United States had demanded that Japan, as a part of sanctions, forbid bank remittances and gifts of cash to the DPRK by Koreans in Japan close to Chongryon. Japan would stop their remittances over the nuclear crisis, agencies quoted him, without saying when; senior officials said that they did not favour immediate sanctions. By Japan's statistics cash of 180 to 200 billion yen a year moved between the two countries, trade and investment included.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    sources: ["joongang-2894053-remittances", "seoul-1994-06-09-remittances"],
  },
  {
    id: "1994-06-14-hata-on-contacts",
    kind: "statement",
    date: "1994-06-14",
    summary:
      "Prime Minister Hata told the budget committee of the House of Councillors that some eight talks with the DPRK had ended without success. Japan always kept its door open, but could not speak with the DPRK head on; it addressed it from various angles. It also asked China, which could really talk with that country, to appeal to the DPRK, and had countries of a group to which the DPRK belonged appeal to it as well.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    sources: ["kokalog-1994-06-14-hata-diet"],
    delegates: ["tsutomu-hata"],
  },
  {
    id: "1994-06-19-kakizawa-reactors",
    kind: "statement",
    date: "1994-06-19",
    summary:
      "Foreign Minister Kakizawa said on NHK that Japan could not agree to economic aid to the DPRK unless the suspicion about its nuclear programme was fully cleared. If the talks on normal relations reopened and both sides consulted about the nuclear question, Japan wished to play a constructive part in the change to light-water reactors.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["hankookilbo-1994-06-20-kakizawa-nhk"],
  },
  {
    id: "1994-06-20-kakizawa-ready",
    kind: "statement",
    date: "1994-06-20",
    summary:
      "Foreign Minister Koji Kakizawa told the Committee on Foreign Affairs of the House of Councillors that Japan was ready to accept the DPRK's proposal to reopen the talks on normal relations. It would not insist that all suspicion about the DPRK's nuclear programme be cleared first. On the same day Vice-Minister Saito told the press that Japan could give the DPRK economic aid once relations were normal.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kunihiko-saito"],
    sources: ["seoul-1994-06-21-kakizawa"],
  },
  {
    id: "1994-07-06-carter-passes-wish",
    kind: "report",
    date: "1994-07-06",
    places: ["tokyo"],
    summary:
      "Jimmy Carter, who had been in the DPRK, said in Tokyo that Kim Il Sung strongly wished for normal relations with Japan and had said that he would like to reopen the talks to this end; Carter was said to have told Foreign Minister Kono of the wish to reopen them. The DPRK also strongly wished for Japan's money for a change to light-water reactors, Carter said.",
    sides: ["KP", "other"],
    delegates: ["kim-il-sung", "yohei-kono"],
    sources: ["hankyung-1994-07-07-carter-kim"],
  },
  {
    id: "1994-07-07-kim-il-sung-wish-to-meet",
    kind: "statement",
    date: "1994-07-07",
    places: ["japan"],
    summary:
      "Jimmy Carter said in Hiroshima that Kim Il Sung hoped to meet the prime minister of Japan; Kim had told him of a wish for trade and full diplomatic relations, and of his concern at how pupils close to Chongryon were treated in Japan. If the nuclear question between the United States and the DPRK were settled, a movement towards peace between Japan and the DPRK would begin as well, Carter expected. The chief cabinet secretary called it an unusual and bright proposal but said that he heard it for the first time, that the DPRK's true intention had to be made sure of and that the normalisation talks were at a halt.",
    sides: ["KP", "JP", "other"],
    organizations: ["cabinet-secretariat"],
    delegates: ["kim-il-sung", "kozo-igarashi"],
    note: "In an interview with the Yomiuri of 3 July Carter asked Japan to reopen the talks quickly if those of the United States and of South Korea with the DPRK went well, and to help with money and skill for light-water reactors",
    sources: ["hankookilbo-1994-07-08-carter-hiroshima", "hankookilbo-1994-07-05-carter-yomiuri"],
  },
  {
    id: "1994-07-23-murayama-in-seoul",
    kind: "statement",
    date: "1994-07-23",
    places: ["seoul"],
    summary:
      "Prime Minister Murayama promised the president of South Korea close consultation with its government on normal relations with the DPRK. He said that these would move in a direction that helped to settle the questions of Korea, and that they presupposed a transparent nuclear programme. The president asked for a cautious approach of Japan after the death of Kim Il Sung.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
    delegates: ["tomiichi-murayama"],
    sources: ["hankyung-1994-07-23-murayama-seoul", "joongang-2908682-murayama-seoul"],
  },
  {
    id: "1994-08-saito-talks-before-relations",
    kind: "statement",
    date: "1994-08",
    places: ["japan"],
    summary:
      "Vice-Minister for Foreign Affairs Saito told South Korean reporters that solving the nuclear question was no precondition for reopening the talks on normal relations, which he strongly wished; relations could not become normal before it was solved. Japan would decide on help with light-water reactors once it judged that the question would be fully solved.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kunihiko-saito"],
    note: "Reported on 30 August 1994; the page, as stored, prints no day.",
    sources: ["seoul-1994-08-30-saito"],
  },
  {
    id: "1994-09-02-dprk-on-murayama-talk",
    kind: "statement",
    date: "1994-09-02",
    summary:
      "A spokesman of the DPRK's Foreign Ministry told its news agency that Murayama's statement of 31 August on dealing with the past, with an exchange plan of 1 billion dollars over ten years from 1995, was a makeshift without fact-finding and compensation: compensation of the comfort women had been left out. The DPRK stressed that it could not be passed over when compensation is paid, the report says, at a time when normal relations with Japan were being discussed again.",
    sides: ["KP"],
    organizations: ["mofa-dprk"],
    delegates: ["tomiichi-murayama"],
    sources: ["hankyung-1994-09-03-dprk-compensation"],
  },
  {
    id: "1994-10-14-rodong-no-talks",
    kind: "statement",
    date: "1994-10-14",
    summary:
      "The newspaper of the Workers' Party of Korea wrote that the DPRK did not intend to sit down with the Japanese authorities before they gave up a hostile policy towards it. They had said that relations could not become normal unless the nuclear question was solved; the newspaper condemned this as an unchanged hostile policy.",
    sides: ["KP"],
    organizations: ["wpk"],
    sources: ["seoul-1994-10-18-rodong"],
  },
  {
    id: "1994-10-japan-prepares-talks",
    kind: "report",
    date: "1994-10-19",
    summary:
      "Japan was said to prepare for new normalisation talks after the agreement of the United States and the DPRK, to urge them on the DPRK, and to want liaison offices before relations are normal.",
    note: "According to the Sankei Shimbun; the date is that of the report",
    sources: ["imaeil-1994-10-19-liaison-offices"],
  },
  {
    id: "1994-10-20-kono-no-conditions",
    kind: "statement",
    date: "1994-10-20",
    summary:
      "Foreign Minister Kono told a committee of the House of Representatives that Japan was ready to reopen the talks on normal relations without conditions. Open questions such as that of a woman said to have been abducted could be dealt with once the talks had reopened.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["yohei-kono"],
    sources: ["seoul-1994-10-21-kono"],
  },
  {
    id: "1994-10-22-saito-talks-near",
    kind: "statement",
    date: "1994-10-22",
    summary:
      "Vice-Minister Kunihiko Saito said in a recording for NHK that the agreement of the United States and the DPRK had at least helped to improve the mood between Japan and the DPRK, and that the normalisation talks could well reopen before long; it might even happen before talks of North and South.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kunihiko-saito"],
    sources: ["seoul-1994-10-24-saito-talks-near"],
  },
  {
    id: "1994-11-15-murayama-reopen-soon",
    kind: "statement",
    date: "1994-11-15",
    places: ["jakarta"],
    summary:
      "Prime Minister Murayama said in Jakarta that the talks with the DPRK should reopen soon: half a century without relations was not normal, and Japan was ready for talks now. Which of these talks and those of North and South came first could not be said. In October he had said that the agreement of the United States and the DPRK would help, and that both could now set hopes on their own talks.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    delegates: ["tomiichi-murayama"],
    sources: ["seoul-1994-11-17-murayama-jakarta", "hankyung-1994-10-20-murayama-hopes"],
    evidence: { date: ["seoul-1994-11-17-murayama-jakarta"], places: ["seoul-1994-11-17-murayama-jakarta"] },
  },
  {
    id: "1994-11-29-chongryon-answer",
    kind: "statement",
    date: "1994-11-29",
    summary:
      "The coalition gave up its mission to the DPRK, which it held to be difficult for the time being, and with it the advance party planned for 3 December. Before the secretary-general of the Japan Socialist Party announced this, Chongryon's vice-chairman had told him that an entry of the advance party into the DPRK was difficult; as reasons he gave remarks of Japanese ministers and an embassy official and the plan to go to South Korea first.",
    meetings: ["1994-12-03-dprk-coalition"],
    delegates: ["ho-jong-man", "wataru-kubo"],
    sources: ["seoul-1994-11-30-mission-given-up"],
    note: "The day is that of the decision; the page has the vice-chairman's answer before the press conference of that day",
  },
];
