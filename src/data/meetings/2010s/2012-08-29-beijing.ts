import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-08-29-beijing",
  title: "Preliminary government talks in Beijing at division-director level",
  channel: "government",
  status: "held",
  start: "2012-08-29",
  end: "2012-08-31",
  place: "beijing",
  venue: "Embassy of Japan on 31 August",
  round: "first government talks since August 2008; called preliminary",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ryu-song-il", role: "head", post: "Section chief, Fourth Department" }],
    },
  ],
  topics: ["remains", "grave-visits", "abductions", "arrangements"],
  outcomes: [
    {
      text: "Talks at a higher level are to be held in Beijing as early as possible and to cover widely what concerns both sides.",
      sources: [
        "akahata-2012-09-01-talks-end",
        "yonhap-2012-08-31-talks-end",
        "straitstimes-2012-08-31-higher-level-talks",
        "ntv-2012-08-31-higher-level",
      ],
    },
    {
      text: "The results were to go back to both capitals for further discussion, a Japanese official said.",
      sources: ["straitstimes-2012-08-31-higher-level-talks"],
    },
    {
      text: "Asked by reporters, the Japanese delegation is said to have answered that in its view the agreed wording of course includes the abductions.",
      sources: ["yonhap-2012-08-31-talks-end", "ntv-2012-08-31-higher-level"],
    },
    {
      text: "A person connected with Japan's Foreign Ministry said that Japan had stated again and again how much weight it gives to the abductions and thought that the other side understood this.",
      sources: ["akahata-2012-09-01-talks-end"],
    },
  ],
  sessions: [
    {
      start: "2012-08-29",
      summary:
        "Afternoon; both sides set out their basic positions; a person connected with Japan's Foreign Ministry called it business-like and frank. It began at about 15:00 local time and lasted some two hours and three quarters, the Mainichi Shimbun wrote, read on a blog copy.",
      sources: ["akahata-2012-08-30-talks-resume", "mainichi-2012-08-29-talks-copy"],
    },
    {
      start: "2012-08-30",
      summary:
        "Due to begin at 08:30 local time; it began about three hours late, because the DPRK side, unhappy with Japan's proposal of the day before to take up the abductions, had shown that it would not talk. A further day was agreed.",
      sources: ["yonhap-2012-08-30-second-day"],
    },
    {
      start: "2012-08-31",
      venue: "Embassy of Japan",
      summary:
        "About two hours from 11:00 Japanese time. A third day, added to the two foreseen; agreement on higher-level talks.",
      sources: [
        "asahi-2012-08-31-third-day",
        "akahata-2012-09-01-talks-end",
        "yonhap-2012-08-31-talks-end",
        "ntv-2012-08-31-higher-level",
      ],
    },
  ],
  follows: "2012-08-09-beijing",
  remarks: [
    {
      text: "First official contact under the government of the Democratic Party of Japan and under Kim Jong Un, in Kyodo.",
      sources: ["japantimes-2012-08-30-talks-start"],
    },
    {
      text: "First foreseen at director-general level, with Shinsuke Sugiyama likely for Japan; held at section-chief level, lowered at the request of the DPRK side by VOA's account.",
      sources: ["japantimes-2012-08-15-talks-set", "voakorea-2012-08-preliminary-talks"],
    },
    {
      text: "According to Yonhap, which gives no source for it, the DPRK side is reported to have demanded that, if the abductions, in its view already settled, were to be taken up again, Japan show good will, such as humanitarian aid and an end to travel bans; the Kukmin Ilbo writes that economic support was not asked for.",
      sources: ["yonhap-2012-08-31-talks-end", "kukmin-2012-09-01-talks-end"],
    },
    {
      text: "China Net's Japanese edition calls the first day a Red Cross meeting of three hours in the evening; it was read only on a mirror of that page.",
      sources: ["chinanet-2012-08-30-beijing-talks"],
    },
    { text: "Seven hours in all over the three days.", sources: ["asahi-2012-10-05-separate-contact"] },
    {
      text: "An official of Japan's Foreign Ministry said that talks on the abductions would be taken further at director-general level and that security would be taken up there too.",
      sources: ["kukmin-2012-09-01-talks-end"],
    },
    {
      text: "The DPRK's spokesman said on 5 September that the talks followed from the Red Cross talks of August, where both societies found that the matter of remains needed the involvement of the governments; he denied that his side had accepted the abductions as a topic of the main talks. The Yomiuri Shimbun noted that he did not call them settled.",
      sources: ["kcna-2012-09-05-preliminary-talks", "yomiuri-2012-09-05-kcna-denies"],
    },
    {
      text: "The first day was at Japan's embassy, according to VOA and AP, and lasted three hours, by VOA's account. On arrival on the 28th the DPRK's section chief would not foresee the outcome; whether the abductions would be a topic he would say after the talks.",
      sources: ["voakorea-2012-08-29-first-day", "ap-siminilbo-2012-08-29-talks"],
    },
    {
      text: "A source close to Japan's Foreign Ministry said that the government had approached the DPRK in secret since about March to resume talks of the governments. According to ministry sources the embassies in Beijing began to arrange them right after the Red Cross talks, and both sides agreed shortly after noon on 14 August.",
      sources: ["yomiuri-asiaone-2012-08-16-talks"],
    },
    {
      text: "Told on 28 August that a member of the DPRK's delegation had called it disrespectful to raise the abductions, the Chief Cabinet Secretary said that he took the member to be unwilling to comment too early. On the 29th he said that the two sides were discussing what the main talks should take up and who should take part.",
      sources: ["kantei-2012-08-28-fujimura", "kantei-2012-08-29-fujimura"],
    },
    {
      text: "After the first day a person connected with Japan's Foreign Ministry said of Japan's wish to take up the abductions that, in general terms, it had been conveyed to the DPRK side.",
      sources: ["akahata-2012-08-30-talks-resume"],
    },
    {
      text: "The Kukmin Ilbo expected the higher-level talks in early September. Akahata thought that they might come as soon as mid-September, because of the tenth anniversary of the Pyongyang Declaration on the 17th. Sugiyama and Song Il Ho were likely to lead. Japanese media reported that missing people who may have been abducted, the homecoming of Japanese wives and the return of the hijackers, among others, would be on the agenda.",
      sources: ["kukmin-2012-09-01-talks-end", "akahata-2012-09-01-talks-end", "yonhap-2012-08-31-talks-end"],
    },
    {
      text: "On 24 August the minister for the abduction issue had shown that he was willing to offer humanitarian aid if progress on the abductions could be seen.",
      sources: ["yonhap-2012-08-31-talks-end"],
    },
    {
      text: "On 13 August Japan's government began the last arrangements for talks of the governments, perhaps in late August, several people of the government disclosed, according to the Mainichi Shimbun, read on a blog copy. A person of the government said that it still had to be settled whether to deal with the remains alone or with more.",
      sources: ["mainichi-2012-08-14-talks-arranged"],
    },
    {
      text: "In an editorial The Japan Times held that Japan had not got a clear promise that the next talks would take up the abductions.",
      sources: ["japantimes-2012-09-05-editorial"],
    },
    {
      text: "At first Japan hesitated to enter talks of the governments: it feared that if the remains were discussed, other important questions might be pushed aside, the abductions and the DPRK's nuclear arms and missiles among them. Calls were growing in Noda's government to watch closely how the DPRK went about the talks under Kim Jong Un, government sources told Kyodo.",
      sources: ["japantimes-2012-08-16-abductee-issue"],
    },
    {
      text: "By Japanese government sources in Kyodo, read on a blog copy dated 15 August, the talks were likely to be held in a third country, possibly China.",
      sources: ["blog-copy-2012-08-15-resume-talks"],
    },
    {
      text: "Beforehand Kyodo wrote that Japan hoped for more flexibility from the government of Kim Jong Un, and that Noda's government also hoped that the talks would raise its support at home; as retold by China News Service.",
      sources: ["taiwancn-2012-08-14-talks-this-month"],
    },
  ],
  sources: [
    "akahata-2012-08-30-talks-resume",
    "akahata-2012-09-01-talks-end",
    "asahi-2012-08-31-third-day",
    "japantimes-2012-08-30-talks-start",
    "yonhap-2012-08-31-talks-end",
  ],
  evidence: {
    start: [
      "kantei-2012-08-29-fujimura",
      "akahata-2012-08-30-talks-resume",
      "japantimes-2012-08-30-talks-start",
      "mainichi-2012-08-29-talks-copy",
    ],
    end: ["asahi-2012-08-31-third-day", "akahata-2012-09-01-talks-end", "straitstimes-2012-08-31-higher-level-talks"],
    place: ["asahi-2012-08-31-third-day", "japantimes-2012-08-30-talks-start"],
    venue: ["asahi-2012-08-31-third-day", "akahata-2012-09-01-talks-end", "yonhap-2012-08-31-talks-end"],
    round: ["japantimes-2012-08-30-talks-start", "akahata-2012-09-01-talks-end"],
    delegations: [
      "akahata-2012-08-30-talks-resume",
      "asahi-2012-08-31-third-day",
      "yonhap-2012-08-31-talks-end",
      "kukmin-2012-09-01-talks-end",
    ],
    topics: ["japantimes-2012-08-30-talks-start", "japantimes-2012-08-15-talks-set", "akahata-2012-09-01-talks-end"],
    outcomes: [
      "akahata-2012-09-01-talks-end",
      "straitstimes-2012-08-31-higher-level-talks",
      "yonhap-2012-08-31-talks-end",
    ],
    follows: ["jrc-2012-08-17-exchange-report", "akahata-2012-08-30-talks-resume"],
  },
  variants: [
    {
      field: "end",
      value: "2012-08-29",
      sources: ["kantei-2012-08-14-fujimura", "mofa-2012-08-14-gemba"],
      note: "Announced on 14 August for that day",
    },
    {
      field: "end",
      value: "2012-08-30",
      sources: ["japantimes-2012-08-30-talks-start", "yonhap-2012-08-31-talks-end", "asahi-2012-08-31-third-day"],
      note: "Two days foreseen when the talks began",
    },
    {
      field: "venue",
      value: "Embassy of Japan on the first day, embassy of the DPRK if prolonged",
      sources: ["voakorea-2012-08-preliminary-talks"],
      note: "Before the talks",
    },
  ],
};
