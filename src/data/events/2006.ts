import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2006-04-11-kinship-dna",
    kind: "report",
    date: "2006-04-11",
    summary:
      "Japan announced that tests at two universities pointed to an abducted South Korean as the husband of a Japanese abductee, contrary to the DPRK's account.",
    meetings: ["2006-04-08-tokyo"],
    figures: ["dna-kinship-probability-2006-04-11-first", "dna-kinship-probability-2006-04-11-second"],
    sources: [
      "donga-2006-04-12-dna-test",
      "japantimes-2006-04-12-dna-test",
      "diet-2006-04-13-aso-statement-ja",
      "japantimes-2006-04-15-editorial",
    ],
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["kenichiro-sasae"],
  },
  {
    id: "2006-07-05-missile-launches",
    kind: "launch",
    date: "2006-07-05",
    places: ["dprk"],
    summary:
      "The DPRK launched missiles in the early hours; the Japanese government announced six in the morning, and the count ended at seven.",
    sources: ["boueinews-2006-07-15-missiles", "christiantoday-ja-2006-07-05-measures"],
    variants: [
      {
        field: "summary",
        value: "5 missiles",
        sources: ["epochtimes-ja-2006-07-05-missiles"],
        note: "Count by United States defence officials, during the day",
      },
      {
        field: "summary",
        value: "6 missiles",
        sources: ["christiantoday-ja-2006-07-05-measures"],
        note: "Count announced by the government on 5 July",
      },
    ],
  },
  {
    id: "2006-07-05-missiles-and-measures",
    kind: "sanction",
    date: "2006-07-05",
    summary:
      "After the DPRK's missile launches Japan took nine measures the same day. The ferry Mangyongbong-92 was banned for six months and chartered flights were barred. In principle DPRK officials could not enter, ship crews could not land and Japanese officials did not travel there.",
    delegates: ["shinzo-abe"],
    figures: ["sanctions-measures-2006-07-05-christian-today"],
    sources: [
      "christiantoday-ja-2006-07-05-measures",
      "donga-2006-07-06-missile-test",
      "boueinews-2006-07-15-missiles",
      "blog-2006-07-05-cabinet-secretary-text",
    ],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2006-07-07-no-food-aid",
    kind: "statement",
    date: "2006-07-07",
    summary:
      "Japan's agriculture minister said, two days after the missile launches, that Japan had no plans to give food aid to the DPRK. According to Kyodo, he also suggested asking for early repayment of the rice loan of 1995.",
    note: "The page says Friday of the week of the launches",
    sources: ["jpost-2006-07-no-food-aid"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2006-07-24-relatives-refused",
    kind: "sanction",
    date: "2006-07-24",
    places: ["tokyo"],
    summary:
      "Japan's Immigration Bureau refused entry to three relatives of Koreans who died in the war and to two people of the DPRK's committee for cultural relations, their interpreters and guides, who were to come on 27 July for meetings about the return of remains. It saw no case for special humanitarian treatment; the newspaper sees the measures after the missiles of 5 July behind it. Relatives from South Korea came.",
    note: "Choson Sinbo calls it the first refusal of relatives since 1945 and quotes a relative who had been kept out twice",
    sources: ["korea-np-2006-07-27-relatives-refused", "asahi-2006-07-24-relatives-refused"],
    sides: ["JP"],
    organizations: ["moj-japan"],
  },
  {
    id: "2006-09-29-abduction-headquarters",
    kind: "founding",
    date: "2006-09-29",
    summary:
      "The new cabinet set up a Headquarters for the Abduction Issue with all ministers, led by the prime minister.",
    delegates: ["shinzo-abe"],
    note: "A government page dates its first meeting to October 2007",
    sources: ["voa-2006-09-29-abduction-team", "kantei-undated-abduction-efforts"],
    evidence: { date: ["voa-2006-09-29-abduction-team"] },
    sides: ["JP"],
    organizations: ["abduction-headquarters"],
  },
  {
    id: "2006-10-09-nuclear-test",
    kind: "nuclear-test",
    date: "2006-10-09",
    places: ["dprk"],
    summary: "The DPRK announced that it had carried out a nuclear test, its first.",
    sources: ["mofa-2007-bluebook-nuclear-test-ja", "coastguard-2007-annual-report-ja", "kantei-2006-10-09-statement"],
    sides: ["KP"],
  },
  {
    id: "2006-10-11-sanctions",
    kind: "sanction",
    date: "2006-10-11",
    summary:
      "After the nuclear test Japan decided, for half a year at first, to ban all DPRK-flagged ships and all imports, and to refuse entry to DPRK nationals unless there were special circumstances. It named the threat, the lack of sincerity over the abductions and the debate in the Security Council. Entry was stopped at once, the rest from 14 October after a cabinet decision on the 13th. The bans were extended every six months at first.",
    figures: ["sanctions-port-calls-2005-blog", "sanctions-port-calls-2006-blog"],
    sources: [
      "kantei-2006-10-11-measures",
      "akahata-2006-10-13-measures",
      "japantimes-2009-03-03-new-sanctions",
      "kyodo-2021-04-06-sanctions-extended",
      "coastguard-2007-annual-report-ja",
      "ide-blog-2006-10-12-sanctions",
    ],
    evidence: { date: ["kantei-2006-10-11-measures"] },
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2006-11-seventeenth-abductee",
    kind: "decision",
    date: "2006-11-20",
    summary:
      "Japan recognised a 17th abductee, a woman missing since 1977. The step had been in preparation on 11 November, according to Japanese media in KBS.",
    figures: [
      "abductions-recognised-2006-11-11-kbs",
      "abductions-recognised-2006-12-14-voa",
      "abductions-recognised-2010-04-headquarters",
      "abductions-cases-recognised-2006-11-11-kbs",
    ],
    note: "Daily NK, from Yonhap, names the 20th. On 14 December the official number was 17, by Voice of America",
    sources: [
      "kbs-2006-11-11-17th-abductee",
      "voa-2006-12-14-conference",
      "rachi-2010-04-explanation-ja",
      "dailynk-2006-11-24-researcher",
    ],
    evidence: { date: ["dailynk-2006-11-24-researcher"] },
  },
  {
    id: "2006-11-24-researcher-denies",
    kind: "statement",
    date: "2006-11-24",
    places: ["pyongyang"],
    summary:
      "A researcher for Japan at the DPRK's Foreign Ministry told Kyodo in Pyongyang that the woman whom Japan had recognised as its 17th abductee never entered the country, and that this had been made clear in earlier talks. If the abductions were to be raised at the six-party talks, a contact with Japan there was not needed; they were all settled. He asked for the return of bones. It was the first official view from the DPRK since the recognition. An official in Japan called the answer out of the question.",
    delegates: ["ri-pyong-dok"],
    sources: ["dailynk-2006-11-24-researcher"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
];
