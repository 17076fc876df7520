import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-12-01-pyongyang-murayama",
  title: "Delegation of Japanese parties in Pyongyang",
  channel: "party",
  status: "held",
  start: "1999-12-01",
  end: "1999-12-03",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall (talks of 2 December), Koryo Hotel (talks and signing of 3 December)",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description:
        "Liberal Democratic Party, Democratic Party, Komeito, Liberal Party, Communist Party, Social Democratic Party and Reform Club",
      size: 16,
      members: [
        {
          delegate: "tomiichi-murayama",
          role: "head",
          post: "Former prime minister, member of the House of Representatives",
        },
        {
          delegate: "ito-dpj",
          role: "member",
          post: "Minister for foreign affairs and security in the Next Cabinet of the Democratic Party",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
        { delegate: "kim-yang-gon", role: "member", post: "Department director, Central Committee" },
        { delegate: "song-ho-gyong", role: "member", post: "Deputy department director, Central Committee" },
        {
          delegate: "kim-yong-nam",
          role: "observer",
          post: "President of the Presidium of the Supreme People's Assembly; received the delegation",
        },
      ],
    },
  ],
  topics: [
    "normalisation",
    "arrangements",
    "humanitarian-aid",
    "abductions",
    "japanese-spouses",
    "exchange",
    "past-settlement",
  ],
  outcomes: [
    {
      text: "Joint press statement of 3 December: each side is to urge its government to resume the talks of the governments early.",
      sources: [
        "kcna-1999-12-03-joint-statement",
        "donga-1999-12-03-joint-text",
        "choson-sinbo-1999-12-06-agreement",
        "choson-sinbo-1999-12-06-joint-text",
      ],
    },
    {
      text: "Both sides are to advise that the two Red Cross societies work together on humanitarian questions with the help of their governments.",
      sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text"],
    },
    {
      text: "Both sides are to strengthen exchange and visits, so as to do away with mistrust and to further understanding and friendship.",
      sources: ["kcna-1999-12-03-joint-statement", "donga-1999-12-03-joint-text"],
    },
    {
      text: "A letter of the prime minister of Japan, as president of the Liberal Democratic Party, to Kim Jong Il was handed to Kim Yong Sun.",
      sources: ["kcna-1999-12-02-talks", "donga-1999-12-02-murayama"],
    },
    {
      text: "The DPRK side thanked Japan for earlier food and said that it would be glad if it resumed soon on humanitarian grounds, until the DPRK could feed itself.",
      sources: ["donga-1999-12-02-murayama"],
    },
    {
      text: "Asked for word of the ten missing, Kim Yong Sun said that he felt with the families in their long worry. The Economist wrote that the Japanese had not heard such words from an official of the DPRK before.",
      sources: ["economist-1999-12-09-sympathy"],
    },
    {
      text: "Talks before the end of the year, agreed on the day before, are not in the statement that was signed on 3 December; the Japanese side confirmed them by word of mouth, by the report.",
      sources: ["joongang-513235-joint-statement"],
    },
    {
      text: "On 2 December the two sides also agreed that a delegation of the Workers' Party of Korea visit Japan as early as possible in 2000, Japanese media reported.",
      sources: ["donga-1999-12-02-murayama", "imaeil-1999-12-03-two-days"],
    },
    {
      text: "Asked by the Japanese side to look into the abduction issue, too, Kim Yong Sun readily answered that this would be done, against most expectations, an account in a Japanese magazine says.",
      sources: ["bunshun-53777-talks-of-1999"],
    },
    {
      text: "Kim Yong Nam, who met the members of the Diet on Friday, 3 December, said that he was glad of the agreement.",
      sources: ["lorientlejour-1999-12-murayama"],
    },
    {
      text: "The DPRK side said that if Japan apologised and compensated for the unhappy past and gave up its hostile policy, it would treat Japan as a friend, and the abnormal relations would improve, too. The Japanese side expressed apology and remorse for the colonial rule and held that the abnormal relations should be ended through consultations without preconditions.",
      sources: ["choson-sinbo-1999-12-06-agreement"],
    },
  ],
  follows: "1998-03-28-pyongyang-ldp",
  sources: [
    "kcna-1999-12-03-joint-statement",
    "donga-1999-12-03-joint-text",
    "choson-sinbo-1999-12-06-agreement",
    "kcna-1999-12-01-party",
  ],
  evidence: {
    start: ["kcna-1999-12-03-joint-statement", "kcna-1999-12-01-party"],
    venue: ["kcna-1999-12-02-talks", "seoul-1999-12-04-joint-statement"],
    delegations: [
      "kcna-1999-12-02-talks",
      "kcna-1999-12-03-joint-statement",
      "kcna-1999-12-01-party",
      "korea-np-1999-12-03-parties",
      "joongang-1999-murayama-mission",
      "dpj-1999-12-10-mission-report",
    ],
    topics: ["kcna-1999-12-03-joint-statement", "donga-1999-12-02-murayama", "choson-sinbo-1999-12-06-agreement"],
  },
  variants: [
    {
      field: "delegations",
      value: "seven major parties and the Communist Party",
      sources: ["voa-1999-12-01-murayama"],
      note: "VOA's wording",
    },
    {
      field: "outcomes",
      value:
        "a recommendation to both governments to resume their talks before the end of 1999, in Beijing, Pyongyang or Tokyo",
      sources: ["donga-1999-12-02-murayama"],
      note: "Japanese media on 2 December; the signed text has no date or place",
    },
  ],
  remarks: [
    { text: "The United States and South Korea welcomed the agreement.", sources: ["lorientlejour-1999-12-murayama"] },
    {
      text: "The talks of 2 December lasted more than four hours. A source in Japan's government expected that preliminary talks of deputy directors-general would be held within the year, to settle the agenda, and the main talks early in the next. South Korea, the United States and Japan were to consult in Busan on 4 and 5 December on their policy in the light of the journey.",
      sources: ["donga-1999-12-02-murayama"],
    },
    {
      text: "On 1 December the Workers' Party gave a dinner in the Okryu Restaurant, at which officials of Japan's Foreign Ministry and Japanese journalists were present. In his speech Kim Yong Sun said that the unhappy past was not settled with a new century at hand, and that statesmen should not turn away from the voices in Japan that called for it to be settled.",
      sources: ["kcna-1999-12-01-party", "korea-np-1999-12-03-parties"],
    },
    {
      text: "Prime Minister Obuchi's letter was reported to be going to stress that the normalisation talks had to reopen soon. In a lecture on 25 November he had hoped that the journey would bring a breakthrough for the talks.",
      sources: ["donga-1999-11-26-obuchi-letter"],
    },
    {
      text: "The government set the mission no limits on what it might talk about, Prime Minister Obuchi said.",
      sources: ["voa-1999-12-01-murayama"],
    },
    {
      text: "By his later account, Murayama and the parties agreed that the mission was to open a window between the two countries so that talks of the governments might go smoothly, as a government and parties have different roles; he had the earlier failures in mind.",
      sources: ["torigai-2000-murayama-lecture"],
    },
    {
      text: "On 10 December the two members of the Democratic Party who had gone reported in the Diet building. One called it the result that a setting for talks of the governments was in sight, with normal relations as the aim, and held that food aid should be looked into as a neighbour and on humanitarian grounds, also because the DPRK had helped after the Hanshin earthquake. The other said that the mission had also said what had to be said on missiles and the suspected abductions. The head of the party, Yukio Hatoyama, said that it wished to go on working for talks of the governments to reopen as early as possible.",
      sources: ["dpj-1999-12-10-mission-report"],
    },
    {
      text: "The mission had meant only to sound out the DPRK, The Economist wrote.",
      sources: ["economist-1999-12-09-sympathy"],
    },
    {
      text: "To Der Spiegel the climate seemed, wholly unexpectedly, to be easing markedly. The government in Tokyo hoped that the thaw could help it far more in the coming elections than any other success in foreign policy, the magazine wrote.",
      sources: ["spiegel-1999-50-thaw"],
    },
    {
      text: 'At the Japan National Press Club on 19 January 2000, by a note of the club, Murayama took, after a fashion, the position that he thought the abductions a fact, and said that the mission had taken a firm stand on them in the talks. The mission had spoken of missing persons because the DPRK side explained that this word had been agreed on before; Kim Yong Sun stressed that "abduction" was no longer used.',
      sources: ["jnpc-2000-01-19-murayama"],
    },
    {
      text: "Prime Minister Obuchi told reporters on 3 December that the government would analyse the joint statement thoroughly and study what concrete measures to take. Earlier that day Chief Cabinet Secretary Aoki had said that Tokyo was basically in favour of setting up a structure for full dialogue of the authorities. Murayama thought that the mission had reached its aim, to prepare the climate for a smooth reopening of the talks.",
      sources: ["people-1999-12-04-obuchi-study"],
    },
  ],
};
