import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-04-16-pyongyang-jsp",
  title: "Friendship delegation of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1992-04-16",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Chairman" }],
      sources: ["hankyung-1992-04-17-jsp-rally", "hankookilbo-1992-04-13-two-parties-leave"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" }],
    },
  ],
  topics: ["normalisation", "exchange", "home-visits"],
  outcomes: [
    {
      text: "At a rally on 16 April Kim Yong Sun asked the Socialist Party to go on working for normal relations. Tanabe promised to work for such relations at an early date and held that everything that Japan's government had made a precondition was settled, such as the DPRK's entry into the United Nations, a livelier dialogue of North and South, and the DPRK's acceptance of inspection. So the DPRK's radio had it.",
    },
    {
      text: "On home visits of the Japanese wives Kim said, according to Tanabe, that they would be possible at any time if relations improve; Tanabe held that they would soon come about.",
      sources: ["joongang-2702198-wives-visit-soon"],
    },
    {
      text: "Tanabe proposed two steps on 16 April, a declaration of normal relations and then a peace treaty; Kim said that he fully agreed.",
      sources: ["hankyung-1992-04-17-two-steps-refused"],
    },
    {
      text: "Tanabe said on 16 April, in the plane home, that he would talk with Shin Kanemaru and ask the DPRK for home visits of the wives; the party planned to bring 20 to 30 of them as a group of visitors to graves around Obon in August.",
      sources: ["joongang-2702198-wives-visit-soon"],
    },
  ],
  remarks: [
    {
      text: "The day is that of the rally. As planned, about 130 people, among them members of the Diet and people of the party's prefectural branches, of trade unions and of private bodies, were to be in the DPRK from 13 to 16 April, for the 80th birthday of Kim Il Sung; Tanabe was to speak with Kim Il Sung, Kim Jong Il and others, it seemed about normal relations. A German newspaper wrote of 120 people; on the day of departure another put the delegation at 112.",
      sources: [
        "joongang-2698062-jsp-plan",
        "hankyung-1992-04-17-jsp-rally",
        "hankookilbo-1992-04-13-two-parties-leave",
        "joongang-2700839-birthday-missions",
      ],
    },
    {
      text: "It landed on 13 April with the delegation of the Liberal Democratic Party in one chartered plane; a reporter went along until 16 April.",
      sources: ["shifukunohitotoki-1992-04-13"],
    },
    {
      text: "Japan's Foreign Ministry rejected the two steps on 17 April; one of its senior officials said that there could be no normal relations without a settlement of all items of the talks together.",
      sources: ["hankyung-1992-04-17-two-steps-refused"],
    },
  ],
  sources: ["hankyung-1992-04-17-jsp-rally"],
  venue: "People's Palace of Culture (rally of 16 April)",
};
