import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2020-01-16-jrcs-on-procedure",
    kind: "statement",
    date: "2020-01-16",
    summary:
      "The Japanese Red Cross Society explained its procedure for the return of remains to Radio Free Asia: at a municipality's wish it sends the data to the DPRK Red Cross. Once that society confirms that a body is that of a national, the Japanese society arranges with the municipality and with Chongryon, the agent named by the DPRK Red Cross, for the remains to be handed to Chongryon by way of the Japanese society. Not every body found on the coast turns out to be that of a DPRK national. Six sets were handed over in 2019, and the same way was to be followed in 2020.",
    figures: ["seamen-remains-returned-2019-jrcs"],
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
  },
  {
    id: "2020-03-11-resolution-to-be-backed",
    kind: "report",
    date: "2020-03-11",
    summary:
      "Government sources said that Japan would co-sponsor the European Union's draft resolution on human rights in the DPRK at the UN Human Rights Council, and so take less part in wording it than in the years from 2008 to 2018, when it had submitted one with the Union. Kyodo recalls that Japan had left this out in 2019 as an overture to the DPRK, which human rights groups and opposition members criticised as looking weak, and that its attempts to bring the DPRK to talks over the abductions had failed.",
    sides: ["JP"],
    organizations: ["government-japan"],
    sources: ["japantimes-2020-03-12-resolution"],
  },
  {
    id: "2020-06-10-abe-three-leaders",
    kind: "statement",
    date: "2020-06-10",
    summary:
      "Abe told the budget committee of the House of Representatives that the leaders of the United States, China and South Korea had been passing what he thought about the abductions to Kim Jong Un directly, according to the Sankei Shimbun.",
    delegates: ["shinzo-abe"],
    sources: ["upi-2020-06-10-abe-credits"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2020-09-25-suga-un",
    kind: "statement",
    date: "2020-09-25",
    summary:
      "Prime Minister Suga told the General Assembly of the United Nations, by video, that he was ready to meet Kim Jong Un without any conditions.",
    delegates: ["yoshihide-suga"],
    sources: ["breitbart-2020-09-26-suga-un", "sputnik-2020-09-25-suga-un"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2020-09-25-xi-suga",
    kind: "statement",
    date: "2020-09-25",
    summary:
      "Xi Jinping told Prime Minister Suga in their first talk by telephone that China hoped Japan and the DPRK would settle the abductions through dialogue, according to diplomatic sources. Suga had taken up the need to settle the abductions and to denuclearise the Korean peninsula; Xi said that he understood Japan's concern over the abductions, several sources on the relations of Japan and China told Kyodo. Kyodo thinks that China, in growing conflict with the United States, probably meant to keep up its relations with Japan by showing interest in a matter that counts for Suga. Xi also backed talks of the United States and the DPRK. According to Japan's Foreign Ministry the two confirmed that Japan and China would go on working together over the DPRK.",
    delegates: ["yoshihide-suga"],
    sources: [
      "mofa-2020-09-25-xi-suga",
      "japantimes-2020-10-17-xi-suga",
      "chibanippo-2020-10-17-xi",
      "now-2020-10-xi-suga",
    ],
    sides: ["other", "JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2020-09-29-institute-resolved",
    kind: "statement",
    date: "2020-09-29",
    summary:
      "A researcher of the DPRK Foreign Ministry's Institute for Japan Studies wrote on the ministry's site that the abduction issue had long been resolved for good by the DPRK's efforts, and called the policy of the Abe cabinet most hostile. Jiji saw in it an apparent challenge to the administration of the new prime minister, Suga.",
    sources: ["jiji-2020-09-30-institute"],
    sides: ["KP"],
    organizations: ["institute-japan-studies"],
    delegates: ["ri-pyong-dok"],
  },
  {
    id: "2020-09-30-kato-unacceptable",
    kind: "statement",
    date: "2020-09-30",
    summary:
      "Japan's chief cabinet secretary called the DPRK's claims about the abductions unacceptable; Japan's policy, with the Pyongyang Declaration as its base, did not change.",
    sources: ["upi-2020-09-30-kato", "yonhap-2020-09-30-kato"],
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
  {
    id: "2020-10-09-motegi-mongolia",
    kind: "visit",
    date: "2020-10-09/2020-10-10",
    places: ["ulaanbaatar"],
    summary:
      "Foreign Minister Motegi went to Mongolia. In view of Mongolia's friendship with the DPRK he agreed with his Mongolian counterpart on the 9th to work together for an early solution of the abductions, and with President Battulga he confirmed cooperation over them on the 10th.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    sources: [
      "iwate-2020-10-09-mongolia",
      "nikkei-2020-10-10-battulga",
      "mofa-2020-10-09-mongolia",
      "govbase-2020-10-09-motegi-press",
    ],
    evidence: {
      summary: ["iwate-2020-10-09-mongolia", "nikkei-2020-10-10-battulga", "govbase-2020-10-09-motegi-press"],
    },
  },
  {
    id: "2020-10-26-suga-policy-speech",
    kind: "statement",
    date: "2020-10-26",
    places: ["tokyo"],
    summary:
      "Prime Minister Suga said in his first policy speech in the Diet that the abductions remained the most important task of his government, and that he himself was determined to face Kim Jong Un without conditions.",
    delegates: ["yoshihide-suga"],
    sources: ["yonhap-2020-10-26-suga-speech", "yahoo-2020-10-26-suga-speech"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2020-11-05-suga-olympics",
    kind: "statement",
    date: "2020-11-05",
    summary:
      "Asked in the budget committee of the House of Councillors whether he would meet Kim Jong Un if Kim came to the Olympics of Tokyo, Prime Minister Suga said that he would rather not answer a hypothetical question, but called it a good opportunity. A member proposed that Japan bring the leaders of the six-party states together for talks at the Games; Suga answered that so many leaders are hardly ever in one place, and that it would be a very important chance for diplomacy. The minister for the Games said that the International Olympic and Paralympic Committees, the organising committee and the city of Tokyo decide who is invited.",
    delegates: ["yoshihide-suga"],
    sources: [
      "upi-2020-11-05-olympics",
      "hani-2020-11-17-olympics",
      "kbs-2020-11-05-suga",
      "joongang-2020-11-05-suga-olympics",
    ],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2020-11-10-park-jie-won-suga",
    kind: "request",
    date: "2020-11-10",
    places: ["tokyo"],
    summary:
      "South Korea's head of intelligence, Park Jie-won, met Prime Minister Suga and is said to have explained a proposal of President Moon: leaders of the two Koreas, Japan and the United States should meet at the Olympic Games of 2021 in Tokyo over the abductions and the DPRK's nuclear arms, the Seoul press reported. The talk took 25 minutes; Park is said to have stressed that South Korea would actively help towards a full settlement of the abductions and towards successful Games with the DPRK taking part. Japan's chief cabinet secretary said on the 11th that, by what he had heard, there was no such proposal. Back in South Korea the same day, Park would not say what he had told Suga. Talk of a visit of Kim Jong Un had gone round in Japan's government and parties since Suga, asked about it in the Diet on 5 November, called it a good occasion for a meeting.",
    sides: ["other"],
    note: "By the Chosun Ilbo the plan was to settle the dispute over wartime labour, the abductions and security matters of the region, the DPRK's nuclear arms among them, in one package",
    sources: [
      "nkchosun-2020-11-11-park",
      "mainichi-2020-11-15-kim-olympics",
      "worldtimes-2020-11-park-jie-won",
      "wowtv-2020-11-11-kato-denial",
      "newsis-2020-11-11-park",
      "2nn-2020-11-11-park-jie-won",
    ],
    status: "reported",
  },
  {
    id: "2020-11-18-kim-jong-un-olympics-invitation",
    kind: "report",
    date: "2020-11-18",
    summary:
      "A South Korean member of parliament who had seen Prime Minister Suga the week before said in an interview with the JoongAng Ilbo that, according to Japan's government, Kim Jong Un could be invited to the Olympics of Tokyo by way of the organising committee if he wished to come. The head of that committee, Yoshiro Mori, had told him that it was proper to invite Kim in such a case. Chief Cabinet Secretary Kato said on 18 November that this was no invitation by the government, that Suga had only spoken in the Diet of a chance if Kim came, and that he would not comment on each point. According to The Japan Times the member had it from a high-ranking Japanese official concerned with diplomacy. A senior official of Japan's government denied the report, also on 18 November: it was too early to say such a thing, as it was not decided whether the DPRK would take part in the Games. A senior official of the Foreign Ministry took it for the member's own view.",
    sides: ["JP"],
    delegates: ["yoshihide-suga", "yoshiro-mori"],
    sources: [
      "jiji-2020-11-18-kim-olympics",
      "nnjnews-2020-11-18-invitation",
      "japantimes-2020-11-18-invitation-denied",
    ],
    note: "Mori's and Kato's words were read only on a page of low reliability",
    organizations: ["cabinet-secretariat"],
  },
];
