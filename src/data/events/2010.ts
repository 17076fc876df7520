import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2010-03-29-nakai-on-extension",
    kind: "statement",
    date: "2010-03-29",
    summary:
      "The minister for the abduction issue, Hiroshi Nakai, told Kyodo that Japan's policy was to extend its own sanctions, which were to run out on 13 April, and that it was better to make them stronger. Whether for a year or half a year would be judged when the time came, given moves of the international community and the hope that the six-party talks would open again. A plan to shorten the term to half a year, out of regard for relations with the DPRK and for those talks, had come up as well, according to Kyodo.",
    sides: ["JP"],
    organizations: ["government-japan"],
    delegates: ["hiroshi-nakai"],
    sources: ["dailynkjp-2010-03-nakai"],
  },
  {
    id: "2010-03-31-okada-declines-aid",
    kind: "statement",
    date: "2010-03-31",
    summary:
      "Foreign Minister Okada rejected a request that the Secretary-General of the United Nations made in New York on 31 March for humanitarian aid such as food for the DPRK, on the ground that nothing guaranteed that it would reach those in need, and was quoted as saying that the abductions and the nuclear problem were still unsolved, according to UN sources in Kyodo of 20 April.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["katsuya-okada"],
    sources: ["kyodo-2010-04-20-okada-declines"],
  },
  {
    id: "2010-04-09-sanctions-extended",
    kind: "sanction",
    date: "2010-04-09",
    summary:
      "Japan's cabinet extended the bans on trade and on DPRK ships by a year, the sixth extension and the first under Prime Minister Hatoyama. It named the DPRK's absence from the six-party talks and the lack of progress on the abductions. The chief cabinet secretary's announcement says that the DPRK had not yet set about the new inquiry into the abductions agreed in August 2008. The policy had been settled on 31 March, at a joint policy meeting of the Foreign Ministry and others, and Chief Cabinet Secretary Hirano had announced it.",
    delegates: ["yukio-hatoyama"],
    sources: [
      "kantei-2010-04-09-measures",
      "voakorea-2010-04-09-sanctions-extended",
      "jiji-2010-04-09-sanctions-extended",
      "chinanet-ja-2010-03-31-extension",
    ],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2010-04-19-hijackers-consider-return",
    kind: "report",
    date: "2010-04-19",
    summary:
      "Since the United States took the DPRK off its list of states that support terrorism in October 2008 the group of the hijackers of 1970 who live there had been thinking of coming home, accepting arrest and trial for the hijacking and seeking to clear themselves of the suspicion of abductions. They now gave up their condition that the warrants for some of them over the abductions be withdrawn, and were asking for talks with the Japanese government. The help with handing them over, agreed in June 2008, had been left hanging.",
    meetings: ["2008-06-11-beijing"],
    note: "From people concerned and a party that had been in the DPRK from 13 to 17 April, in the Asahi",
    sources: ["asahi-2010-04-19-hijackers"],
  },
  {
    id: "2010-05-dprk-offers-committee",
    kind: "request",
    date: "2010-05",
    summary:
      "The DPRK sounded out the Hatoyama government on a committee for a new inquiry into the abductions, on condition that part of the sanctions was lifted, according to several people of the government and the ruling party in December 2011. The prime minister's office began to choose a mission, but Hatoyama resigned in June and it came to nothing. Hatoyama confirmed to Kyodo that there had been such moves.",
    delegates: ["yukio-hatoyama"],
    sources: ["swissinfo-2011-12-03-committee-2010", "chinaorg-ja-2011-12-05-committee-2010"],
    sides: ["KP"],
    organizations: ["government-dprk"],
  },
  {
    id: "2010-05-10-yamasaki-letter",
    kind: "request",
    date: "2010-05-10",
    places: ["pyongyang"],
    summary:
      "A friendship association of Fukuoka handed Song Il Ho in Pyongyang a letter of former member of the Diet Taku Yamasaki and sounded him out on a visit of members of the Diet across party lines if the DPRK came back to the six-party talks. Song gave no definite answer.",
    delegates: ["song-il-ho", "taku-yamasaki"],
    sources: ["kbc-2010-05-13-letter"],
    sides: ["JP"],
  },
  {
    id: "2010-05-19-yutenji-unknown-relatives",
    kind: "return",
    date: "2010-05-19",
    places: ["tokyo"],
    summary:
      "Remains of 195 Koreans whose relatives were not known went from Yutenji temple to South Korea, with those of 24 whose relatives were. Remains of people from the northern half stayed behind.",
    figures: ["korean-remains-in-japan-2010-05-yutenji-north", "korean-remains-in-japan-2010-05-yutenji-ukishima"],
    sources: ["korea-np-2010-05-26-yutenji", "mhlw-2010-04-08-yutenji", "yonhap-ja-2010-05-18-yutenji"],
    note: "Choson Sinbo says that 204 sets whose relatives were known had gone to the South in three rounds since January 2008; the ministry says of the same 204 that their names were known",
    sides: ["JP"],
    organizations: ["government-japan", "mhlw-japan"],
    variants: [
      {
        field: "summary",
        value: "199 without known relatives",
        sources: ["yomiuri-2010-02-12-yutenji"],
        note: "Of the same 219, as planned in February 2010",
      },
      {
        field: "summary",
        value: "219 without known relatives",
        sources: ["chosonsinbo-2016-08-26-yutenji"],
        note: "Choson Sinbo six years later, for the four rounds from January 2008 to May 2010",
      },
    ],
  },
  {
    id: "2010-05-28-sanctions",
    kind: "sanction",
    date: "2010-05-28",
    summary:
      "After the sinking of a South Korean warship Japan's Cabinet decided to lower the thresholds for reports on remittances and cash again.",
    figures: [
      "sanctions-remittance-threshold-2010-05-28-donga",
      "sanctions-remittance-threshold-2010-05-28-bloomberg",
      "sanctions-cash-threshold-2010-05-28-donga",
      "sanctions-cash-threshold-2010-05-28-bloomberg",
    ],
    sources: ["donga-2010-05-29-sanctions", "nkeconwatch-2010-05-31-cash-controls"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2010-08-13-song-on-kan-statement",
    kind: "statement",
    date: "2010-08-13",
    places: ["pyongyang"],
    summary:
      "Song Il Ho told Kyodo in Pyongyang that the statement of Prime Minister Kan on the hundredth year of the annexation had disappointed the whole Korean people: it spoke to the South only and so went less far than that of Prime Minister Murayama. He said that the Liberal Democratic government had wrecked the Shenyang agreement of 2008, so that a new start was needed, and that lifting the sanctions would be the first step. Japan explained that with the DPRK questions such as normal relations come first.",
    delegates: ["song-il-ho"],
    note: "Yonhap has the 13th; YTN's item, of the first hours of the 14th, says that it was this day (이날)",
    sources: ["ytn-2010-08-14-song", "dailynk-2010-08-13-song", "mediatoday-2010-08-song", "yonhap-2010-08-13-song"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "2010-08-20-dprk-denounces-kan-statement",
    kind: "statement",
    date: "2010-08-20",
    summary:
      "Of Prime Minister Kan's statement on the hundredth year of the annexation a spokesman of the DPRK's Foreign Ministry said that Japan, if it did not dream of a return of its militarist past, ought to apologise to all victims without conditions or discrimination, and that it could not escape its duty to apologise and to compensate. KCNA published an indictment dated 19 August: the statement fell behind those of 1995 and 2005, apologised to South Korea only and did not even mention apology and compensation for crimes against the DPRK and its people.",
    sides: ["KP"],
    organizations: ["mofa-dprk", "kcna"],
    note: "The words of KCNA were read only in an excerpt of a newspaper item on a bookmark page",
    sources: ["ntv-2010-08-20-dprk-on-kan", "hatena-2010-08-20-kcna-on-kan"],
  },
  {
    id: "2010-10-12-song-on-kan-speech",
    kind: "statement",
    date: "2010-10-12",
    places: ["pyongyang"],
    summary:
      "Song Il Ho criticised Prime Minister Kan's call to deal with the abductions, nuclear arms and missiles together: the Liberal Democratic government had made this wrong policy, and relations would not get better while the new one followed it. The first step, he said, was for Japan to lift the sanctions and clear other political hurdles. It was the first comment of a senior DPRK official on the policy towards the DPRK in Kan's speech to the Diet of 1 October, according to Kyodo.",
    sides: ["KP"],
    organizations: ["mofa-dprk"],
    delegates: ["song-il-ho"],
    sources: ["kyodo-2010-10-12-song-slaps-kan", "kyodo-2010-10-12-flexible-approach"],
  },
  {
    id: "2010-11-29-kan-ready-to-respond",
    kind: "statement",
    date: "2010-11-29",
    summary:
      "In his directions to the Headquarters for the Abduction Issue Prime Minister Kan said that the matter had long been at a standstill, and that Japan was prepared to answer in like manner once the DPRK moved constructively and in good faith, for instance by carrying out what it had agreed with Japan. He pointed to what Japan had said at the United Nations on 24 September.",
    sides: ["JP"],
    organizations: ["prime-minister-japan", "abduction-headquarters"],
    sources: ["kantei-2010-11-29-kan-directions"],
  },
  {
    id: "2010-12-28-maehara-mainichi-interview",
    kind: "statement",
    date: "2010-12-28",
    summary:
      "The foreign minister told the Mainichi Shimbun that even without diplomatic relations it was important for the two countries to talk directly about what is open between them. Negotiations went on out of sight, he said, and he wished for official talks at working level in 2011.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["seiji-maehara"],
    sources: ["hani-ja-2010-12-29-maehara", "mbn-2010-12-maehara-mainichi", "pressian-2011-01-maehara"],
  },
];
