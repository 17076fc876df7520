import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-05-14-pyongyang-adviser",
  title: "Visit of a special adviser to the Cabinet of Japan to Pyongyang",
  channel: "informal",
  status: "held",
  start: "2013-05-14",
  end: "2013-05-17",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-secretariat",
      capacity: "party",
      size: 2,
      members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-il-vice-minister", role: "head", post: "Secretary of the Central Committee; on 15 May" },
      ],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "head", post: "President of the Presidium; on 16 May" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "song-il-ho", role: "member", post: "Ambassador for talks with Japan; at the meeting of 16 May" },
        {
          delegate: "kim-chol-ho",
          role: "member",
          post: "Deputy director of the Asian department; met him at the airport",
        },
      ],
    },
  ],
  topics: ["abductions", "chongryon-headquarters", "sanctions", "past-settlement"],
  outcomes: [
    {
      text: "Iijima told his hosts of the prime minister's resolve to settle the abductions and urged them to take the matter up in a positive way.",
      sources: ["japantimes-2013-07-23-adviser-beijing"],
    },
    {
      text: "Back in Tokyo on 18 May Iijima reported to the chief cabinet secretary; people concerned said that he had told the DPRK side that Japan wanted the abductees back at once, the truth, and the abductors handed over, and that the government would not move unless the abductions were settled.",
      sources: ["jcast-2013-05-19-iijima", "kyodo-2013-05-18-adviser-tells"],
    },
    {
      text: "According to sources in Kyodo Iijima called for a deadline in talks of the two countries on the abductions. The DPRK side demanded that Japan lift its own sanctions, asked Japan to let Chongryon go on using its headquarters, as Kyodo wrote again in February 2014, and answered that it would pass Japan's intentions on to Kim Jong Un.",
      sources: [
        "japantimes-2013-05-25-deadline",
        "japantimes-2014-02-11-adviser-dalian",
        "seoulshinmun-2014-02-12-dalian",
        "kyodo-2013-05-19-abe-promote-talks",
      ],
    },
    {
      text: "The DPRK side formally stated that it was ready for talks of the governments and to talk frankly about the abductions as well, by the record that Iijima published in 2023.",
      sources: ["bunshun-2023-09-iijima-record"],
    },
    {
      text: "Kim Yong Nam said that a political decision of Abe would open a way out of the deadlock, and asked Iijima to pass his words on exactly, by the same record.",
      sources: ["bunshun-2023-09-iijima-record"],
    },
    {
      text: "In film that KCNA released Kim Yong Nam told Iijima that he knew of Iijima's earlier efforts for better relations of the two countries and valued them highly; the official who interpreted for Kim said that Iijima had come to Pyongyang again on a very important mission.",
      sources: ["sedaily-2013-05-17-iijima-back"],
    },
    {
      text: "Iijima also said that Japan meant to settle the abductions together with the nuclear and missile questions, and that the abductions must be settled under Abe's government, according to a source in Japan's government.",
      sources: ["kyodo-2013-05-18-adviser-tells", "japantimes-2013-05-19-suga-silent"],
    },
    {
      text: "On 15 May, by his own record, Iijima named Japan's three demands over the abductions, said that they would be hard to settle through the ambassador and asked whether the two leaders could not move matters on. Song answered that his side's view was not far from this, and that relations should be improved.",
      sources: ["bunshun-iijima-record-15-may-page-3"],
    },
    {
      text: "In KCNA's film the interpreter also gives Iijima's words that he had put things very concretely to Song Il Ho; the film is cut where the aim of the visit begins to be told. Read on a copy.",
      sources: ["tabakusoru-2013-05-17-adviser"],
    },
    {
      text: "Iijima passed on Japan's wish to move relations on by the Pyongyang Declaration, by Kyodo of 30 March 2014, as retold by a Chinese page.",
      sources: ["taiwancn-2014-03-31-kyodo-talks"],
    },
    {
      text: "Iijima is said to have told the DPRK side, too, that Japan demanded the return not only of those whom it officially recognises as abducted but also of Japanese suspected to have been, MBN wrote after Kyodo.",
      sources: ["mbn-2013-05-iijima-demands"],
    },
  ],
  sessions: [
    {
      start: "2013-05-15",
      venue: "Paekhwawon guest house",
      summary:
        "From 9:00 to 11:45 with Song Il Ho, with Kim Chol Ho and two others beside him, by the record that Iijima published in 2023. Iijima asked to speak frankly; the DPRK side held that the past comes first and that the abductions were settled.",
      sources: ["bunshun-iijima-record-15-may", "bunshun-2023-09-iijima-record"],
    },
    {
      start: "2013-05-15",
      summary: "Talk with Kim Yong Il, secretary of the party, reported by the DPRK's agency in one paragraph.",
      sources: ["japantimes-2013-05-16-adviser-talks", "bloomberg-2013-05-16-adviser"],
    },
    {
      start: "2013-05-16",
      venue: "Mansudae Assembly Hall",
      summary:
        "Talk with Kim Yong Nam; Song Il Ho was present. They are believed to have discussed better relations, the abductions among the questions, according to Kyodo.",
      sources: ["upi-2013-05-17-adviser", "nikkei-2013-05-16-iijima-kim-yong-nam"],
    },
  ],
  remarks: [
    {
      text: "Japan had not announced the visit and would not speak of its purpose; the United States and the Republic of Korea had not been told beforehand.",
      sources: [
        "bloomberg-2013-05-16-adviser",
        "islamtimes-2013-05-15-adviser",
        "upi-2013-05-17-adviser",
        "ap-2013-05-17-iijima-leaves",
      ],
    },
    {
      text: "The talks lasted seven hours in all. Iijima had sounded the DPRK out himself, through a channel of his own, and got permission from Abe and the chief cabinet secretary.",
      sources: ["bungeishunju-2023-iijima-yardstick", "bunshun-2023-09-iijima-record"],
    },
    {
      text: "An interpreter of Japan's Foreign Ministry, who was to keep out of the cameras' way, went with Iijima; Kim Yong Il met them at the airport, and they stayed at the Paekhwawon guest house, a monthly wrote.",
      sources: ["sentaku-2013-06-abe"],
    },
    {
      text: "According to TV Asahi Iijima had at first meant to meet Song Il Ho, and the DPRK, against custom, let him meet Kim Yong Nam.",
      sources: ["kukinews-2013-05-17-iijima"],
    },
    {
      text: "South Korea's Foreign Ministry said on 16 May that the visit did not help South Korea, the United States, Japan and others to act together over the DPRK, and that Japan had explained it through diplomatic channels the day before and voiced regret that it had not done so in time. Chief Cabinet Secretary Suga questioned this: he did not know whether an official of Japan's Foreign Ministry had said so, and Japan would not apologise for giving South Korea no notice.",
      sources: ["881903-2013-05-16-kim-yong-nam"],
    },
    {
      text: "Abe had told Iijima to be the one who listens to what the DPRK has at heart, an unnamed person of the government told the Yomiuri. (The same page has Kim Jong Un meet Iijima on the 16th; the other reports have Kim Yong Nam.)",
      sources: ["rti-2013-05-18-iijima-back"],
    },
    {
      text: "In Beijing on 17 May Iijima told reporters that he had been able to talk at length and in earnest, and that the talks would now be gone over closely as one basis for a decision. He would answer no more questions.",
      sources: ["donga-2013-05-18-iijima-beijing", "tabakusoru-2013-05-17-adviser"],
    },
    {
      text: "Iijima's report to the chief cabinet secretary on 18 May, at a hotel in Tokyo, took an hour.",
      sources: ["kyodo-2013-05-18-adviser-tells", "japantimes-2013-05-19-suga-silent"],
    },
    {
      text: "Only Abe and the chief cabinet secretary knew of the plan, a member of staff at the prime minister's office told a journalist; the minister for the abduction issue, a deputy chief cabinet secretary and the head of Cabinet Intelligence had not been told. By the Sankei, read on a blog copy, the chief cabinet secretary, that minister and others had talked the visit over with Iijima beforehand.",
      sources: ["postseven-2013-06-10-iijima", "sankei-2013-05-15-iijima"],
    },
    {
      text: "On the evening of 14 May a senior official of the government said that Iijima had gone through contacts of Chongryon, and thought that the new auction of its headquarters would be talked over, according to the Sankei; read on a blog copy.",
      sources: ["sankei-2013-05-15-iijima"],
    },
    {
      text: "Iijima had hoped to meet Jang Song Thaek during the visit, Fuji TV reported on 17 May without naming its source. That day Foreign Minister Kishida said that Japan, the United States and South Korea must keep in close touch, and the secretary-general of the coalition party Komeito that Japan must cause the other two no worry.",
      sources: ["china-org-2013-05-20-iijima"],
    },
    {
      text: "An executive of the Liberal Democratic Party told Kyodo that the visit was to look for a way to a visit to the DPRK by Abe. Iijima had said before his own visit that in the end the two leaders would have to meet if there was progress over the abductions.",
      sources: ["cri-ja-2013-05-16-abe-summit", "jtbc-2013-05-15-iijima"],
    },
    {
      text: "By what a person in politics had heard, a weekly wrote, Iijima went almost as a private person, and Abe, in agreeing, pressed him to promise nothing.",
      sources: ["dotasahi-2013-05-iijima"],
    },
    {
      text: "So few of Abe's staff had known of the visit that the government admitted that it could not reasonably explain Iijima's presence in Pyongyang, Kyodo wrote.",
      sources: ["japantimes-2013-05-20-abe"],
    },
    {
      text: "A group of Koreans from Japan under a deputy bureau director of Chongryon's central standing committee also came to Pyongyang by plane on 14 May, according to an article that a member cited in a committee of the Diet on 12 June 2013; it had probably been Iijima's flight, the member thought.",
      sources: ["kokalog-search-sokoku-homon"],
    },
    {
      text: "In a column the journalist Soichiro Tahara tied the visit to a return of eight Japanese in the DPRK whose cases had not been made public, and to something that the DPRK side had said in the time of Prime Minister Fukuda about others than the eight abductees whom it calls dead; the stored page breaks off there.",
      sources: ["dotasahi-2013-05-tahara"],
    },
    {
      text: "Suga passed Iijima's report on by telephone to Abe, who was on an inspection in Oita. Abe stressed that his task was not over until all the families of abductees were with their children again, and that the matter had to be solved by dialogue and pressure. South Korea's government was said to have been told as well; there was understood to have been no particular progress, the Kukmin Ilbo wrote.",
      sources: ["kmib-2013-05-19-iijima"],
    },
    {
      text: "Abe's spokesman disclaimed knowledge of the visit, Newspim wrote on 15 May.",
      sources: ["newspim-2013-05-15-visit"],
    },
    {
      text: "On 15 May South Korea had told Japan through diplomatic channels that the visit did not help the common course towards the DPRK; that it then criticised a secret visit in public as well was unusual, Daily NK wrote.",
      sources: ["dailynk-2013-05-16-seoul"],
    },
    {
      text: "The United States, which learnt of it from the news of 14 May, let Japan know unofficially that it was displeased, the Dong-A Ilbo wrote. In April Iijima had said on TV Asahi that Abe might go to the DPRK all of a sudden and that progress over the abductions could be hoped for; some Japanese internet media had written in March that a plan for Abe to go to the DPRK in June and meet its leader was being pursued in strict secrecy.",
      sources: ["donga-2013-05-15-adviser"],
    },
    {
      text: "In the talk of 16 May the two sides exchanged views on the abductions and on normal relations, with compensation for the colonial rule as part of these, the JoongAng Ilbo wrote. It found that the DPRK treated Iijima's party like envoys, showing it a folk park and an open-air skating rink; a start of negotiations on normal relations would be a great help to Abe in the election to the House of Councillors, by its headline.",
      sources: ["joongangjp-2013-05-20-upper-house-election"],
    },
    {
      text: "Iijima is said to have met other senior people too, beside Kim Yong Nam, Kim Yong Il and Song Il Ho, the Sankei wrote. On the evening of 18 May Abe said that he would hear Iijima himself if need be, and hinted that he might see him early in the next week. Read on a blog copy.",
      sources: ["sankei-2013-05-18-iijima-copy"],
    },
    {
      text: "Japanese media thought it possible that the DPRK had put forward a concrete proposal on what was open, the abductions among it, according to Voice of America.",
      sources: ["voakorea-2013-05-17-adviser-back"],
    },
    {
      text: "Kim Yong Il, as vice foreign minister then, had received Koizumi at Pyongyang airport in 2002 and in 2004, according to Voice of America.",
      sources: ["voakorea-2013-05-16-adviser"],
    },
  ],
  sources: [
    "japantimes-2013-07-23-adviser-beijing",
    "upi-2013-05-17-adviser",
    "nikkei-2013-05-16-iijima-kim-yong-nam",
    "kfaswitzerland-2013-05-visit",
  ],
  evidence: {
    start: ["islamtimes-2013-05-15-adviser", "japantimes-2013-07-23-adviser-beijing"],
    end: ["japantimes-2013-07-23-adviser-beijing", "kfaswitzerland-2013-05-visit"],
    delegations: [
      "upi-2013-05-17-adviser",
      "japantimes-2013-05-16-adviser-talks",
      "islamtimes-2013-05-15-adviser",
      "kfaswitzerland-2013-05-visit",
    ],
    topics: [
      "japantimes-2013-07-23-adviser-beijing",
      "japantimes-2014-02-11-adviser-dalian",
      "bunshun-iijima-record-15-may",
      "kukinews-2013-05-17-iijima",
    ],
  },
};
