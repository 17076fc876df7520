import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1997-11-11-pyongyang-ruling-parties",
  title: "Mission of Japan's three ruling parties to Pyongyang",
  channel: "party",
  status: "held",
  start: "1997-11-11",
  end: "1997-11-14",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall (courtesy call of 11 November)",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "Liberal Democratic Party, Social Democratic Party and New Party Sakigake",
      members: [
        { delegate: "yoshiro-mori", role: "head", post: "Chairman of the General Council, Liberal Democratic Party" },
        {
          delegate: "masaaki-nakayama",
          role: "member",
          post: "Deputy head of the mission (described in 2000 as former construction minister)",
        },
        {
          delegate: "shigeru-ito-jsp",
          role: "member",
          post: "Secretary-general, Social Democratic Party; head of its delegation",
        },
        {
          delegate: "akiko-domoto",
          role: "member",
          post: "Member of the House of Councillors; head of the delegation of New Party Sakigake",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" }],
    },
  ],
  topics: ["normalisation", "home-visits", "japanese-spouses", "abductions", "humanitarian-aid", "security"],
  outcomes: [
    {
      text: "The Workers' Party said that home visits of the Japanese wives would go on, for humanitarian reasons; the mission welcomed it.",
    },
    {
      text: "The mission raised the suspected abductions as a weighty matter for preparing the ground for the normalisation talks, and asked for a constructive response so that they be settled early; the Workers' Party answered that raising them did not help to prepare the ground for talks, but that, in view of Japan's position, it would have the cases looked into as ordinary missing persons.",
    },
    {
      text: "Both sides welcomed that the two governments already agreed on resuming normalisation talks at an early date, and agreed to support it.",
    },
    {
      text: "The mission intended to press its government to respond positively to any new international appeal for food aid.",
    },
    {
      text: "The mission asked the Workers' Party to visit Japan.",
      sources: ["mainichi-1997-11-15-mission", "donga-1998-04-14-wpk-visit-plan"],
    },
    {
      text: "On peace in Korea, the Workers' Party said that it would watch the stand of South Korea's authorities as to a dialogue of North and South. The mission said that it set store by bringing about four-party talks, to lessen the tension.",
      sources: ["mainichi-1997-11-15-mission"],
    },
    {
      text: "The mission told the DPRK side that a person whom it named should be able to visit Japan soon.",
      sources: ["mainichi-1997-11-15-mission"],
    },
  ],
  follows: "1997-08-21-beijing",
  remarks: [
    {
      text: "As prime minister, Mori recounted on 20 October 2000 that the Japanese side had suggested that missing people might be found in a third country. He told the British prime minister that no clear answer had come; he told reporters that the deputy head of the mission had made the suggestion and that the DPRK side had answered that there were no missing people.",
      sources: ["trycomp-2000-10-20-mori", "japantimes-2000-10-31-fukuda-on-1997"],
    },
    {
      text: "The Chief Cabinet Secretary denied on 30 October 2000 that the mission had promised 500,000 tonnes of rice; the DPRK side had named that number in informal talks, among others, he said.",
      sources: ["japantimes-2000-10-31-fukuda-on-1997"],
    },
    {
      text: "The outcomes follow the paper that the head of the mission gave out in Pyongyang on 14 November.",
      sources: ["mainichi-1997-11-15-mission"],
    },
    {
      text: "The secretaries-general of the three parties agreed on 7 October to send a joint delegation, about the end of the month at the earliest, so as to help the talks of the governments to go well.",
      sources: ["donga-1997-10-08-coalition-plan"],
    },
    {
      text: "The Social Democratic Party had called for the mission, and the Liberal Democratic Party, worried by friction in the coalition, came round to it, also to restore trust between the two, as one of its leading members put it, the Yomiuri Shimbun wrote on 10 November. The original aim of the mission, humanitarian aid in the food crisis, was nearly reached by the government's decision on rice; matters such as the suspected abductions would be the main subject, and some expected no concrete result.",
      sources: ["yomiuri-1997-11-10-mission-background"],
    },
    {
      text: "The three parties formally decided on the mission on 4 November: five of the Liberal Democratic Party, three of the Social Democratic Party with its secretary-general Shigeru Ito, and one of Sakigake were to go. Mori had asked to meet Kim Jong Il; if he agreed, it was expected to be the first mission from abroad to meet him since he had become general secretary on 8 October.",
      sources: ["hankookilbo-1997-11-05-mission-decided"],
    },
    {
      text: "Hiromu Nonaka, secretary-general of the Liberal Democratic Party, said on 31 October 2000 that requests for 500,000 or a million tonnes of rice had indeed come at every visit, but that there had been no secret promise, formal or informal. Mori said that it had not come up once, at least at the meetings that he attended. Several high officials of the DPRK claimed a promise.",
      sources: ["trycomp-2000-10-31-rice-promise"],
    },
    {
      text: "KCNA names a delegation of each of the three parties. Officials of Japan's Foreign Ministry were with them at the reception that they gave in the Koryo Hotel on the evening of 13 November; beside Kim Yong Sun, Ri Jong Hyok of the Asia-Pacific Peace Committee and the acting chairman of the body for cultural relations came. There Shigeru Ito of the Social Democratic Party called it important that the talks of the two countries begin early.",
      sources: ["kcna-1997-11-14-reception"],
    },
    {
      text: "They came by charter flight from Haneda on the afternoon of 11 November. At the courtesy call that evening Kim Yong Sun called it the third delegation of ruling parties and hoped that it would bear fruit; Mori wished for fruitful results within the century. Japan held that the talks were the government's affair, the DPRK that ruling parties should use their influence, the Yomiuri Shimbun wrote.",
      sources: ["sonohino-1997-11-11-mission"],
    },
    {
      text: "How to deal with the three-party declaration of 1990, which names post-war compensation, was among the hard questions before the mission, the Yomiuri Shimbun wrote on 10 November.",
      sources: ["yomiuri-1997-11-10-mission-background"],
    },
    {
      text: "In its own text the Workers' Party also called the missing persons of whom Japan spoke wholly made up. The Dong-A Ilbo called its readiness for an inquiry the first that the DPRK showed. The mission, of nine, was to leave by charter flight of All Nippon Airways on the afternoon of 14 November.",
      sources: ["donga-1997-11-14-missing-persons"],
    },
  ],
  sources: ["mainichi-1997-11-15-mission", "sonohino-1997-11-11-mission"],
  evidence: {
    start: ["sonohino-1997-11-11-mission"],
    end: ["mainichi-1997-11-15-mission"],
    venue: ["sonohino-1997-11-11-mission"],
    delegations: [
      "mainichi-1997-11-15-mission",
      "sonohino-1997-11-11-mission",
      "trycomp-2000-10-20-mori",
      "kcna-1997-11-14-reception",
    ],
    topics: ["mainichi-1997-11-15-mission"],
    outcomes: ["mainichi-1997-11-15-mission"],
  },
};
