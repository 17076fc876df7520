import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-05-22-pyongyang",
  title: "Second Japan-DPRK summit",
  channel: "summit",
  status: "held",
  start: "2004-05-22",
  end: "2004-05-22",
  place: "pyongyang",
  venue: "Taedonggang guest house (大同江迎賓館)",
  round: "second meeting of the two leaders after 17 September 2002",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      members: [
        { delegate: "junichiro-koizumi", role: "head", post: "Prime Minister" },
        { delegate: "masaaki-yamazaki", role: "member", post: "Deputy Chief Cabinet Secretary" },
        { delegate: "koro-bessho", role: "member", post: "Secretary to the Prime Minister" },
        { delegate: "hitoshi-tanaka", role: "member", post: "Deputy Minister, Foreign Ministry (審議官)" },
        { delegate: "mitoji-yabunaka", role: "member", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [
        { delegate: "kim-jong-il", role: "head", post: "Chairman of the National Defence Commission" },
        { delegate: "kang-sok-ju", role: "member", post: "First Vice Foreign Minister" },
      ],
    },
  ],
  topics: ["abductions", "returned-families", "normalisation", "security", "humanitarian-aid", "sanctions"],
  outcomes: [
    {
      text: "Both leaders reconfirmed the Pyongyang Declaration of 2002 as the base of relations.",
      sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-en"],
    },
    {
      text: "Five family members of two abducted couples left for Japan the same evening.",
      sources: ["mofa-2004-05-26-summit-ja", "kantei-2004-05-22-meeting-ja", "akahata-2004-05-23-summit"],
    },
    {
      text: "The third family, the husband and two daughters of another abductee who had come back, stayed; a meeting in a third country was to be arranged.",
    },
    {
      text: "The DPRK leader promised to reopen at once, from a blank sheet, a full-scale inquiry into the ten abductees without confirmed fate.",
      sources: ["mofa-2004-05-26-summit-ja", "akahata-2004-05-23-summit"],
    },
    {
      text: "Japan announced aid through international organisations: 250,000 tonnes of food and medical goods worth 10 million US dollars.",
      sources: ["mofa-2004-05-26-summit-ja", "voa-2004-05-23-koizumi-acknowledges"],
    },
    { text: "Japan said that it would not use sanctions as long as the declaration was kept." },
    { text: "Officials were to discuss resuming the normalisation talks." },
    {
      text: "The DPRK leader reaffirmed the moratorium on missile launches and the goal of a peninsula without nuclear weapons through the six-party talks.",
    },
    {
      text: "Koizumi passed on that the United States did not mean to attack the DPRK and said that giving up nuclear arms altogether would serve the DPRK. The DPRK leader answered that a freeze needed energy aid as a condition.",
      sources: ["hankyung-2004-05-23-summit"],
    },
    {
      text: "The DPRK's leader left it to the third family's father whether to go. After the talks Koizumi spoke for about an hour with him and the two daughters, but did not win their consent to leave for Japan that day.",
      sources: ["mofa-2004-05-26-summit-ja"],
    },
    {
      text: "Koizumi told the DPRK's leader that the DPRK could make known to the United States at the six-party talks what it thought. Koizumi said so to reporters in June; he felt, he added, that at this meeting Kim longed for talks with the United States.",
      sources: ["hankyung-2004-06-11-koizumi-on-kim"],
    },
    {
      text: "Kim Jong Il spoke of a wish to give up the nuclear programme and said that a freeze would of course need verification, Koizumi told foreign media on 7 June. Koizumi had told him that the DPRK stood to gain incomparably more by giving nuclear arms up than by keeping them, and that substantial aid would not come from Japan unless the abductions and the nuclear question were settled, the prime minister's spokesman said.",
      sources: ["afp-2004-06-08-koizumi-kim-sincere"],
    },
  ],
  follows: "2004-05-04-beijing",
  sources: [
    "mofa-2004-05-26-summit-ja",
    "kantei-2004-05-22-meeting-ja",
    "kantei-2004-05-22-meeting-en",
    "chosonsinbo-2004-05-22-summit",
    "chinanews-2004-05-22-airport",
    "donga-2004-05-18-no-sanctions",
    "hankyung-2004-05-23-summit",
  ],
  evidence: {
    start: ["kantei-2004-05-22-meeting-en", "mofa-2004-05-26-summit-ja"],
    end: ["kantei-2004-05-22-meeting-ja"],
    place: ["kantei-2004-05-22-meeting-en"],
    venue: ["kantei-2004-05-22-meeting-ja", "akahata-2004-05-23-summit"],
    delegations: ["chosonsinbo-2004-05-22-summit"],
    outcomes: [
      "mofa-2004-05-26-summit-ja",
      "kantei-2004-05-22-meeting-en",
      "kantei-2004-05-22-meeting-ja",
      "kantei-2004-05-27-email-magazine",
      "akahata-2004-05-23-summit",
      "donga-2004-05-23-summit",
      "voa-2004-05-23-koizumi-acknowledges",
    ],
  },
  variants: [
    {
      field: "outcomes",
      value: "normalisation talks to resume in June 2004",
      sources: ["donga-2004-05-23-summit"],
      note: "The Japanese government's pages only say that officials would discuss resumption",
    },
    {
      field: "outcomes",
      value: "the inquiry to be made with Japanese participation",
      sources: ["kantei-2004-05-22-meeting-en", "akahata-2004-05-23-summit"],
      note: "Not in the Foreign Ministry's summary of 26 May",
    },
    {
      field: "outcomes",
      value: "normalisation talks expected to resume in June 2004 at the earliest",
      sources: ["donga-ko-2004-05-23-next-month"],
      note: 'The headline says next month, without "at the earliest"',
    },
  ],
  remarks: [
    {
      text: "An advance team of 57, from the Foreign Ministry, the police, the Defence Agency and others, left Beijing for Pyongyang on 18 May.",
      sources: ["asahi-2004-05-18-advance-team"],
    },
    {
      text: "Koizumi was weighing another journey, if the DPRK agreed in the talks then under way to let the families come, the Yomiuri Shimbun wrote, according to KBS of 4 May.",
      sources: ["kbs-de-2004-05-04-visit-weighed"],
    },
    {
      text: "The Asahi Shimbun wrote, according to KBS of 17 May, that 250,000 tonnes of rice would be given if the DPRK let the relatives of five abductees come and made clear how ten others had died; Koizumi wished to hear its position in person first and decide then.",
      sources: ["kbs-de-2004-05-17-rice-condition"],
    },
    {
      text: "On the eve Koizumi hoped to bring back all eight family members, whom the page calls abductees, and was expected to urge that the DPRK give up its nuclear programme and extend its moratorium on missile tests.",
      sources: ["donga-en-2004-05-21-koizumi"],
    },
    {
      text: "Koizumi said that the third family and the returned wife and mother could meet in Beijing.",
      sources: ["aljazeera-2004-05-23-relatives"],
    },
    {
      text: "Vice Foreign Minister Kim Yong Il met Koizumi at the airport of Pyongyang and spoke with him briefly. KCNA said that the visit would help to restore trust between the two countries.",
      sources: ["chinanews-2004-05-22-airport"],
    },
    {
      text: "The Mainichi Shimbun wrote on 18 May that Koizumi would say that Japan would use no sanctions if the DPRK carried out the Pyongyang Declaration, and ask for concessions on all questions, arms included. On 17 May he and the president of the United States agreed by telephone that the DPRK must give up its nuclear arms in a complete, verifiable and irreversible way.",
      sources: ["donga-2004-05-18-no-sanctions"],
    },
    {
      text: "The plane with the children landed at Haneda half an hour after Koizumi. The United States had promised to seek the extradition of the third family's father, in its eyes a deserter, if he went to Japan, which had asked for clemency.",
      sources: ["guardian-2004-05-23-families"],
    },
    {
      text: "The aid, more than 10 million dollars by one page, was no reward for letting the family members go, said Koizumi.",
      sources: ["heraldtimes-2004-05-23-children"],
    },
    {
      text: "Before the visit a source, whose post is not in the stored copy, said that Koizumi went because he held the return of all eight family members to be certain: a firm promise had come about through arrangements on various sides. No new document was to be drawn up, and Japan was considering reopening the normalisation talks in June, by The Dong-A Ilbo and Japanese media.",
      sources: ["donga-2004-05-16-visit"],
    },
    {
      text: "Koizumi told the press on 23 May, after his return, that the meeting had not come up to expectations, and that he knew of the reproach in the media that he had given way too far and made no progress on other questions.",
      sources: ["voakorea-2004-05-23-fell-short"],
    },
    {
      text: "The Sankei Shimbun wrote on 9 May that Koizumi was considering a visit about the 23rd, that people of both governments would meet that week to settle the days, and that he had approved a plan to send medicine, food and the like if the way for the families' return was found, according to a Japanese official. The Nihon Keizai Shimbun expected difficulties: the DPRK's answer was open, and the United States did not like the idea of a visit with the nuclear question unsettled. The president of China told Japanese members of the Diet on 8 May that he thought a settlement of the abductions near.",
      sources: ["donga-2004-05-09-about-23"],
    },
    {
      text: "On 14 May Koizumi told the leader of Komeito, the other party in his government, that he would go, and asked for understanding. It was then planned, according to the Dong-A Ilbo, to adopt a joint paper that would promise to carry out the Pyongyang Declaration.",
      sources: ["donga-2004-05-14-visit-22"],
    },
    {
      text: "Koizumi planned to tell the DPRK's leader that he meant to normalise relations within his term, provided that the abductions and the nuclear question were settled, the Yomiuri Shimbun wrote according to the Dong-A Ilbo of 19 May. The advance team, headed by a minister (公使) at Japan's embassy in South Korea, set up its headquarters in the Koryo Hotel.",
      sources: ["donga-2004-05-19-within-term"],
    },
    {
      text: "The leaders met from about 11:00 for about an hour and a half. Afterwards Koizumi told the press at a hotel that Japan would give the food and the medical goods within two months.",
      sources: ["bbsi-2004-05-22-summit"],
    },
    {
      text: "China Radio International found that the DPRK received Koizumi on a much lower level than in September 2002, when Kim Yong Nam, head of the presidium of the Supreme People's Assembly, had met him at the airport. It puts Japan's advance team at more than fifty, made up of diplomats posted in China and South Korea. Read only on a mirror.",
      sources: ["cri-2004-05-26-airport"],
    },
    {
      text: "The Asahi Shimbun itself wrote on 16 May that 250,000 tonnes were in the last stage of arrangement with the DPRK, the largest rice aid from Japan since the 500,000 tonnes of 2000. Koizumi was to announce the aid once he had made sure of Kim's answer at the summit. It was to go through international bodies, as an answer to an appeal of the UN, when the UN's office for humanitarian affairs published an interim report.",
      sources: ["asahi-2004-05-16-rice"],
    },
    {
      text: "Katsuya Okada, head of the Democratic Party, was glad that the five children had come, but the same day found fault with three points over the missing: the DPRK had told nothing new on the ten, nothing with a definite time limit had been promised on the inquiry, and others held very likely to have been abducted had not been mentioned at all.",
      sources: ["eda-2004-05-22-okada"],
    },
    {
      text: "In an interview with the president of Yonhap, reported on 13 May, Koizumi was asked whether he would go again for a package of the families' return and normal relations. He said that he knew well how much the Pyongyang Declaration mattered and believed that Kim Jong Il did so, too. He hinted at a second aid for Ryongchon through international bodies.",
      sources: ["seoul-2004-05-13-yonhap-interview"],
    },
    {
      text: "By the Hankook Ilbo of 15 May Koizumi was to offer Kim Jong Il more humanitarian aid, food included, for rebuilding after the explosion of a train at Ryongchon.",
      sources: ["hankookilbo-2004-05-15-visit"],
    },
  ],
};
