import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2005-01-04-koizumi-new-year",
    kind: "statement",
    date: "2005-01-04",
    summary:
      "At his first press conference of the year Koizumi said that he did not think that the DPRK really wished to break off the talks with Japan, and that one had to find out what lay behind its words. He hoped for progress in the talks in the new year and repeated that he was not considering economic sanctions at that point.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    delegates: ["junichiro-koizumi"],
    sources: ["voakorea-2005-01-04-koizumi"],
  },
  {
    id: "2005-01-24-dprk-memorandum",
    kind: "statement",
    date: "2005-01-24",
    summary:
      "On behalf of the DPRK's government KCNA issued a memorandum of about 8,000 characters, based on material analysed by the Ministry of People's Security and forensic experts. It calls the test result a fabrication: one laboratory found no DNA where another did, the method was doubtful, and the report was inconsistent.",
    meetings: ["2004-11-09-pyongyang"],
    sources: ["chosonsinbo-2005-01-27-memorandum-text", "chosonsinbo-2005-01-25-memorandum-summary"],
    sides: ["KP"],
    organizations: ["kcna", "peoples-security-dprk"],
  },
  {
    id: "2005-01-26-written-reply",
    kind: "statement",
    date: "2005-01-26",
    summary:
      "The DPRK handed Japan a memorandum dated 24 January, which calls the result of Japan's test of the bones a fabrication, and asked for the bones back. Japan called the answer extremely regrettable. A newspaper text of those days has the DPRK ask for the punishment of those responsible, too.",
    meetings: ["2004-11-09-pyongyang"],
    note: "The demand for punishment was read only on a blog copy of a newspaper text",
    sources: ["mofa-2006-bluebook-relations", "blog-2005-01-27-written-reply"],
    sides: ["KP"],
    organizations: ["government-dprk"],
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
      "The Japanese Foreign Ministry rejected the memorandum: the tests followed criminal procedure at one of the most authoritative institutes, DNA of another person had been found in a part of the bones, and the DPRK had hardly answered what Japan had put to it on 25 December. The foreign minister said that day that the answer would go through the DPRK's embassy in Beijing.",
    meetings: ["2004-11-09-pyongyang"],
    sources: ["mofa-2005-02-10-memorandum-reply", "yonhap-ko-2005-02-10-nhk"],
    sides: ["JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2005-02-24-dprk-rejects-reply",
    kind: "statement",
    date: "2005-02-24",
    summary:
      "The DPRK answered Japan's reply to the memorandum: it could never accept it. It asked for the truth about the tests, the punishment of those responsible and the return of the bones as they were.",
    sides: ["KP"],
    sources: ["shugiin-2007-08-15-answer-memorandum", "korea-np-2005-04-19-embassy-demand"],
  },
  {
    id: "2005-04-13-embassy-asks-again",
    kind: "request",
    date: "2005-04-13",
    places: ["beijing"],
    summary:
      "The DPRK's embassy in China told Japan's embassy that the analyst had spoken to Nature of an inconclusive result and possible contamination, and asked again for the truth, the punishment of those responsible and the return of the bones. It said that it would not overlook measures such as the ban on the ferry Mangyongbong-92.",
    sides: ["KP"],
    organizations: ["embassy-dprk-china"],
    sources: ["korea-np-2005-04-19-embassy-demand", "dailynk-2005-04-13-bones"],
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
    note: "The Japan Times has Monday, 25 April, from sources and before the announcement; the yearbook has 27 April",
    sources: ["japantimes-2005-04-26-abductee-list", "bungeishunju-2006-ronten-abductees"],
    sides: ["JP"],
    organizations: ["government-japan"],
  },
  {
    id: "2005-06-koizumi-message-through-seoul",
    kind: "statement",
    date: "2005-06",
    places: ["pyongyang"],
    summary:
      "In late May 2005 Taku Yamasaki asked South Korea's unification minister to tell Kim Jong Il that Koizumi still meant to settle the nuclear question and the abductions and normalise relations. The minister did so in mid-June, and Kim answered that he took it seriously and strongly wished for normal relations too. Yamasaki told this himself; both he and the South's ministry denied that there had been a letter. Koizumi confirmed his wish for normal relations within his term, on the day after.",
    delegates: ["taku-yamasaki", "junichiro-koizumi", "kim-jong-il"],
    note: "Yamasaki told it on 18 July: a page of the 19th says that the minister had met Kim in the middle of the month before",
    sources: ["dailynk-2005-07-kim-message", "dailynk-2005-07-19-koizumi-term"],
    sides: ["JP", "other", "KP"],
  },
  {
    id: "2005-07-11-machimura-six-party",
    kind: "statement",
    date: "2005-07-11~",
    summary:
      "Foreign Minister Machimura said that Japan wished to raise the abductions at the coming six-party talks, beside the nuclear question; the talks were a first step towards many open questions.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    meetings: ["2005-08-07-beijing"],
    delegates: ["nobutaka-machimura"],
    note: "The day is that of the report",
    sources: ["voakorea-2005-07-11-machimura"],
  },
  {
    id: "2005-07-20-dprk-will-not-deal",
    kind: "statement",
    date: "2005-07-20",
    summary:
      "A spokesman of the DPRK's Foreign Ministry said by KCNA that it would not deal with Japan at the six-party talks, which were to open again on 26 July, because Japan meant to bring up the abductions there; Japan had so far stood in the way of the talks.",
    sides: ["KP"],
    organizations: ["mofa-dprk", "kcna"],
    meetings: ["2005-08-07-beijing"],
    sources: ["voakorea-2005-07-20-not-deal"],
  },
  {
    id: "2005-10-13-song-to-kyodo",
    kind: "statement",
    date: "2005-10-13",
    places: ["pyongyang"],
    summary:
      "Song Il Ho told Kyodo in Pyongyang that the DPRK was ready to hear, if Japan could not return the bones handed over in 2004, an explanation of the test that had ascribed them to someone else and of where they were kept, and that a third visit of Koizumi would be welcome if he wished it. By his account the DPRK had first named to Japan the middle of October and Pyongyang for the government talks; nothing was fixed yet.",
    sides: ["KP"],
    organizations: ["mofa-dprk"],
    meetings: ["2005-11-03-beijing"],
    delegates: ["song-il-ho"],
    note: "Read only on a forum copy",
    sources: ["asyura-2005-10-14-song"],
  },
  {
    id: "2005-11-03-woman-returns",
    kind: "return",
    date: "2005-11-03",
    places: ["vladivostok", "niigata"],
    summary:
      "A Japanese woman who had crossed into the DPRK by river in August 2003 and asked for asylum came home from Vladivostok to Niigata, on the day on which the government consultations resumed. She denied that she had been told to say anything about the talks.",
    meetings: ["2005-11-03-beijing"],
    note: "According to the JoongAng Ilbo, the DPRK had refused her asylum and was paid for her stay; the Mainichi has supporters advancing the hotel costs",
    sources: ["mainichi-2005-11-03-woman-returns", "joins-ja-2005-11-04-woman"],
    evidence: { summary: ["mainichi-2005-11-03-woman-returns"] },
    sides: ["KP"],
  },
];
