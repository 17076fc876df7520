import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
    id: "2005-06-koizumi-message-through-seoul",
    kind: "statement",
    date: "2005-06",
    places: ["pyongyang"],
    summary:
      "Taku Yamasaki asked South Korea's unification minister in May 2005 to tell Kim Jong Il that Koizumi still meant to settle the nuclear question and the abductions and normalise relations. The minister did so in mid-June, and Kim answered that he took it seriously and strongly wished for normal relations too. Yamasaki told this himself; both he and the South's ministry denied that there had been a letter.",
    delegates: ["taku-yamasaki", "junichiro-koizumi", "kim-jong-il"],
    note: "The page has no date; it speaks of mid-June as past and of the six-party talks as coming, and Yamasaki told it on an 18th",
    sources: ["dailynk-2005-07-kim-message"],
    sides: ["JP", "other", "KP"],
  },
  {
    id: "2005-11-03-woman-returns",
    kind: "return",
    date: "2005-11-03",
    places: ["vladivostok", "niigata"],
    summary:
      "A Japanese woman who had crossed into the DPRK by river in August 2003 and asked for asylum came home from Vladivostok to Niigata, on the day on which the government consultations resumed. She denied that she had been told to say anything about the talks.",
    meetings: ["2005-11-03-beijing"],
    note: "By the JoongAng Ilbo the DPRK had refused her asylum",
    sources: ["mainichi-2005-11-03-woman-returns", "joins-ja-2005-11-04-woman"],
    evidence: { summary: ["mainichi-2005-11-03-woman-returns"] },
  },
];
