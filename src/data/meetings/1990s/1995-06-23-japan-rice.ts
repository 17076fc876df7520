import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-06-23-japan-rice",
  title: "Talks in Tokyo on rice for the DPRK",
  channel: "government",
  status: "held",
  start: "1995-06-23",
  end: "1995-06-30",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "the parties of the ruling coalition",
      members: [],
    },
    { side: "JP", organization: "mofa-japan", capacity: "party", members: [] },
    { side: "JP", organization: "food-agency-japan", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      members: [
        { delegate: "ri-jong-hyok", role: "head", post: "Vice-chairman of the committee" },
        { delegate: "kwak-si-myong", role: "member", post: "Researcher" },
      ],
    },
    {
      side: "KP",
      organization: "international-trade-committee-dprk",
      capacity: "party",
      members: [{ delegate: "kye-sung-hae", role: "member", post: "Section chief" }],
    },
  ],
  topics: ["humanitarian-aid", "normalisation"],
  outcomes: [
    {
      text: "The DPRK asked for a million tonnes; Japan is said to have offered 300,000, on credit, neither to be passed on to a third country nor to be used by the army.",
      sources: ["seoul-1995-06-26-rice-difficulties"],
    },
    {
      text: "Signed on 30 June: 300,000 tonnes, half on credit and half free by way of the Japanese Red Cross Society.",
      sources: ["hankookilbo-1995-07-01-rice-agreement"],
    },
  ],
  remarks: [
    {
      text: "Ri Jong Hyok wished to speak also of what had been talked about since March, and so of the normalisation talks; he was to leave Japan on 27 June.",
      sources: ["seoul-1995-06-24-rice-talks-begin"],
    },
    {
      text: "The 25th was the third day of the talks with the ministry and the agency.",
      sources: ["hankyung-1995-06-26-rice-third-day"],
    },
    {
      text: "The delegation was to come to Tokyo by 23 June and to speak with the parties first and the government next.",
      sources: ["seoul-1995-06-23-rice-decided"],
    },
    {
      text: "After the signing Ri Jong Hyok said that some in Japan had been against giving much, and that Japan had offered a gift to save face, because Seoul gave its rice for nothing.",
      sources: ["seoul-1995-07-01-rice-discontent"],
    },
    {
      text: "Ri Jong Hyok put off his return; he and others reached a final agreement on the main working points, the way of giving and the price among them, with Yutaka Kawashima, director-general of the Asian Affairs Bureau, and others in the early hours of the 30th, after bargaining on the 29th.",
      sources: ["imaeil-1995-06-30-rice-terms"],
    },
    {
      text: "On 24 June three from the DPRK, Ri Jong Hyok among them, sat with eight of Japan's government: Kawashima, the head of the Food Agency and others. The DPRK side gave up its call for a pure loan and liked the offer to give a part free; Japan was said to be ready for 500,000 tonnes at most. Ri told the JoongAng Ilbo at Narita that the rice would lead on to normal relations.",
      sources: ["joongang-3086733-rice-second-day"],
    },
    {
      text: "The delegation reached Tokyo from Beijing in the evening of 23 June and sat down with the policy chiefs of the coalition and officials at once. Japan meant to invite Kim Yong Sun as soon as the rice was settled and to use it as a stepping stone to relations.",
      sources: ["hankyung-1995-06-24-rice-talks-begin"],
    },
    {
      text: "On 25 June the DPRK complained that the 300,000 tonnes offered the day before were too few; Japan answered that up to 500,000 were possible.",
      sources: ["joongang-3087063-too-few"],
    },
    {
      text: "An open encyclopaedia has the rice of 1995, 500,000 tonnes in all, given without any condition; the reports of the time have conditions on its use.",
      sources: ["wikimatome-1991-talks"],
    },
  ],
  sources: [
    "hankookilbo-1995-07-01-rice-agreement",
    "hankyung-1995-06-26-rice-third-day",
    "seoul-1995-06-24-rice-talks-begin",
  ],
  evidence: {
    start: ["hankyung-1995-06-26-rice-third-day", "seoul-1995-06-24-rice-talks-begin"],
    end: ["hankookilbo-1995-07-01-rice-agreement"],
    place: ["joongang-3086733-rice-second-day", "seoul-1995-06-23-rice-decided"],
    delegations: [
      "hankyung-1995-06-26-rice-third-day",
      "seoul-1995-06-24-rice-talks-begin",
      "seoul-1995-06-23-rice-decided",
    ],
    topics: ["seoul-1995-06-24-rice-talks-begin"],
    venue: ["joongang-3086733-rice-second-day", "joongang-3086742-first-day", "joongang-3087063-too-few"],
  },
  venue: "All Nippon Airways hotel (全日空), 23 June; Hotel Kayu Kaikan (霞友會館), 24 and 25 June",
};
