import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-05-26-stockholm",
  title: "Government talks in Stockholm",
  channel: "government",
  status: "held",
  start: "2014-05-26",
  end: "2014-05-28",
  place: "stockholm",
  venue: "a small hotel in central Stockholm, not named",
  series: "government-consultations",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "led by the Ministry of Foreign Affairs",
      size: 8,
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "led by the Ministry of Foreign Affairs",
      size: 8,
      members: [
        { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
      ],
    },
  ],
  topics: [
    "remains",
    "grave-visits",
    "japanese-left-behind",
    "japanese-spouses",
    "abductions",
    "missing-japanese",
    "missing-koreans",
    "koreans-in-japan",
    "investigation-committee",
    "sanctions",
    "chongryon-headquarters",
    "past-settlement",
    "humanitarian-aid",
    "security",
  ],
  outcomes: [
    {
      text: "The DPRK is to survey all Japanese: remains and graves from around 1945, Japanese left behind, Japanese spouses, abductees and missing persons, through a Special Investigation Committee.",
      sources: [
        "asiapress-2014-06-stockholm-agreement-text",
        "kantei-2014-05-29-suga-stockholm",
        "koreareaders-2014-05-kcna-stockholm-report",
      ],
    },
    {
      text: "When the committee is set up and its survey starts, Japan is to lift the limits on travel, the special rules on the sums above which remittances and cash have to be reported, and the port ban for DPRK ships on humanitarian errands.",
      sources: [
        "asiapress-2014-06-stockholm-agreement-text",
        "kantei-2014-05-29-suga-stockholm",
        "people-2014-05-30-dprk-japan-agree",
      ],
    },
    {
      text: "On remains Japan valued the DPRK's help with grave visits; it will go on consulting about remains, graves and visits and take the steps needed.",
      sources: ["asiapress-2014-06-stockholm-agreement-text", "chosonsinbo-2014-05-30-stockholm-kcna"],
    },
    {
      text: "Japan is to go on looking into the question, raised by the DPRK, of people who went missing in the past, to discuss the status of Koreans in Japan, to take fitting steps on interviews and the sharing of material about questions that the DPRK raises, and to consider humanitarian aid at a suitable time.",
      sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
    },
    {
      text: "Japan declared its intention to lift in the end the sanctions of its own, those under UN resolutions excepted.",
      sources: ["asiapress-2014-06-stockholm-agreement-text", "koreareaders-2014-05-kcna-stockholm-report"],
    },
    {
      text: "The agreement was made public in both capitals on 29 May.",
      sources: ["kantei-2014-05-29-suga-stockholm", "chosonsinbo-2014-05-30-stockholm-kcna"],
    },
    {
      text: "The DPRK side voiced strong concern again at the auction of the Chongryon headquarters; Japan explained the procedure of the courts.",
      sources: ["mofa-2014-05-30-stockholm-outline"],
    },
    {
      text: "Japan called on the DPRK to show restraint over nuclear weapons, missiles and provocative acts that raise tension, and to keep to the Pyongyang Declaration, UN resolutions, the joint statement of the six-party talks and the like.",
      sources: ["mofa-2014-05-30-stockholm-outline"],
    },
    {
      text: "Japan's measures are to come after examination and procedures by the ministries and agencies concerned, once it has made sure that the survey has begun.",
      sources: ["kantei-2014-05-29-suga-stockholm"],
    },
    {
      text: "The DPRK side asked for food and medical supplies; rice and medicine were needed. Japan agreed as long as they came through non-governmental bodies or the private sector, but said that it would offer no humanitarian aid of its own until there was tangible progress, a Japanese government source said on 3 June, according to Kyodo.",
      sources: ["kyodo-2014-06-03-food-asked"],
    },
  ],
  sessions: [
    {
      start: "2014-05-26",
      summary: "About four hours: two in the morning and two in the afternoon.",
      sources: ["voakorea-2014-05-27-stockholm-second-day", "mainichi-2014-05-27-first-day"],
    },
    {
      start: "2014-05-27",
      summary:
        "From just before 10:00 to about 21:00 local time, about five hours of talks proper by Ihara's count; one paper has two hours before noon and about three, with breaks, after it.",
      sources: ["nikkei-2014-05-28-second-day", "mainichi-2014-05-28-second-day"],
    },
    { start: "2014-05-28", summary: "One hour.", sources: ["businessstandard-2014-05-28-wrap-up"] },
  ],
  follows: "2014-03-30-beijing",
  remarks: [
    {
      text: "Foreign Minister Kishida announced the talks on 19 May.",
      sources: ["hankyung-2014-05-19-stockholm-announced", "mongoliaeconomy-2014-05-23-envoy-leaves-for-sweden"],
    },
    {
      text: "A copy of an encyclopaedia calls these the third government-level consultations, and imidas the third at the level of directors-general since November 2012; that fits the Foreign Ministry's count of March 2014.",
      sources: ["weblio-2025-stockholm-agreement", "imidas-2014-06-consultations"],
    },
    {
      text: "An Asahi reporter writes that the agreement came out of secret talks of Japan's Foreign Ministry with the Ministry of State Security.",
      sources: ["webronza-2018-11-27-secret-talks-stockholm"],
    },
    {
      text: "A weekly wrote that the DPRK chose Northern Europe to keep China and South Korea from stepping in, and that a senior officer of the Ministry of State Security was among its eight delegates, to the surprise of the Japanese side.",
      sources: ["postseven-2014-06-02-flight"],
    },
    {
      text: "Kyodo had Japan ready to ease some economic sanctions in return if the DPRK agreed to disclose information on what had become of the abductees; Ihara said at the talks that Japan wished for progress by serious and open negotiation.",
      sources: ["vov-2014-05-stockholm"],
    },
    {
      text: "On 30 May Chief Cabinet Secretary Suga said that no deadline had been set but that the survey should be finished within a year; the DPRK had been told that it must not take too long and knew it. By the Nikkei he said that Japan had argued this in the talks between the governments so far and that the DPRK side had agreed; even after sanctions were lifted, Japan might impose them again, depending on what the DPRK did.",
      sources: ["japantimes-2014-05-30-within-a-year", "nikkei-2014-05-30-within-a-year"],
    },
    {
      text: "At Beijing airport on 30 May Song said that the matter of the Chongryon headquarters is part of the agreement. Suga denied that Japan had agreed to stop the sale.",
      sources: ["japantimes-2014-05-30-within-a-year"],
    },
    {
      text: "On 30 May Japan's minister for transport said that the ferry Mangyongbong would not be let in, as it was not part of what was to be lifted. DPRK ships on humanitarian errands would be let in, with medicine and the like, he thought; the details were still to be worked out in the government.",
      sources: ["response-2014-05-31-ota"],
    },
    {
      text: "Asked about the agreement on 30 May, China's Foreign Ministry said that it was good for peace and stability in the region if Japan and the DPRK tried by talks to settle what concerned each of them and to mend their relations.",
      sources: ["cri-ja-2014-05-30-qin-gang"],
    },
    {
      text: "On 23 May, on his way, Song said that his side was ready to discuss all kinds of questions and would raise the headquarters; he called it unfair that the Tokyo High Court had rejected Chongryon's appeal. From a repost of an agency report.",
      sources: ["mongoliaeconomy-2014-05-23-envoy-leaves-for-sweden"],
    },
    {
      text: "After the first day Ihara thought that the discussion had gained in depth since Beijing. By a television item, read on a blog copy, Song found the mood as earnest as there, and the DPRK was said to be asking that the limits on travel be eased first.",
      sources: ["mainichi-2014-05-27-first-day", "tbs-2014-05-27-first-day"],
    },
    {
      text: "After the second day Ihara spoke of some hard exchanges, though earnest on the whole; the Mainichi took them to have been about the new inquiry and Japan's sanctions, among other things.",
      sources: ["nikkei-2014-05-28-second-day", "mainichi-2014-05-28-second-day"],
    },
    {
      text: "After the last day Ihara said that the DPRK had not refused to talk about the abductees, just as it had not refused in March, and that Japan's government cannot intervene in a case before the courts.",
      sources: ["japantimes-2014-05-28-talks-fall-flat"],
    },
    {
      text: "The two heads each reported a draft agreement to their capitals, and both governments then agreed to it formally, by a Japanese report read on a copy.",
      sources: ["tabakusoru-2014-06-06-japanese-reports"],
    },
    {
      text: "On 30 May Abe said that a door long shut had been opened in the negotiations, and urged the DPRK to keep its promise. Foreign Minister Kishida saw it as weighty that each side's intentions, the committee included, had been confirmed in writing.",
      sources: ["japantimes-2014-05-30-within-a-year", "mofa-2014-05-30-kishida-ja"],
    },
    {
      text: "Several people in Japan's government told a newspaper, whose name the stored page does not show, that an officer of the Ministry of State Security had been the contact of the Japanese side in the informal talks that had been in full swing since January 2014; some held that this ministry, directly under Kim Jong Un, in effect led them. That the DPRK meant to have somebody of this ministry attend showed that it now took a positive attitude to the dialogue, a person in the government thought.",
      sources: ["ajunews-2014-05-22-state-security"],
    },
    {
      text: "The outcome was at first kept secret: it was made public only after Ihara had come home and reported to Abe. A researcher took this, in The Diplomat of 2 June as a Japanese magazine retells it, for a sign of how committed Japan was; since October 2013 there had been formal and informal talks.",
      sources: ["wedge-2014-06-maslow"],
    },
    {
      text: "It was the DPRK that proposed that the two heads meet in Stockholm this time, Japanese officials said without giving a reason. The DPRK's answer was awaited to the demand that Japan had made in Beijing in March, to investigate anew and to send the missing back.",
      sources: ["japantimes-2014-05-26-stockholm-opens"],
    },
    {
      text: "On the first day a senior official of Japan's Foreign Ministry said that in negotiations with the DPRK words are answered with words and acts with acts. Japan was considering lifting some of its sanctions once it saw substantial progress, government sources said; Chief Cabinet Secretary Suga hoped to move forward, even if only by one step, and, asked whether sanctions would be eased for a new inquiry, said that the most effective way would be considered. Experts thought that the accord of Shenyang of 2008 could serve as a guide.",
      sources: ["japantimes-2014-05-26-stockholm-opens"],
    },
  ],
  sources: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report", "vov-2014-05-stockholm"],
  evidence: {
    end: ["mofa-2014-05-30-stockholm-outline", "businessstandard-2014-05-28-wrap-up"],
    venue: ["thelocal-2014-05-27-talks-kick-off", "voakorea-2014-05-27-stockholm-second-day"],
    delegations: ["mofa-2014-05-30-stockholm-outline", "thelocal-2014-05-27-talks-kick-off"],
    topics: ["mofa-2014-05-30-stockholm-outline", "koreareaders-2014-05-kcna-stockholm-report"],
  },
  variants: [
    {
      field: "outcomes",
      value: "on 28 May: agreement to go on talking, nothing fixed on when and where",
      sources: ["businessstandard-2014-05-28-wrap-up"],
      note: "Ihara, a day before the text was made public",
    },
    {
      field: "outcomes",
      value: "on 28 May: no agreement on a new inquiry, talks to go on",
      sources: ["japantimes-2014-05-28-talks-fall-flat"],
      note: "Kyodo, a day before the text was made public",
    },
  ],
};
