import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-09-17-pyongyang-summit",
  title: "First summit of Japan and the DPRK; Pyongyang Declaration",
  channel: "summit",
  status: "held",
  start: "2002-09-17",
  end: "2002-09-17",
  place: "pyongyang",
  venue: "Paekhwawon State Guest House",
  round: "first summit",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        { delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" },
        { delegate: "shinzo-abe", role: "member", post: "Deputy Chief Cabinet Secretary" },
        { delegate: "norimoto-takano", role: "member", post: "Deputy Minister for Foreign Affairs" },
        { delegate: "hitoshi-tanaka", role: "member", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
        { delegate: "isao-iijima", role: "member", post: "Secretary to the prime minister" },
        { delegate: "koro-bessho", role: "member", post: "Secretary to the prime minister, from the Foreign Ministry" },
      ],
      sources: ["kantei-2002-09-17-summit", "brookings-2007-peninsula-question-chapter1", "donga-jp-2002-09-17-summit"],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [
        { delegate: "kim-jong-il", role: "head", post: "Chairman of the National Defence Commission" },
        { delegate: "kang-sok-ju", role: "member", post: "First Vice Minister of Foreign Affairs" },
        {
          delegate: "kim-yong-nam",
          role: "observer",
          post: "President of the Presidium of the Supreme People's Assembly; greeted Koizumi at the airport",
        },
      ],
      sources: [
        "kantei-2002-09-17-summit",
        "donga-jp-2002-09-17-summit",
        "donga-cn-2002-09-17-summit",
        "people-2002-09-17-summit",
      ],
    },
  ],
  topics: ["normalisation", "abductions", "past-settlement", "security"],
  outcomes: [
    {
      text: "The Pyongyang Declaration was signed; the normalisation talks are to resume within October 2002.",
      sources: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
    },
    {
      text: "Kim Jong Il admitted abductions by people connected with the DPRK, apologised and said that those responsible had been punished and that it would not happen again.",
      sources: ["mofa-2002-09-17-koizumi-visit", "worldjpn-2002-09-17-koizumi-statement", "donga-jp-2002-09-17-summit"],
    },
    {
      text: "Japan voiced remorse and apology for colonial rule; economic cooperation is to be discussed in the talks and given after normalisation.",
      sources: ["people-2002-09-18-declaration", "mofa-2002-09-17-koizumi-visit"],
    },
    {
      text: "The DPRK will keep its moratorium on missile launches beyond 2003.",
      sources: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
    },
    {
      text: "Kim Jong Il said that the spy ships were thought to be the work of a part of the military.",
      sources: ["mofa-2002-09-17-koizumi-visit"],
    },
    {
      text: "Kim Jong Il promised to arrange meetings with families and the return of survivors.",
      sources: ["mofa-2002-09-17-koizumi-visit"],
    },
    {
      text: "Kim Jong Il asked Koizumi to tell the United States that the DPRK was ready for talks with it.",
      sources: ["mofa-2002-09-koizumi-kim-dae-jung-call"],
    },
    {
      text: "According to Japan's briefing Koizumi asked for the nuclear agreements and inspections to be kept; Kim Jong Il called the delay in building the light-water reactors the problem, which would be solved if the United States acted in good faith. On missiles he said that he fully understood Koizumi's view and that the question would disappear once relations were restored smoothly.",
      sources: ["donga-2002-09-18-dialogue"],
    },
    {
      text: "Kim Jong Il put the abductions of the 1970s and early 1980s down to a part of the special agencies that had acted recklessly and for the sake of heroics. He thought that the aims were to learn Japanese in those agencies and to enter South Korea under the identity of Japanese.",
      sources: ["asahi-2002-09-18-summit"],
    },
    {
      text: "By the outline of a call of Koizumi to South Korea's president, Koizumi protested strongly to Kim Jong Il. He also told Kim Jong Il that dialogue of the two Koreas and a steady carrying out of their joint declaration mattered, and that he supported the South Korean president's policy of engagement.",
      sources: ["mofa-2002-09-koizumi-kim-dae-jung-call"],
    },
    {
      text: "According to Japan's briefing Kim Jong Il said of the spy ships that he had learnt of them only lately through an inquiry, that a special unit had acted of its own accord as an exercise, that the unit had been found, and that there would be no more of it. He called the settlement of the past the basic question for normal relations.",
      sources: ["seoul-2002-09-18-dialogue"],
    },
    {
      text: "According to The Dong-A Ilbo the two sides were said to have agreed to give up their claims to property against each other, as Japan and South Korea did in 1965, with economic cooperation from Japan instead.",
      sources: ["donga-jp-2002-09-17-summit"],
    },
  ],
  sessions: [
    {
      start: "2002-09-17",
      venue: "Paekhwawon State Guest House",
      summary: "Two meetings, in the morning and in the afternoon, of about two and a half hours in all.",
      sources: ["donga-jp-2002-09-17-summit", "donga-cn-2002-09-17-summit", "asahi-2002-09-18-summit"],
    },
  ],
  follows: "2002-09-17-pyongyang-preparatory",
  remarks: [
    {
      text: "Koizumi landed in Pyongyang at 9:00 (9:12 by the People's Daily; 9:06, nine minutes before the planned time, by China News Service, read on a copy) and was back at Haneda around 22:00.",
      sources: [
        "donga-jp-2002-09-17-summit",
        "donga-cn-2002-09-17-summit",
        "people-2002-09-17-summit",
        "chinanews-2002-09-17-lands-early",
      ],
    },
    {
      text: "According to Koizumi's own account to the British prime minister in 2003, opened in 2025, he told Kim Jong Il that the DPRK could not win against the United States and Britain, as Japan had not, and could work with them instead.",
      sources: ["niigata-nippo-2025-12-30-british-papers", "crntt-2025-12-30-british-papers"],
    },
    {
      text: "The day before, Foreign Minister Kawaguchi said in Washington that the journey was to get a feeling of whether talks on relations could be taken up again.",
      sources: ["hankyung-2002-09-17-kawaguchi-csis"],
    },
    {
      text: "According to a report of 11 September the two sides had announced that they would look into a forum under their foreign ministers; the Yomiuri Shimbun wrote that it depended on whether the normalisation talks resumed. The Tokyo Shimbun wrote that Koizumi would ask for a halt to missile tests without a time limit.",
      sources: ["kbs-de-2002-09-11-forum"],
    },
    {
      text: "Kommersant wrote that Koizumi had held out more than 10 billion dollars; the Declaration names no sum.",
      sources: ["kommersant-2002-09-18-summit"],
    },
    {
      text: "NHK said in November 2009 that it had obtained the secret record of the summit. By it Koizumi advised Kim Jong Il to take the chance of economic help from abroad by giving up nuclear arms; Kim answered that he was afraid of becoming like Iraq. By the same record Kim said that, for the sake of its right to exist, the DPRK could not give up nuclear arms, and that Russia and China, too, agreed to its having them. In the programme Abe, who had been there, said that Kim had felt uneasy at the thought that he might have to go to war with the United States.",
      sources: ["donga-2009-11-10-nhk-record", "newdaily-2009-11-09-nhk-record", "ajunews-2009-11-09-nhk-record"],
    },
    {
      text: "The Yomiuri wrote on 6 September that officials of both foreign ministries had agreed beforehand that the declaration was to say that the freeze of missile tests was important and would go on. A joint declaration with this and with economic cooperation for the past was sought.",
      sources: ["hankookilbo-2002-09-07-declaration"],
    },
    {
      text: "On 1 September Koizumi said that one could hardly foresee what position the DPRK would take on matters such as the abductions before he met Kim Jong Il himself; in New York on 13 September he expected progress on the suspected abductions.",
      sources: ["joongang-4337606-cooperation", "japantimes-2002-09-15-kim-kyodo"],
    },
    {
      text: "A spokesman of Japan's Foreign Ministry told reporters that Kim Jong Il had given illness and calamities as the causes of the deaths.",
      sources: ["people-2002-09-18-summit-end"],
    },
    {
      text: "Whether Kim Jong Il would visit Seoul in return was not brought up, a senior secretary of South Korea's president said.",
      sources: ["seoul-2002-09-19-envoy"],
    },
    {
      text: "By China News Service, read only in a copy of low reliability, the minister of the People's Armed Forces was at the airport, too, beside Kim Yong Nam, to receive Koizumi; it called the ceremony plain, unlike the music and the ranks for South Korea's president in June 2000.",
      sources: ["chinanews-2002-09-17-summit-copy"],
    },
    {
      text: "Before the journey a source in Japan's Foreign Ministry said that normal relations were hard to speak of: Koizumi would bring up everything, but his aim was only to learn whether the DPRK had the political will to talk about all questions.",
      sources: ["csmonitor-2002-09-16-end-deep-freeze"],
    },
    {
      text: "Koizumi told Kim Jong Il that Japan would go into the normalisation talks with care, and urged the DPRK to act in good faith; to the press he said afterwards that normal relations would serve Japan's interest and contribute much to the peace of Northeast Asia and of the world.",
      sources: ["hankyung-2002-09-17-koizumi-careful"],
    },
    {
      text: "Shinzo Abe, who went with Koizumi, told Jiji in 2012 that he saw the draft of the declaration only on the plane and that he had had no certainty that Kim Jong Il would admit the abductions. Beforehand he had asked Koizumi not to compromise over them. The Foreign Ministry, he said, had meant to make relations normal within about a month even if the abductions were not wholly settled. Read on a blog copy.",
      sources: ["ameblo-2012-09-11-abe-jiji"],
    },
    {
      text: "Koizumi's secretary, Isao Iijima, got the DPRK to admit some 120 members of the press; guards and staff were kept to a minimum, the Sankei wrote in 2014. Read on a copy.",
      sources: ["sankei-2014-08-16-turning-point"],
    },
    {
      text: "Yasuo Fukuda, chief cabinet secretary at the time, told the Asahi later that the United States had been against the journey, for fear of what would become of security in the region, and that he and Koizumi had misread opinion in Japan; read only in an excerpt on a bookmark page. By a blog that retells an interview of 2012 he had been sure before the journey that some of the abductees were alive.",
      sources: ["hatena-asahi-fukuda-interview", "bogus-simotukare-2012-09-19-iijima"],
    },
    {
      text: "A Chinese paper of 2018 says that Koizumi went, in order to settle the abductions, in spite of a warning of the United States that the DPRK was pursuing uranium enrichment and that the journey might put him in an awkward position.",
      sources: ["ciis-2018-03-16-meng-abe-policy"],
    },
    {
      text: "On 31 August the Seoul Shinmun set the claims side by side: the DPRK claimed compensation for the 40 years from 1905 and for the more than 50 since 1945, was expected to ask for more than 10 billion US dollars and refused the way of 1965; Japan saw claims for 36 years of colonial rule alone and had called such sums absurd. The United States took a great interest, too, out of worry that the money might go into nuclear arms or missiles.",
      sources: ["seoul-2002-08-31-compensation"],
    },
    {
      text: "Hankyung wrote on the day that the sum Japan was to give was generally thought to have been set at some 7 to 10 billion US dollars, the present worth of what South Korea had in 1965. Japan, which had argued for 60 per cent as a grant and 40 per cent as loans, was said to be looking into a larger share of grants in view of the DPRK's economy.",
      sources: ["hankyung-2002-09-17-sum"],
    },
    {
      text: "Receiving Koizumi, Kim Jong Il said that as the host he felt sorry, rather than glad, that his guest had come to Pyongyang so early in the morning to make new history; Koizumi thanked him briefly for the invitation. The talks began about two hours after the landing.",
      sources: ["voakorea-2002-09-17-summit"],
    },
    {
      text: "In a book of May 2018 Thae Yong-ho, once a minister of the DPRK's embassy in London, told how his side saw the summit, News1 wrote: Kim Jong Il had meant not to speak of the abductions himself and gave way, against his pride, because Koizumi was firm. Kang Sok Ju told the Foreign Ministry's staff that at least 10 billion dollars would come in. When bones that were handed over afterwards turned out to be another person's, Japan's support came to nothing and the DPRK had to give up normal relations.",
      sources: ["news1-2018-05-16-thae"],
    },
    {
      text: "Koizumi's secretary, Isao Iijima, said on NHK in 2022 that it had been decided to cut the guards to fewer than 30, or even 20, to show that Japan had complete trust in the DPRK.",
      sources: ["nhk-2022-09-16-standstill"],
    },
    {
      text: "In 2017 Yasuo Fukuda, chief cabinet secretary at the time, said that the idea of the declaration was to settle abductions, nuclear arms and missiles together, then to conclude a peace treaty and to compensate for the colonial rule, so as to help the DPRK into the international community; the nuclear question was put in because it would be harder to settle later. He had thought then that the DPRK was in earnest about giving up nuclear arms, and felt responsible for the chance that was missed.",
      sources: ["mainichi-2017-09-18-fukuda"],
    },
    {
      text: "By a column of 2024 Koizumi told the press, as the second of two points that he had stressed, that dialogue with other countries, the United States and South Korea first of all, should be furthered for peace and stability in Northeast Asia.",
      sources: ["yomitime-2024-07-12-koizumi"],
    },
  ],
  sources: [
    "kantei-2002-09-17-summit",
    "mofa-2002-09-17-koizumi-visit",
    "people-2002-09-17-summit",
    "donga-jp-2002-09-17-summit",
    "donga-2002-09-18-dialogue",
  ],
  evidence: {
    venue: ["donga-jp-2002-09-17-summit", "people-2002-09-17-summit"],
    topics: ["mofa-2002-09-17-koizumi-visit", "people-2002-09-18-declaration"],
  },
  variants: [
    {
      field: "outcomes",
      value: "seven of 11 abductees alive",
      sources: ["voa-persian-2002-09-17-summit"],
      note: "Against all other pages read",
    },
    {
      field: "outcomes",
      value: "Koizumi voiced regret and no formal apology for colonial rule",
      sources: ["csmonitor-2002-09-18-summit"],
      note: "The text of the declaration has an apology",
    },
    {
      field: "outcomes",
      value: "those responsible would be punished",
      sources: ["voa-2002-09-17-apology", "voa-persian-2002-09-17-summit"],
      note: "The other pages have it that they had been punished",
    },
    {
      field: "outcomes",
      value:
        "Kim Jong Il admitted that his country was responsible for the abduction of eleven Japanese, which he called excessive conduct",
      sources: ["universalis-2002-09-17-summit"],
      note: "Other pages have thirteen or at least a dozen admitted",
    },
  ],
};
