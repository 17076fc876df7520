import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2005-01-24-dprk-memorandum",
    kind: "statement",
    date: "2005-01-24",
    summary:
      "KCNA issued a memorandum of about 8,000 characters that calls the test result a fabrication: one laboratory found no DNA where another did, the method was doubtful, and the report was inconsistent.",
    meetings: ["2004-11-09-pyongyang"],
    sources: ["chosonsinbo-2005-01-27-memorandum-text", "chosonsinbo-2005-01-25-memorandum-summary"],
  },
  {
    id: "2005-01-26-written-reply",
    kind: "statement",
    date: "2005-01-26~",
    summary:
      "A written answer of the DPRK with the same content, which asks for the return of the bones and the punishment of those responsible, was reported in late January 2005.",
    meetings: ["2004-11-09-pyongyang"],
    note: "Only on a blog copy of a newspaper text",
    sources: ["blog-2005-01-27-written-reply"],
  },
  {
    id: "2005-02-nature-article",
    kind: "report",
    date: "2005-02",
    summary:
      "Nature reported that the analyst had no earlier experience with cremated bones and thought contamination possible. The samples had been used up, a spokesman of the Foreign Ministry said.",
    meetings: ["2004-11-09-pyongyang"],
    figures: ["aid-food-pending-2005-02-06-guardian"],
    sources: [
      "time-2005-03-28-bones-of-contention",
      "guardian-2005-02-06-dna-riddle",
      "nenecoconeneco-2005-02-14-nature",
    ],
  },
  {
    id: "2005-02-10-japan-answers-memorandum",
    kind: "statement",
    date: "2005-02-10",
    summary:
      "The Japanese Foreign Ministry rejected the memorandum: the tests followed criminal procedure at a leading institute, and DNA of another person had been found in a part of the bones.",
    meetings: ["2004-11-09-pyongyang"],
    sources: ["mofa-2005-02-10-memorandum-reply"],
  },
  {
    id: "2005-04-sixteenth-abductee",
    kind: "decision",
    date: "2005-04-25/2005-04-27",
    summary:
      "Japan added one man, missing since 1978, to its list of abductees, the first addition since October 2002.",
    figures: [
      "abductions-recognised-2005-04-26-bungeishunju",
      "abductions-recognised-2005-04-27-bungeishunju",
      "abductions-recognised-2005-04-25-japan-times",
    ],
    note: "The Japan Times has Monday, 25 April, by sources and before the announcement; the yearbook has 27 April",
    sources: ["japantimes-2005-04-26-abductee-list", "bungeishunju-2006-ronten-abductees"],
  },
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
        note: "Count during the day",
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
      "After the DPRK's missile launches Japan took nine measures the same day, among them a ban on the ferry Mangyongbong-92 for six months, no entry for DPRK officials, no landing of ship crews, no chartered flights and no official travel.",
    delegates: ["shinzo-abe"],
    figures: ["sanctions-measures-2006-07-05-christian-today"],
    sources: [
      "christiantoday-ja-2006-07-05-measures",
      "donga-2006-07-06-missile-test",
      "boueinews-2006-07-15-missiles",
      "blog-2006-07-05-cabinet-secretary-text",
    ],
  },
  {
    id: "2006-07-07-no-food-aid",
    kind: "statement",
    date: "2006-07-07",
    summary:
      "Japan's agriculture minister said, two days after the missile launches, that Japan had no plans to give food aid to the DPRK. By Kyodo he thought of asking for the repayment of the rice loan of 1995.",
    note: "The page says Friday of the week of the launches",
    sources: ["jpost-2006-07-no-food-aid"],
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
  },
  {
    id: "2006-10-09-nuclear-test",
    kind: "nuclear-test",
    date: "2006-10-09",
    places: ["dprk"],
    summary: "First nuclear test of the DPRK.",
    note: "Cited only from a mirror of the Japan Coast Guard's report",
    sources: ["coastguard-2007-annual-report-ja"],
  },
  {
    id: "2006-10-11-sanctions",
    kind: "sanction",
    date: "2006-10-11",
    summary:
      "After the nuclear test Japan decided to ban all DPRK-flagged ships, all imports and, in principle, the entry of DPRK nationals. The bans were extended every six months at first.",
    figures: ["sanctions-port-calls-2005-blog", "sanctions-port-calls-2006-blog"],
    note: "The day is only on a blog of a member of an assembly, which quotes a cabinet e-mail magazine",
    sources: [
      "japantimes-2009-03-03-new-sanctions",
      "kyodo-2021-04-06-sanctions-extended",
      "coastguard-2007-annual-report-ja",
      "ide-blog-2006-10-12-sanctions",
    ],
    evidence: { date: ["ide-blog-2006-10-12-sanctions"] },
  },
  {
    id: "2006-11-seventeenth-abductee",
    kind: "decision",
    date: "2006-11-11/2006-12-14",
    summary:
      "Japan recognised a 17th abductee, a woman missing since 1977: on 11 November 2006 the step was in preparation, by Japanese media in KBS; on 14 December the official number was 17, by Voice of America.",
    figures: [
      "abductions-recognised-2006-11-11-kbs",
      "abductions-recognised-2006-12-14-voa",
      "abductions-recognised-2010-04-headquarters",
      "abductions-cases-recognised-2006-11-11-kbs",
    ],
    note: "The day lies in the span that is given; no page that was read names it",
    sources: ["kbs-2006-11-11-17th-abductee", "voa-2006-12-14-conference", "rachi-2010-04-explanation-ja"],
  },
  {
    id: "2007-02-13-six-party-agreement",
    kind: "agreement",
    date: "2007-02-13",
    places: ["beijing"],
    summary:
      "The six parties agreed on five working groups, one of them on the normalisation of relations between Japan and the DPRK. Japan refused to share in energy aid without progress on the abductions.",
    meetings: ["2007-03-07-hanoi"],
    sources: [
      "afp-ja-2007-02-28-hanoi-dates",
      "afp-ja-2007-03-06-preliminary",
      "taipeitimes-2007-03-09-45-minutes",
      "chinadaily-2007-03-08-another-day",
    ],
  },
  {
    id: "2007-08-02-manila-arf",
    kind: "statement",
    date: "2007-08-02",
    places: ["manila"],
    summary:
      "The foreign ministers Taro Aso and Pak Ui Chun argued in the plenary of the ASEAN Regional Forum over the past, the Koreans' association in Japan and the abductions.",
    delegates: ["taro-aso", "pak-ui-chun"],
    note: "Only on a blog copy of a Japan Times page",
    sources: ["kyodo-2007-08-03-aso-pak-manila"],
  },
];
