import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-09-10-pyongyang-inoki",
  title: "A member of the House of Councillors meets party vice chairman Ri Su Yong in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2016-09-10",
  end: "2016-09-10",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "not for the government; the second lawmaker was travelling with Inoki",
      members: [
        { delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" },
        { delegate: "kenta-matsunami", role: "member", post: "Lawmaker, Nippon Ishin no Kai" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "ri-su-yong", role: "head", post: "Vice chairman of the party, in charge of foreign affairs" },
        {
          delegate: "ryu-myong-son",
          role: "member",
          post: "Deputy department director; chairman of the friendship association with Japan",
        },
      ],
    },
  ],
  topics: ["exchange", "security"],
  outcomes: [
    {
      text: "Before he flew from Beijing on 8 September Inoki said that he did not represent the government and that a door to the DPRK has to stay open somewhere.",
      sources: ["japantimes-2016-09-08-inoki"],
    },
    {
      text: "By what Inoki told on 13 September, Ri said about progress over the abductions that the trouble might lie with Japan, which was then applying sanctions. Read on a blog copy.",
      sources: ["sankei-2016-09-13-inoki-copy"],
    },
  ],
  remarks: [
    {
      text: "The talk came the day after the fifth nuclear test; Kyodo thought it possible that the two spoke of the arms programme.",
      sources: ["kyodo-2016-09-10-inoki-ri"],
    },
    {
      text: "The day before the talk, at a banquet, Inoki had greeted Kim Yong Nam, who held his hand for a long time and thanked him for going on coming while relations were bad, Inoki told Choson Sinbo.",
      sources: ["chosonsinbo-2016-09-12-inoki"],
    },
    {
      text: "The DPRK side told Inoki during this stay that it had a hydrogen bomb already, he said in September 2017; read only on a forum copy.",
      sources: ["5ch-2017-09-11-nikkansports-inoki"],
    },
    {
      text: "On the day of his arrival, 8 September, Inoki went over the stay with people of the friendship association with Japan, of which Ri was an adviser; he was to fly home on the 13th.",
      sources: ["chosonsinbo-2016-09-12-inoki", "kyodo-2016-09-10-inoki-talk"],
    },
  ],
  sources: ["kyodo-2016-09-10-inoki-ri", "kyodo-2016-09-10-inoki-talk"],
  evidence: {
    delegations: ["kyodo-2016-09-10-inoki-ri", "japantimes-2016-09-08-inoki", "kyodo-2016-09-10-inoki-talk"],
  },
};
