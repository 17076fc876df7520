import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-10-09-pyongyang-doi-ozawa",
  title: "Socialist and Liberal Democratic delegations in Pyongyang; release of two crew members",
  channel: "party",
  status: "held",
  start: "1990-10-09",
  end: "1990-10-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "takako-doi", role: "head", post: "Chair; arrived on 9 October" }],
    },
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        { delegate: "ichiro-ozawa", role: "head", post: "Secretary-general; arrived on 10 October" },
        { delegate: "takeshi-noda", role: "member", post: "Member of the House of Representatives" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "kim-yang-gon",
          role: "member",
          post: "Deputy director of the International Department; settled the release",
        },
        { delegate: "kim-il-sung", role: "observer", post: "President; received Doi on 9 October" },
      ],
    },
  ],
  topics: ["detainees", "normalisation"],
  outcomes: [
    {
      text: "Two crew members were freed on the morning of 11 October and flown to Haneda with the two delegations; they landed at 11:40.",
    },
    {
      text: "The DPRK side presented the release as an extralegal act of Kim Il Sung and received a letter of thanks of the two parties to the Workers' Party.",
    },
    {
      text: "In the evening of 9 October Takeshi Noda and Kim Yang Gon settled the release for the morning of 11 October, Noda said.",
      sources: ["hankyung-1990-10-10-noda"],
    },
    {
      text: "Kim Il Sung told Doi on 9 October, Japanese media reported, that he hoped to visit Japan once relations are normal; compensation for the 36 and the 45 years was not discussed concretely, she said.",
      sources: ["hankookilbo-1990-10-10-doi-kim", "hankyung-1990-10-10-doi-press"],
    },
    {
      text: "The DPRK side had at first demanded a memorandum (각서); the Japanese side objected, and after talks through the night it became the letter of thanks, for the Workers' Party's having spoken to the DPRK's judicial authorities. Doi and Ozawa signed it about 8:00. The two crew members were handed over about 9:30 at the airport.",
      sources: ["seoul-1990-10-12-crew-home", "hankookilbo-1990-10-12-crew-released"],
    },
    {
      text: "Kim Il Sung told Ozawa on 10 October that he expected the normal relations that he had proposed to Kanemaru to be pursued without a hitch by Ozawa and further by Prime Minister Kaifu.",
      sources: ["seoul-1990-10-11-kim-ozawa"],
    },
    {
      text: "Kim Il Sung told Ozawa that he thought the door was open, where Kanemaru had spoken of making an air hole, and that nothing stood in the way of the declaration of the three parties; according to a South Korean broadcaster he stressed this again before the release. Ozawa said that working talks of the governments should begin soon on the basis of that declaration.",
      sources: ["hankookilbo-1990-10-11-kim-ozawa", "mbc-1990-10-11-crew"],
    },
    {
      text: "Kim Il Sung told Doi that many people in both countries wanted better relations and that the time for them had come; Kanemaru had invited him to Japan, he said. Asked by Doi for a visit of the Workers' Party, he is said to have answered that he could not go himself now but would send others.",
      sources: ["hankookilbo-1990-10-10-doi-kim", "hankyung-1990-10-10-kim-doi-unification"],
    },
  ],
  follows: "1990-09-24-pyongyang-kanemaru",
  remarks: [
    {
      text: "Both delegations came for the 45th anniversary of the Workers' Party, and settled time and manner of the release with the DPRK side.",
      sources: ["sonohino-1990-10-11-crew-return"],
    },
    {
      text: "As planned, Doi was to come with five members of the Diet, a vice-chairman of her party among them, in a chartered plane; a release on 11 October had been expected since 2 October.",
      sources: [
        "hankyung-1990-10-09-two-delegations",
        "joongang-2502247-party-delegations",
        "seoul-1990-10-05-release-plan",
      ],
    },
    {
      text: "Kim Il Sung received Ozawa and his delegation on 10 October, from 10:52 to 11:15 in the Kumsusan Assembly Hall, and gave them a luncheon; another paper speaks of 25 minutes.",
      sources: ["seoul-1990-10-11-kim-doi-ozawa-text", "hankookilbo-1990-10-11-kim-ozawa"],
    },
    {
      text: "Kim Il Sung had formally invited Ozawa to the anniversary on 27 September, when he spoke with Kanemaru.",
      sources: ["hankookilbo-1990-09-29-ozawa-invited"],
    },
    {
      text: "A doctor and a nurse were to come with the Liberal Democratic delegation and to examine the two men at once on the special plane. Makoto Tanabe was to come with it, too.",
      sources: ["hankyung-1990-10-10-noda", "hankyung-1990-10-09-two-delegations"],
    },
    {
      text: "The two crew members are said to have been made to vow, for political reasons and so as not to disturb the friendship of the two countries, that they would keep silent in public about what they had lived through in the DPRK. Read only in an encyclopedia article of low reliability, which has it from a book on the case.",
      sources: ["wikipedia-ja-crew-diff-45601916"],
    },
    {
      text: "A speaker in the Diet who had gone along put the release down to the firm stand of one politician: it surprised the DPRK side, which changed its attitude altogether and agreed some hours later. The excerpt read does not show whose stand is meant.",
      sources: ["kokalog-search-crew-tribute"],
    },
  ],
  sources: ["sonohino-1990-10-11-crew-return"],
};
