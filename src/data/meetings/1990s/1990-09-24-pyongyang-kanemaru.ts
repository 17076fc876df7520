import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-09-24-pyongyang-kanemaru",
  title: "Joint mission of the Liberal Democratic Party and the Japan Socialist Party to Pyongyang",
  channel: "party",
  status: "held",
  start: "1990-09-24",
  end: "1990-09-28",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall (signing); a retreat north of Pyongyang (meeting with Kim Il Sung)",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "with the Socialist delegation a mission of 90 persons, nine government officials among them",
      members: [
        {
          delegate: "shin-kanemaru",
          role: "head",
          post: "Former deputy prime minister, member of the House of Representatives",
        },
      ],
    },
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Vice-chairman" }],
    },
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "observer",
      description: "officials who accompanied the mission",
      members: [
        { delegate: "eiji-yamamoto", role: "observer", post: "Principal deputy director, Northeast Asia Division" },
        { delegate: "yutaka-kawashima", role: "observer", post: "Councillor, Asian Affairs Bureau" },
      ],
      sources: [
        "gendaikorea-2022-06-06-yamamoto-memoir",
        "38north-2023-01-yamamoto-review",
        "hankookilbo-1990-10-26-preliminary-proposal",
        "japonologie-2022-yamamoto",
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
        { delegate: "kim-il-sung", role: "observer", post: "President; received the delegations on 26 September 1990" },
      ],
    },
  ],
  topics: ["normalisation", "past-settlement", "detainees", "koreans-in-japan", "exchange", "security"],
  outcomes: [
    {
      text: "The three parties signed a declaration of eight points on 28 September: Japan should officially apologise and fully compensate for 36 years of rule and for the losses of the 45 years after the war.",
      sources: [
        "chongryon-three-party-declaration-ko",
        "hankyung-1990-09-29-three-party",
        "latimes-1990-09-29-compensation",
        "seoul-1990-09-29-declaration-text",
      ],
    },
    {
      text: "The parties are to press for talks of the two governments on diplomatic relations to open during November 1990.",
      sources: ["chongryon-three-party-declaration-ko", "hankyung-1990-09-29-three-party"],
    },
    {
      text: "On 26 September Kim Il Sung held out the release of the two crew members of a Japanese freighter, held since 1983, with no day named: he thought that something could be done to satisfy Kanemaru and Tanabe, and spoke to the delegations of a generous decision. A digest of newspaper reports has the release agreed at this meeting.",
      sources: ["seoul-1990-09-27-kim-kanemaru", "latimes-1990-09-26-kim-kanemaru", "sonohino-1990-10-11-crew-return"],
    },
    {
      text: "The heads of the Japanese delegations handed over letters of the president of the Liberal Democratic Party and of the chair of the Socialist Party.",
      sources: ["chongryon-three-party-declaration-ko", "latimes-1990-09-26-kim-kanemaru"],
    },
    {
      text: "The declaration also takes up satellite communications, a direct air route, the standing of Koreans in Japan and the exclusion of the DPRK in Japanese passports.",
      sources: ["hankyung-1990-09-29-three-party", "koreaworldtimes-2020-three-party-30-years"],
    },
    {
      text: "At his third meeting with Kanemaru, on 27 September, Kim Il Sung proposed talks on full diplomatic relations for early in November; Prime Minister Kaifu welcomed it.",
      sources: ["latimes-1990-09-28-november-talks"],
    },
    {
      text: "When Kanemaru and Tanabe proposed liaison offices on both sides, Kim Il Sung answered that these were not needed, diplomatic relations were enough. Kanemaru turned to Tanabe, who agreed; Kanemaru then said that the Socialists agreed and that his own party would answer for it, too.",
      sources: ["sankei-2014-08-02-kanemaru-1"],
    },
    {
      text: "Kaifu's letter, whose text became known on 4 October, spoke of an unhappy past in this century and of the deep reflection and regret that Takeshita had expressed in March 1989, which he shared as prime minister. It called the question of claims unsettled, a matter to take up in good faith when relations improved and to be talked over by the authorities, and asked for the return of the two crew members on humanitarian grounds.",
      sources: ["hankyung-1990-10-05-kaifu-letter"],
    },
    {
      text: "Asked by Kanemaru on 26 September, Kim Il Sung said that the DPRK was not making nuclear arms and had neither the means nor the will to; what satellites saw was an institute for atomic energy that the Soviet Union had once built. If some wished to look into it, he would like the presence of nuclear arms in the South to be looked into at the same time.",
      sources: ["seoul-1990-09-27-kim-kanemaru", "seoul-1990-09-27-kanemaru-press"],
    },
    {
      text: "Kim Yong Sun formally proposed normal relations to Kanemaru and Tanabe in the afternoon of 27 September; he was said to have named the quick change in the world and the view of some in the Government of Japan that there could be no reparation before relations.",
      sources: ["hankyung-1990-09-28-relations-proposed"],
    },
    {
      text: "In the talks of the Liberal Democratic Party and the Workers' Party no one spoke up for IAEA inspection, so Nonaka, a member of the mission, was asked to, he told the Diet in 1998. He stressed that the DPRK should accept inspection and could not be open to the world unless it did; a vehement answer came, and they clashed sharply.",
      sources: ["kokalog-1998-09-25-nonaka-diet"],
    },
    {
      text: "On reparation Kanemaru told Kim Il Sung on 26 September that, given Japan's customs and laws, the sum and the like could be dealt with only through a channel yet to be named; he mentioned no sum. Kim referred him to the secretary of the Workers' Party for details and said that laws were made by men, Kanemaru told the press. Kim thought highly of the letter of apology, a newspaper wrote.",
      sources: ["seoul-1990-09-27-kanemaru-press", "seoul-1990-09-27-kim-kanemaru"],
    },
    {
      text: "Japan would pay the compensation when relations are established, it was added, according to the Los Angeles Times.",
      sources: ["latimes-1990-09-29-compensation"],
    },
  ],
  remarks: [
    {
      text: "The declaration was signed at 18:00, twelve hours behind schedule, as both sides clashed over its words on reparation. The three heads then met the press together, and the mission left Pyongyang at 20:25.",
      sources: ["hankyung-1990-09-29-three-party"],
    },
    {
      text: "The wording held up the charter flight home by more than six hours.",
      sources: ["latimes-1990-09-29-compensation"],
    },
    {
      text: "One page dates to 27 September an agreement in principle of Kim Il Sung and Kanemaru to start talks on early relations. Only on a page of low reliability.",
      sources: ["subkorea-1990-foreign-news"],
    },
    {
      text: "Thirteen members of the Diet of the Liberal Democratic Party and nine of the Socialist Party were to leave; officials of the Foreign Ministry and other bodies were to enter the DPRK for the first time since the war.",
      sources: ["yomiuri-1990-09-24-mission-leaves"],
    },
    {
      text: "As he had Kaifu's letter, Kim Il Sung wished to confirm that ties of the Workers' Party and the Liberal Democratic Party were established, and Kanemaru agreed. Kim would invite representatives of the Liberal Democratic Party to the Workers' Party's anniversary on 10 October.",
      sources: ["yomiuri-1990-09-27-talk", "joongang-2499833-kim-kanemaru"],
    },
    {
      text: 'Japan meant to propose an office after the model of the one it keeps with Taiwan, for trade and also for the protection of its nationals. As the DPRK might well refuse this as "two Koreas", Japan meant to agree, for the time being, on an office of whatever kind that opened a way to contacts of the governments. It would agree to the satellite and the charter flights and talk about tariffs, missions for imports and technology, and the debt.',
      sources: ["hankyung-1990-09-24-mission-aims"],
    },
    {
      text: "The delegates were taken to Mount Myohyang at short notice in the evening and waited there next morning while Kim Il Sung spoke with the two heads, a member wrote.",
      sources: ["asiawatch-kim-il-sung-japan-134"],
    },
    {
      text: "Japan had entered into this dialogue without asking the United States and the Republic of Korea, a Dutch newspaper wrote.",
      sources: ["nrc-1990-10-17-thaw"],
    },
    {
      text: "When the others had got ready for the train on 26 September, the DPRK side asked that Kim Il Sung speak with Kanemaru alone; Kanemaru wanted Tanabe's consent first. A secretary of Kanemaru's said so thirty years later, and that the morning's talk of the three men had stayed with courtesies.",
      sources: ["asahiglobe-2020-09-kanemaru-30-years"],
    },
    {
      text: "The talk of 26 September with both heads began at 9:45 and lasted about an hour and a half. Kim Il Sung called the first direct flight a good sign for the relations of the two countries.",
      sources: ["sonohino-1990-09-26-kim-kanemaru", "seoul-1990-09-27-kim-kanemaru", "joongang-2499834-sidelights"],
    },
    {
      text: "They landed at 15:20 on 24 September on a chartered plane of Japan Airlines, after two hours and twenty minutes. Kim Yong Sun and others met them; apart from a girl with flowers there was no ceremony.",
      sources: ["hankookilbo-1990-09-25-arrival", "kbs-1990-09-24-mission-arrives"],
    },
    {
      text: "NHK showed the mission from the afternoon of 24 September in pictures sent live from Pyongyang by satellite, for the first time.",
      sources: ["joongang-2499068-live-by-satellite"],
    },
    {
      text: "Kim Il Sung and Kanemaru spoke alone for nearly five hours in all, with no interpreter of the Japanese side and no official of the Foreign Ministry; no record is left. The secretary-general of the mission, Hajime Ishii, said later that Kim had wished to show that he trusted Kanemaru and not the Socialists.",
      sources: ["zakzak-2014-08-11-kanemaru"],
    },
    {
      text: "Tanabe had told Kanemaru that the DPRK sought a link to the party in power. Kanemaru declined at first and agreed after half a year. The director for international aviation of the Ministry of Transport was in the mission and negotiated about an air route.",
      sources: ["sankei-2014-08-02-kanemaru-2"],
    },
    {
      text: "According to Chongryon, Kim Il Sung called at Kanemaru's lodging in the evening after he had received the delegations, and the talk went on next day; Kanemaru wrote of more than five hours.",
      sources: ["chongryon-w28-kanemaru"],
    },
    {
      text: "The second talk of the heads of the three delegations, on 27 September, also took up the release of the crew during October, radio of the DPRK said. The Workers' Party and the Socialist Party talked by themselves that day, among other things about a nuclear-free zone of peace in Northeast Asia.",
      sources: ["hankyung-1990-09-29-second-talks"],
    },
    {
      text: "Kim Il Sung suddenly asked for a talk with Kanemaru alone and, on top of that, proposed talks on normal relations, to the surprise of Yamamoto and others, the Asahi Shimbun's GLOBE+ wrote in 2022, in an interview with Yamamoto. Kim went round and poured ginseng liquor for each of those in attendance, Yamamoto among them.",
      sources: ["asahi-globe-2022-04-yamamoto"],
    },
    {
      text: "Beforehand Japan was said to mean to recognise the DPRK's claims, to propose about the sum that it had paid to South Korea, 500 million dollars in grants and loans, and to offer credits as economic cooperation. The paper has the talk with Kim Il Sung fixed for 25 September.",
      sources: ["hankookilbo-1990-09-24-mission-leaves"],
    },
    {
      text: "The Liberal Democratic delegation also meant to ask the DPRK to take the dialogue with South Korea forward.",
      sources: ["yomiuri-1990-09-24-mission-leaves"],
    },
    {
      text: "Kaifu told the press in the afternoon of 27 September that the DPRK's wish for relations would be a great turning point of history. Foreign Minister Nakayama, who was at the United Nations, told his South Korean colleague of the proposal by telephone.",
      sources: ["joongang-2499982-november-proposal"],
    },
    {
      text: "An interview of 2020 has Kim Il Sung suddenly propose talks on relations in the evening of 26 September, when he spoke with Kanemaru alone.",
      sources: ["koreaworldtimes-2020-three-party-30-years"],
    },
    {
      text: 'The word "tsugunai" (償い, redress) in the declaration reflected what Kanemaru wanted, Zakzak wrote in 2014.',
      sources: ["zakzak-2014-08-11-kanemaru"],
    },
    {
      text: "A secretary of Kanemaru's who went along said thirty years later how it came about: the Socialists, who had the contact to the DPRK side, were getting nowhere in their negotiations on the release of the crew. Tanabe held that somebody of fitting rank from the ruling party had to go, and picked Kanemaru.",
      sources: ["io-2020-10-kanemaru-secretary"],
    },
    {
      text: "At a mass display for the mission, for which 20,000 people were called up, the performers formed words of warm welcome to the Japanese envoys led by Kanemaru and Tanabe. Read only in an encyclopaedia extract.",
      sources: ["weblio-kanemaru-mission"],
    },
    {
      text: "Back from Pyongyang Kanemaru told a reporter that he had not wanted to go at all and had made up his mind at Tanabe's strong request, to settle the case of the crew. For him, though, that case had not come first: a small air hole in the thick wall between the two countries had, and the crew, on humanitarian grounds, after it. A former secretary quoted this in a lecture in 2021.",
      sources: ["wadaharuki-2021-06-27-review-3"],
    },
  ],
  sources: [
    "chongryon-three-party-declaration-ko",
    "latimes-1990-09-26-kim-kanemaru",
    "hankyung-1990-09-29-three-party",
    "latimes-1990-09-29-compensation",
  ],
  evidence: {
    start: ["chongryon-three-party-declaration-ko", "koryojournal-chronology"],
    end: ["chongryon-three-party-declaration-ko", "koryojournal-chronology"],
    place: ["chongryon-three-party-declaration-ko", "hankyung-1990-09-29-three-party"],
    venue: ["hankyung-1990-09-29-three-party", "latimes-1990-09-26-kim-kanemaru"],
    delegations: [
      "chongryon-three-party-declaration-ko",
      "latimes-1990-09-26-kim-kanemaru",
      "latimes-1990-09-29-compensation",
      "hankyung-1990-09-29-three-party",
    ],
  },
  variants: [
    {
      field: "delegations",
      value: "mission of 89 persons",
      sources: ["koreaworldtimes-2020-three-party-30-years"],
      note: "In all, among them politicians, officials of the Foreign Ministry, business people and media; an interview thirty years later",
    },
    {
      field: "delegations",
      value: "22 members of the Diet and five officials of the ministries concerned",
      sources: ["kbs-1990-09-24-mission-arrives"],
      note: "A broadcast of the day of arrival; another page counts nine officials",
    },
  ],
};
