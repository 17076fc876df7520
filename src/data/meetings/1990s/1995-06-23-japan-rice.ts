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
      text: "Ri Jong Hyok wished to speak also of what had been talked about since March, and so of the normalisation talks. He was to leave Japan on 27 June, and the DPRK side was said to wish to be done by the 26th.",
      sources: ["seoul-1995-06-24-rice-talks-begin"],
    },
    {
      text: "On the 25th, the third day of the talks with the ministry and the agency, Japan is said to have put forward 300,000 tonnes first and some 200,000 later, against payment, and to have demanded that the rice not be sold on to third countries. The terms are given as 20,000 yen a tonne, to be repaid in 30 years with ten years' grace at about 2 to 3 per cent. What the officials drafted was to be agreed formally between Ri Jong Hyok and Michio Watanabe.",
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
      text: "On 24 June three from the DPRK, Ri Jong Hyok among them, sat with eight of Japan's government: Kawashima, the head of the Food Agency and others. The DPRK side gave up its call for a pure loan and liked the offer to give a part free; even a million tonnes would be welcome, it said. Japan proposed deferred payment as the rule with a part free, 300,000 tonnes to begin with, and a written agreement; it was said to be ready for 500,000 at most. Ri had told the JoongAng Ilbo at Narita on the 23rd that the talks on rice would lead on to normal relations.",
      sources: ["joongang-3086733-rice-second-day"],
    },
    {
      text: "The delegation reached Tokyo from Beijing in the evening of 23 June and sat down with the policy chiefs of the coalition and officials at once. Japan meant to invite Kim Yong Sun as soon as the rice was settled, as a stepping stone to relations.",
      sources: ["hankyung-1995-06-24-rice-talks-begin"],
    },
    {
      text: "On 25 June, from ten in the morning behind closed doors, the DPRK complained that the 300,000 tonnes offered the day before were too few; Japan answered that up to 500,000 were possible. In the night of the 24th, after trouble over South Korea's rice and rumours that the DPRK would drop the armistice on its own, Japan's government had reaffirmed that it would keep in step with South Korea; once that rice was on its way on the 25th, it hurried to settle.",
      sources: ["joongang-3087063-too-few"],
    },
    {
      text: "An open encyclopaedia has the rice of 1995, 500,000 tonnes in all, given without any condition; the reports of the time have conditions on its use.",
      sources: ["wikimatome-1991-talks"],
    },
    {
      text: "NHK reported on 25 June that the DPRK had asked for 300,000 tonnes free and 700,000 cheaply and without interest. Some sources said that a compromise around 500,000 tonnes was being tried for.",
      sources: ["seoul-1995-06-26-rice-difficulties"],
    },
    {
      text: "The delegation had been expected on 22 June and came a day later because of the hijacking of a Japanese airliner, among other things, a source on relations with the DPRK said. The minister of agriculture said that the rice would come to 300,000 tonnes and be shipped as soon as possible.",
      sources: ["hankyung-1995-06-23-rice-plan"],
    },
    {
      text: "After the morning of 25 June the talks stood still until the afternoon of the 26th. Japan dropped its line of 300,000 tonnes, all against payment: Prime Minister Murayama and the leaders of the three parties confirmed that the matter was to be settled soon, with somewhat more rice and a part of it free. It was said to have in mind 500,000 tonnes, 150,000 of them free, as South Korea gave that much for nothing.",
      sources: ["hankyung-1995-06-27-rice-concession"],
    },
    {
      text: "On 27 June Ri Jong Hyok said that the two sides had reached a basic agreement and that he was content with it. Japan is said to have proposed 150,000 tonnes against payment and 150,000 as a gift through the International Red Cross. It was to send Kim Yong Sun an invitation soon, with a view to reopening the normalisation talks.",
      sources: ["hankyung-1995-06-28-rice-basic-agreement"],
    },
    {
      text: "A report of 29 June has the DPRK object to the form of a gift through the International Red Cross and ask for a low price instead, so that Japan waived interest. By that report the DPRK side promised not to store the rice for the army nor sell it on to third countries, and its own ships were to carry it. Murayama said on the 28th that the talks on rice would play a great part for normal relations.",
      sources: ["hankyung-1995-06-29-rice-on-credit"],
    },
    {
      text: "On 29 June the two sides agreed to look into more rice in the light of coming harvests, and that DPRK ships that lay in Tokyo, Yokohama and other ports were to carry the rice, Chinese and Thai from Japan's emergency imports, soon.",
      sources: ["hankyung-1995-06-30-half-and-half"],
    },
    {
      text: "By a text on a blog, no official written request for rice came this time either from anybody in charge in the DPRK's government or from its foreign minister, and no official letter of thanks from the government for the 500,000 tonnes in all.",
      sources: ["mgql-2012-08-hashimoto"],
    },
    {
      text: "At the first meeting in the evening of 23 June, which was also for getting to know each other, Japan's side was made up of three members of the Diet from the coalition, Naoto Kan of Sakigake among them, the head of the Food Agency, Ueno, Kawashima and others.",
      sources: ["hankookilbo-1995-06-24-rice-first-meeting"],
    },
    {
      text: "At the airport Ri Jong Hyok, asked how much rice the DPRK wished for, said the more the better, and hoped for some in the next year as well.",
      sources: ["hankookilbo-1995-06-24-rice-first-meeting"],
    },
    {
      text: "At the first meeting Japan is said to have told the DPRK that it meant to give 300,000 to 500,000 tonnes free. If the DPRK insisted on a loan or on deferred payment, Japan meant to respect that.",
      sources: ["hankookilbo-1995-06-24-rice-first-meeting"],
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
