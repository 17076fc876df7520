import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-dprk-dpj-mission-plan",
  title: "Mission of the Democratic Party of Japan to the DPRK, as planned in 2000",
  channel: "party",
  status: "planned",
  start: "2000",
  place: "dprk",
  delegations: [
    { side: "JP", organization: "dpj", capacity: "party", description: "members of the Diet", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      description: "which had invited the delegation through Chongryon",
      members: [{ delegate: "kim-yong-sun", role: "member", post: "in charge of diplomatic policy in Asia" }],
    },
  ],
  topics: ["humanitarian-aid", "arrangements"],
  outcomes: [
    {
      text: "The leader of the party, Yukio Hatoyama, told officers of Chongryon on 9 March that a delegation would go, if possible before the summer; the day was to depend on the general election. Whether he would go himself he did not say.",
    },
    { text: "He called on both governments to build confidence by means of humanitarian food aid." },
  ],
  remarks: [
    {
      text: "Officials of the party said that it would be the party's first. Kim Yong Sun's message was brought by a vice chairman of Chongryon, who had seen him and Kim Jong Il in Pyongyang that month.",
    },
    {
      text: "According to the party's page Hatoyama said that he would like to go as early as possible, and Kim Yong Sun's message was that a visit of the party would be welcome. A delegation went in December 2000.",
      sources: ["dpj-2000-03-09-chongryon", "dpj-2000-12-12-mission-back"],
    },
    {
      text: "By the party's page the vice chairman had been in the DPRK from late February on. Hatoyama said that aid should not be given with an ulterior motive; the vote of permanent foreign residents in local elections came up as well.",
      sources: ["dpj-2000-03-09-chongryon"],
    },
  ],
  sources: ["dpj-2000-03-09-chongryon", "japantimes-2000-03-10-dpj"],
};
