import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2015-01-15-petition-to-bar-federation",
    kind: "request",
    date: "2015-01-15",
    summary:
      "Twelve people, most of whom had gone to the DPRK in the return programme and fled it later, asked Japan's federation of bar associations to warn six bodies: the two governments, Chongryon, the two Red Cross societies and the ICRC. They asked for a search for those who went and for free travel, and for an inquiry into the programme in Japan. The federation took the petition up formally in September 2015 and was to hear the bodies named.",
    note: "No page read has the federation's answer",
    sources: ["kinyobi-2015-02-04-petition", "2nn-2015-01-17-petition", "onekorea-2016-petition"],
    evidence: {
      date: ["kinyobi-2015-02-04-petition"],
      summary: ["kinyobi-2015-02-04-petition", "onekorea-2016-petition"],
    },
  },
  {
    id: "2015-03-31-sanctions-extended",
    kind: "sanction",
    date: "2015-03-31",
    summary:
      "Japan's government decided to extend the trade embargo and the ban on DPRK ships by two years because the DPRK's report on its survey of the abductions was late. The chief cabinet secretary called for a quick report.",
    meetings: ["2014-05-26-stockholm"],
    delegates: ["yoshihide-suga"],
    sources: ["reuters-2015-03-31-sanctions-extended", "lexology-2015-03-31-sanctions-extended"],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2015-spring-report-on-remains-refused",
    kind: "report",
    date: "2015-04~",
    summary:
      "Diplomatic sources, in Kyodo: in informal talks in spring 2015 the DPRK side put forward a report on remains and on Japanese wives; Japan refused it because the abduction cases, which it wanted first, were not in it.",
    note: "The page has neither year nor month; it speaks of this spring and of July as the end of the survey's year",
    sources: ["dailynkjp-2015-reports-refused"],
  },
  {
    id: "2015-06-19-cabinet-answer-lists",
    kind: "statement",
    date: "2015-06-19",
    summary:
      "The Cabinet holds no list of those buried at Samhap-ri; it keeps lists for Panghyon (received in 1950) and Ryongsan (received in 1958) from private bodies.",
    note: "The answer was read on a blog that reprints it",
    sources: ["sangiin-2015-06-19-answer-161"],
    evidence: { summary: ["sangiin-2015-06-19-answer-161", "shugiin-2025-02-21-answer-49"] },
  },
  {
    id: "2015-07-grave-visit-association-disbands",
    kind: "statement",
    date: "2015-07~",
    summary:
      "The association of bereaved families (in English: Association for Families to Retrieve Japanese Remains in DPRK) said that it would disband, pointing to the agreement of May 2014 and to the end of Japan's travel restrictions.",
    note: "28 July is the day of the report",
    sources: ["japantimes-2015-07-28-association-disbands"],
  },
  {
    id: "2015-07-02-report-postponed",
    kind: "statement",
    date: "2015-07-02",
    summary:
      "Two days before the survey's first year ended, the DPRK told Japan through the embassies in Beijing that it would take some time more. On 3 July Japan answered that this was regrettable. A report without word of living abductees had been offered before and refused by Japan; the two sides were holding informal consultations once or twice a month.",
    delegates: ["shinzo-abe"],
    figures: ["talks-informal-per-month-2015-07-04-sankei"],
    sources: [
      "sankeibiz-2015-07-04-report-postponed",
      "npsc-2015-07-03-yamatani-press-conference",
      "ntv-2015-07-more-time-needed",
      "shugiin-2015-08-07-question-375",
    ],
    evidence: { summary: ["sankeibiz-2015-07-04-report-postponed"] },
  },
  {
    id: "2015-07-08-elbegdorj-letter",
    kind: "request",
    date: "2015-07-08/2015-07-10",
    places: ["pyongyang"],
    summary:
      "A deputy foreign minister of Mongolia, as the president's special envoy, brought a letter and gifts for Kim Jong Un to Pyongyang. The letter proposed Ulaanbaatar for official talks of the DPRK with Japan about the abductions.",
    note: "What the letter proposed is known from a blog copy of a news item of September; the days and the envoy are in Gendai Business",
    sources: ["mongolianviews-2015-09-reply", "gendai-2015-08-01-mongolia"],
    evidence: { date: ["gendai-2015-08-01-mongolia"] },
    sides: ["other"],
  },
  {
    id: "2015-07-16-ryongsan-visit-accepted",
    kind: "decision",
    date: "2015-07-16",
    summary:
      "The DPRK told Pyongyang-Ryongsan-kai that it would receive relatives in August; it would be the first visit in almost a year.",
    figures: ["graves-visitors-planned-2015-07-17-kyodo"],
    sources: ["swissinfo-2015-07-17-visit-accepted", "sankei-2015-07-21-remains-cost"],
  },
  {
    id: "2015-07-18-yachi-ulaanbaatar",
    kind: "visit",
    date: "2015-07-18/2015-07-20",
    places: ["ulaanbaatar"],
    summary:
      "The head of Japan's National Security Secretariat, Shotaro Yachi, came to Ulaanbaatar and was to speak with the secretary-general of Mongolia's security council about the abductions until the 20th. In May a secretary of the prime minister had been there; dealings behind the scenes went on with autumn as their limit, according to people in the government.",
    delegates: ["shotaro-yachi"],
    note: "The end is that of the plan",
    sources: ["kyodo-2015-07-18-yachi-mongolia", "okinawatimes-2015-mongolia"],
    sides: ["JP"],
  },
  {
    id: "2015-07-20-extra-cost-for-remains",
    kind: "report",
    date: "2015-07-20",
    summary:
      "Japanese government sources, in the Sankei: the DPRK asks for extra money for returning remains because the burial places lie in areas to be developed.",
    figures: ["remains-us-cost-per-set-2015-07-20-sankei", "remains-us-cost-total-2015-08-07-question-375"],
    sources: ["sankei-2015-07-21-remains-cost", "shugiin-2015-08-07-question-375"],
  },
  {
    id: "2015-08-japan-us-mongolia-plan",
    kind: "decision",
    status: "planned",
    date: "2015-08-13",
    summary:
      "Japan, the United States and Mongolia thought of meetings of their foreign ministers, to use Mongolia's ties with the DPRK for the six-party talks and the abductions; an official of Mongolia had met an aide of Prime Minister Abe in Ulaanbaatar in late July.",
    sources: ["japantimes-2015-08-14-trilateral"],
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2015-08-14-grave-visit-ryongsan",
    kind: "visit",
    date: "2015-08-14/2015-08-18?",
    places: ["ryongsan"],
    summary:
      "Six people of the Pyongyang Ryongsan-kai, four of them relatives, left Japan on 14 August, reached Pyongyang on the 15th and prayed at Ryongsan on the 16th; their stay was to last until the 18th. The DPRK had accepted the visit on 16 July. First visit in eleven months.",
    series: "grave-visits",
    figures: ["graves-visitors-2015-08-kyodo"],
    note: "The 18th is the end foreseen",
    sources: [
      "japantimes-2015-08-14-six-leave",
      "japantimes-2015-08-16-ryongsan",
      "ntv-2015-08-17-ryongsan",
      "voakorea-2015-08-ryongsan",
    ],
    evidence: {
      summary: [
        "japantimes-2015-08-14-six-leave",
        "japantimes-2015-08-16-ryongsan",
        "voakorea-2015-08-ryongsan",
        "swissinfo-2015-07-17-visit-accepted",
      ],
    },
  },
  {
    id: "2015-09-dprk-answers-mongolia",
    kind: "statement",
    date: "2015-09",
    summary:
      "Mongolia's foreign minister told reporters that the DPRK had answered the letter and that the answer spoke of the abductions; he did not say what.",
    note: "On a Tuesday; read on a blog copy of a news item. He did not say in whose name the answer was",
    sources: ["mongolianviews-2015-09-reply"],
    sides: ["KP", "other"],
  },
  {
    id: "2015-10-report-nearly-done",
    kind: "statement",
    date: "2015-10",
    places: ["pyongyang"],
    summary:
      "Officials of the DPRK told a visiting member of Japan's House of Councillors that the report was nearly done but might slip into the next year, and that it might be published by one side if Japan would not take it.",
    note: "The report itself carries no date; the member was in Pyongyang in October 2015",
    sources: ["ntv-2015-arita-report-may-slip"],
    evidence: { date: ["kokalog-2016-05-20-arita"], places: ["kokalog-2016-05-20-arita"] },
  },
  {
    id: "2015-10-22-abe-ulaanbaatar",
    kind: "request",
    date: "2015-10-22",
    places: ["ulaanbaatar"],
    summary:
      "Abe asked Mongolia's prime minister in Ulaanbaatar to do more for a solution of the abductions, in view of its friendship with the DPRK; the other answered that Mongolia would work for the stability of the region.",
    delegates: ["shinzo-abe"],
    sources: ["voakorea-2015-10-22-ulaanbaatar"],
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2015-11-08-chongju-site-shown",
    kind: "report",
    date: "2015-11-08",
    places: ["namsan-chongju"],
    summary: "The DPRK showed Kyodo a burial hill near Chongju station that it said it had identified in August 2015.",
    delegates: ["jo-hui-sung"],
    figures: [
      "remains-burials-at-site-2015-11-chongju-institute",
      "remains-burials-at-site-2015-11-chongju-children-institute",
    ],
    note: "Only on a forum copy",
    sources: ["forum-2015-11-chongju-site"],
  },
];
