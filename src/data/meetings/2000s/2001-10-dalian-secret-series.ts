import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2001-10-dalian-secret-series",
  title: "Secret contacts that prepared the summit of 2002",
  channel: "informal",
  status: "held",
  start: "2001-10",
  end: "2002-09",
  place: "dalian",
  round: "series of about 30 contacts",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "national-defence-commission",
      capacity: "party",
      description:
        "one man, known in Japan as Mr X; of the commission by his own account, a deputy head of the State Security Department according to South Korea's intelligence service, the Sankei wrote",
      members: [],
      sources: ["sankei-2012-09-17-mr-x"],
    },
  ],
  topics: ["abductions", "security", "past-settlement", "arrangements", "detainees"],
  outcomes: [
    {
      text: "The contacts led to the summit of 17 September 2002.",
      sources: ["shueisha-secret-talks", "asahi-2023-09-tanaka-interview"],
    },
    {
      text: "To test the contact Japan asked that a former newspaper reporter held on suspicion of spying be released without conditions, and said that the DPRK should apologise to South Korea for a warship that had fired on South Korean vessels; both followed, as President Online tells it.",
      sources: ["shueisha-secret-talks", "president-tanaka-mr-x"],
    },
  ],
  remarks: [
    {
      text: "The first contact was in Dalian, later ones also in Macau and Shanghai, about every second weekend.",
      sources: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
    },
    { text: "Eight people in Tokyo knew of them.", sources: ["shueisha-secret-talks"] },
    {
      text: "When the visit was announced on 30 August 2002, Japan's government said that it had negotiated in various ways below the surface for about a year.",
      sources: ["akahata-2002-08-31-visit"],
    },
    { text: "Tanaka took over the bureau in September 2001.", sources: ["asahi-2023-09-tanaka-interview"] },
    {
      text: "People around the prime minister told the Mainichi that there had been more than thirty contacts within a year since September 2001, in Beijing, Shenyang, Dalian and Pyongyang among other places. In May 2002 the two sides agreed in principle on a summit, the paper wrote.",
      sources: ["mainichi-2002-09-01-contacts"],
    },
    {
      text: "Tanaka asked Prime Minister Koizumi for leave to negotiate below the surface on abductions, nuclear arms and missiles and on peace in Korea; Koizumi told him to go ahead, but in strict secrecy, as Tanaka said in 2023.",
      sources: ["asahi-2023-09-tanaka-interview"],
    },
    {
      text: "At a lunch in Washington on 8 July 2002 of the Japanese and American officials in charge of Korea, Tanaka said that the signs from the DPRK were not bad, the Mainichi wrote. It also has him say that relations with the United States would become the greatest problem if Japan went ahead too far: the United States was concerned about how the money that an agreement would bring the DPRK from Japan would be used.",
      sources: ["mainichi-2002-09-01-contacts"],
    },
    {
      text: "Japanese sources in The Christian Science Monitor speak of more than 100 informal meetings of both sides' contacts over the year before the summit.",
      sources: ["csmonitor-2002-09-16-end-deep-freeze"],
    },
    {
      text: "The DPRK side doubted that a director-general could speak with the prime minister directly. Tanaka showed it the newspapers' daily column of whom the prime minister had received, where his own name stood two or three times a month; after that it began to speak openly, writes a journalist who looked into it for the Asahi. On Japan's side only the Northeast Asia Division's director, Hiramatsu, and an interpreter sat in with Tanaka.",
      sources: ["webronza-2019-03-30-hoshi"],
    },
    {
      text: "In a book of November 2005 Tanaka said that he had had the channel since he took over the bureau. What mattered was not the rank of his counterpart but whether the man could make things happen. The counterpart had opponents of various kinds, so that it was very hard for the man to carry Japan's proposals through, and to name the man would do him great harm. So a question in the Diet quotes the book.",
      sources: ["shugiin-2006-01-30-question-mr-x"],
    },
    {
      text: "An article dated March 2007, quoted in a question in the Diet of 20 February, says that not one official telegram was sent from the places of the more than thirty talks and that the government has no record of them; only the prime minister, the chief cabinet secretary, his administrative deputy, the foreign minister, the vice-minister, the director-general and the director could know what was said.",
      sources: ["shugiin-2007-02-20-question-records"],
    },
    {
      text: "By a book as a blog retells it, Koizumi turned down a proposal to send a leading politician to the DPRK shortly before the summit: politicians were bound to seek a compromise and could not keep a secret. Shinzo Abe was told only on the day before the visit was announced.",
      sources: ["min6-2013-12-book"],
    },
    {
      text: "By a blog's notes on a television talk of Tanaka, he asked, as a condition of the summit, that what was known of all abductees be disclosed, and his counterpart refused; Tanaka took this for the end of it, but Koizumi decided to go if anyone was alive. The notes also have Mr X executed in a later struggle for power. Tanaka asked Armitage to prepare the ground in the United States, and James Kelly's wish that nuclear arms and missiles be in the declaration was met.",
      sources: ["ameblo-2023-01-tanaka-on-television"],
    },
    {
      text: "In December 2025 Tanaka told the Chosun Ilbo that, when refugees entered Japan's consulate general in Shenyang, the DPRK side still wanted to hold the talks as planned. He put them off, as he had to appear in the Diet among other things; the other side seemed surprised that Japan did so by itself at so important a moment, and he told it not to complain of how Japan dealt with the refugees. His principle had been never to negotiate against common sense, and to break off if that could not be avoided.",
      sources: ["chosun-2025-12-06-tanaka"],
    },
    {
      text: "In November 2019 the Hankyoreh had Tanaka say that he had worked on the DPRK behind the scenes for 300 hours, with the argument that Japan would help towards peace in Korea.",
      sources: ["hani-2019-11-20-tanaka-kang"],
    },
    {
      text: "By a book of Robert Boynton, in a copy on the web, the foreign minister was kept in the dark, and Koizumi was to tell the United States and the rest of the government only when the talks had succeeded and before a signature. To an American diplomat who urged caution Tanaka replied that Japan was no protectorate.",
      sources: ["bookreadfree-boynton-page-17"],
    },
    {
      text: "An article quoted in a written question in the House of Representatives of 15 February 2007 says that Japan had no intelligence at all on Mr X and did not mean to ask American or British services either, because it wished to keep the channel very narrow.",
      sources: ["shugiin-2007-02-15-question-mr-x"],
    },
  ],
  sources: [
    "shueisha-secret-talks",
    "nhk-tanaka-documentary",
    "asahi-2023-09-tanaka-interview",
    "irishtimes-2006-10-tanaka",
  ],
  evidence: {
    start: ["shueisha-secret-talks"],
    end: ["shueisha-secret-talks"],
    place: ["shueisha-secret-talks", "nhk-tanaka-documentary"],
    round: ["shueisha-secret-talks"],
    topics: ["shueisha-secret-talks", "president-tanaka-mr-x"],
    status: ["akahata-2002-08-31-visit", "asahi-2023-09-tanaka-interview"],
  },
  variants: [
    {
      field: "start",
      value: "2001-09",
      sources: ["atwiki-kaikocyu-channel-chart"],
      note: "An anonymous wiki, of low reliability: first approach to Tanaka's predecessor in September, to Tanaka in October",
    },
    {
      field: "start",
      value: "late autumn of 2001",
      sources: ["sankei-2012-09-17-mr-x"],
      note: "By this page the talks were begun under Tanaka's predecessor and soon passed to him",
    },
    {
      field: "start",
      value: "2001-09",
      sources: ["mainichi-2002-09-01-contacts"],
      note: "Unofficial contacts in all, on the word of people around the prime minister",
    },
  ],
};
