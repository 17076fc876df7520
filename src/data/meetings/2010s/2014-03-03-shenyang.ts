import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-03-03-shenyang",
  title: "Red Cross talks in Shenyang on Japanese remains, first meeting of 2014",
  channel: "red-cross",
  status: "held",
  start: "2014-03-03",
  end: "2014-03-03",
  place: "shenyang",
  venue: "Shengmao Hotel (盛貿, 성마오)",
  round:
    "first talks of the two societies since August 2012, a year and seven months before; Foreign Ministry section chiefs of both sides sat in",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "osamu-tasaka", role: "head", post: "Director General, International Department" }],
      sources: [
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
        "asahi-2014-03-02-tasaka-ono-arrive",
        "japantimes-2014-03-03-envoys-chat",
      ],
    },
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "observer",
      members: [{ delegate: "keiichi-ono", role: "observer", post: "Director, Northeast Asia Division" }],
      sources: ["japantimes-2014-03-03-envoys-chat", "asahi-2014-03-02-tasaka-ono-arrive"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      size: 2,
      members: [{ delegate: "ri-ho-rim", role: "head", post: "Secretary General" }],
      sources: [
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
        "nocut-2014-03-01-dprk-delegation-arrives",
        "koreaherald-2014-03-03-red-cross-productive",
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "observer",
      size: 2,
      members: [{ delegate: "ryu-song-il", role: "observer", post: "Chief of the Japanese affairs section" }],
      sources: [
        "japantimes-2014-03-03-envoys-chat",
        "nocut-2014-03-01-dprk-delegation-arrives",
        "koreaherald-2014-03-03-red-cross-productive",
      ],
    },
  ],
  topics: ["remains", "grave-visits"],
  outcomes: [
    {
      text: "The Japanese side said that the visits of relatives to burial places that the last meeting had discussed had taken place eight times, passed on the relatives' thanks and hoped that visits would go on.",
      sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
    },
    {
      text: "The DPRK Red Cross raised the question how to treat remains of Japanese in view of government land development and private use of land.",
      sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
    },
    {
      text: "Each side takes home what was discussed for further consideration: both societies consult officials of their governments, among others, and follow up.",
      sources: [
        "jrcs-2014-03-04-red-cross-talks-outline",
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
      ],
    },
    {
      text: "Both sides agreed that a further meeting of the two societies with officials of the two governments is needed at a suitable time.",
      sources: ["jrcs-2014-03-04-red-cross-talks-outline"],
    },
    {
      text: "Ri Ho Rim said that the two sides agreed on the need to go on meeting in order to resolve the question of the remains.",
      sources: [
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
        "nocut-2014-03-03-red-cross-agree-continue",
        "chinadaily-2014-03-04-red-cross-shenyang",
        "segye-2014-03-03-red-cross-continue",
      ],
    },
    {
      text: "The two sides agreed to study suggestions made in the DPRK that several burial sites, thought to hold remains of Japanese, be moved because of development plans near them.",
      sources: ["japantimes-2014-03-13-red-cross-talks-next-week"],
    },
    {
      text: "Ri Ho Rim called the talks productive.",
      sources: [
        "ap-2014-03-03-red-cross-officials-meet",
        "ap-2014-03-03-shenyang",
        "koreaherald-2014-03-03-red-cross-productive",
      ],
    },
    {
      text: "Osamu Tasaka said that his side had passed on the wish of Japanese relatives to visit the graves and to bring the remains home.",
      sources: ["chinadaily-2014-03-04-red-cross-shenyang"],
    },
    {
      text: "An unnamed official of Japan's Foreign Ministry said that the two societies would consult their governments and consider talks between the governments.",
      sources: ["chinadaily-2014-03-04-red-cross-shenyang"],
    },
  ],
  follows: "2012-08-09-beijing",
  remarks: [
    {
      text: "Officials of both foreign ministries were present and held informal talks beside the meeting, according to Kyodo, which cites an unnamed Japanese official.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: Japan hoped that the meeting would be a step towards talks on the return of the Japanese abducted in the 1970s and 1980s; the meeting itself dealt with another matter, the return of the remains of 21,600 Japanese who died in Korea at the end of the war.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: the two countries have no diplomatic relations; Japan sees a solution of the abductions as a crucial step towards normal relations.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: the last formal talks of the two governments were in November 2012.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: the DPRK let five abducted Japanese go home in 2002; Japan believes that at least a dozen others were abducted and wants those still alive back.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: the two societies last met in 2012; that meeting led to the first meeting of the governments in four years, and the warming ended with the rocket launch of December 2012.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: groups of Japanese relatives had visited graves in the DPRK nine times since the meeting of 2012; some of the graves lie on hills at the edge of Pyongyang.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "AP: Japan ruled Korea as a colony from 1910 to 1945; an estimated 34,600 Japanese soldiers, government officials and family members died there of hunger or disease at the end of the war, and the remains of 13,000 of them have been repatriated.",
      sources: ["ap-2014-03-03-red-cross-officials-meet", "ap-2014-03-03-shenyang"],
    },
    {
      text: "The DPRK Red Cross had asked for the meeting; Japan sent officials because the DPRK's Foreign Ministry did.",
      sources: [
        "japantimes-2014-03-03-envoys-chat",
        "japantimes-2014-03-02-japan-eyes-informal-talks",
        "japantimes-2014-02-28-talks-set",
      ],
    },
    {
      text: "At the opening Ri Ho Rim said that he expected the meeting, in which officials of both governments took part, to be meaningful and important.",
      sources: ["japantimes-2014-03-03-envoys-chat"],
    },
    {
      text: "Before leaving, Tasaka called the presence of section chiefs of both governments a step forward from the last meeting.",
      sources: ["asahi-2014-03-02-tasaka-ono-arrive"],
    },
    {
      text: "Hours: 09:30 to 17:00, about six hours without lunch.",
      sources: ["nocut-2014-03-03-red-cross-agree-continue"],
    },
    { text: "Hours: six hours.", sources: ["koreaherald-2014-03-03-red-cross-productive"] },
    { text: "Hours: about 10:00 to about 18:00, citing NHK.", sources: ["hani-2014-03-red-cross-shenyang"] },
    { text: "Hours: about seven hours.", sources: ["apacdaily-2014-03-03-shenyang"] },
    {
      text: "On arrival Ri Ho Rim is quoted by one source as expecting three days and by another as saying that the meeting would be on the 3rd.",
      sources: ["koreaherald-2014-03-02-officials-arrive", "nocut-2014-03-01-dprk-delegation-arrives"],
    },
    {
      text: "The disclosed record of the press briefing of 20 March says that at this meeting the DPRK Red Cross, pointing to state and private land development, had asked that Japan collect the remains soon.",
      sources: ["sansyoukai-2023-10-31-red-cross-talks-outline"],
    },
    {
      text: "On 7 March, at the briefing for relatives in Japan, Ono was present beside Tasaka; the relatives asked for a joint memorial in the DPRK and for money for the visits.",
      sources: ["voakorea-2014-03-jrcs-briefing"],
    },
    {
      text: "That this hotel is the Traders Hotel is our reading: of the sources on 19 and 20 March one gives the Chinese name, another the English one.",
      sources: ["nocut-2014-03-19-red-cross-resumes", "sansyoukai-2023-10-31-red-cross-talks-outline"],
    },
    {
      text: "Tasaka told the relatives on 7 March that the DPRK side was considering moving burial places because of urban development.",
      sources: ["voakorea-2014-03-jrcs-briefing"],
    },
    {
      text: "On the eve Tasaka did not expect the abductions to come up in the Red Cross meeting.",
      sources: ["japantimes-2014-03-03-envoys-chat"],
    },
    {
      text: "At the start the DPRK side recalled that the meeting of 2012 had brought progress and been followed by talks of senior officials, and called this one more important, as officials were there; the Japanese side said that their presence would give it impetus. From NHK, on a blog copy.",
      sources: ["apacdaily-2014-03-03-shenyang"],
    },
    { text: "Hours: between 09:30 and 18:00.", sources: ["chinaorg-2014-03-04-shenyang-hours"] },
  ],
  sources: [
    "jrcs-2014-03-04-red-cross-talks-outline",
    "ap-2014-03-03-red-cross-officials-meet",
    "ap-2014-03-03-shenyang",
    "chosonsinbo-2014-03-04-red-cross-talks",
  ],
  evidence: {
    end: ["jrcs-2014-03-04-red-cross-talks-outline", "nocut-2014-03-03-red-cross-agree-continue"],
    venue: ["shinailbo-2014-03-03-red-cross-opens", "voakorea-2014-03-03-red-cross-shenyang"],
    round: ["chosonsinbo-2014-03-04-red-cross-talks", "chinadaily-2014-03-04-red-cross-shenyang"],
    topics: [
      "jrcs-2014-03-04-red-cross-talks-outline",
      "ap-2014-03-03-red-cross-officials-meet",
      "ap-2014-03-03-shenyang",
    ],
    follows: ["chosonsinbo-2014-03-04-red-cross-talks", "chinadaily-2014-03-04-red-cross-shenyang"],
  },
  variants: [
    {
      field: "end",
      value: "2014-03-05",
      sources: ["koreaherald-2014-03-02-officials-arrive", "koreaherald-2014-03-03-red-cross-productive"],
      note: "Ri Ho Rim, on arrival, expected three days; the report of 3 March still has talks until Wednesday",
    },
    {
      field: "delegations",
      value: "2 for the DPRK",
      sources: ["christiandaily-2014-03-02-shenyang-plan"],
      note: "Jiji, before the meeting; Ri Ho Rim counts four, two of the Red Cross and two of the Foreign Ministry",
    },
    {
      field: "delegations",
      value: "3 for Japan",
      sources: ["christiandaily-2014-03-02-shenyang-plan"],
      note: "Jiji, before the meeting: Tasaka, Ono and one more",
    },
    {
      field: "round",
      value: "first in 18 months",
      sources: ["apacdaily-2014-03-03-shenyang"],
      note: "August 2012 to March 2014 is 19 months; others write a year and seven months",
    },
  ],
};
