import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-12-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, put off",
  channel: "party",
  status: "postponed",
  start: "1990-12",
  place: "japan",
  delegations: [
    { side: "JP", organization: "ldp", capacity: "party", members: [] },
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary; director of the International Department" },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  follows: "1990-10-09-pyongyang-doi-ozawa",
  remarks: [
    {
      text: "The two Japanese parties, who had invited it for early December, put it off indefinitely on 13 November: their calendar left no room. It was not expected before the spring of 1991. Sources in Japanese politics also named the quarrel of the two parties over a bill on cooperation with the United Nations for peace. Some experts thought that the delay would affect the second preliminary talks of 17 November, too.",
      sources: ["hankyung-1990-11-14-wpk-visit-postponed"],
    },
    {
      text: "A first plan was for early November, on the way to France, with a talk with Prime Minister Kaifu.",
      sources: ["hankyung-1990-10-06-wpk-november-plan"],
    },
    {
      text: "A party official from the DPRK who was at a forum in Niigata was to settle it in Tokyo about 8 November with Hajime Ishii and others of the Liberal Democratic Party, the Asahi Shimbun wrote. The delegation was to return the two visits of September and October; Kim Yong Sun would have been the highest official of the DPRK in Japan so far.",
      sources: ["seoul-1990-11-08-wpk-december-plan", "hankyung-1990-11-08-wpk-december-plan"],
    },
    {
      text: "On 3 December the Mainichi Shimbun named eight days from late January to early February 1991, for talks with the two parties and people of Japan's government; the paper expected the visit to help the main talks on.",
      sources: ["hankookilbo-1990-12-04-wpk-january-plan"],
    },
    {
      text: "The day that had been set was 3 December, according to the Mainichi Shimbun.",
      sources: ["seoul-1990-11-15-wpk-postponed"],
    },
    {
      text: "On 5 October Kyodo reported a visit in November with a talk with Prime Minister Kaifu. It would have been the first delegation of the party in Japan since January 1989.",
      sources: ["seoul-1990-10-06-wpk-visit-plan"],
    },
    {
      text: "Kim Il Sung told Takako Doi on 9 October that he would send a delegation between November and early December.",
      sources: ["hankyung-1990-10-10-kim-doi-unification"],
    },
    {
      text: "Kim Yong Sun told the Mainichi Shimbun in Pyongyang, as reported on 18 October, that he would like to come soon if invited, but would not come as long as Japanese passports excluded the DPRK.",
      sources: ["hankookilbo-1990-10-18-kim-yong-sun-mainichi"],
    },
    {
      text: "A delegation of the party under Kim Yong Sun was in Japan in February 1991.",
      sources: ["hankookilbo-1991-02-23-kaifu-kim"],
    },
  ],
  sources: [
    "hankyung-1990-11-14-wpk-visit-postponed",
    "seoul-1990-11-08-wpk-december-plan",
    "hankyung-1990-11-08-wpk-december-plan",
  ],
  evidence: {
    status: ["hankyung-1990-11-14-wpk-visit-postponed"],
    start: ["hankyung-1990-11-14-wpk-visit-postponed", "seoul-1990-11-08-wpk-december-plan"],
    topics: ["seoul-1990-11-08-wpk-december-plan"],
  },
};
