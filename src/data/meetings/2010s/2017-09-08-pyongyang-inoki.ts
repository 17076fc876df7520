import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-09-08-pyongyang-inoki",
  title: "A member of the House of Councillors meets Ri Su Yong in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2017-09-08",
  end: "2017-09-08",
  place: "pyongyang",
  round: "his 32nd trip to the country",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "one independent member, in his own name",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "ri-su-yong", role: "head", post: "Vice Chairman, Central Committee" },
        {
          delegate: "ryu-myong-son",
          role: "member",
          post: "Deputy department director; chairman of the friendship association with Japan",
        },
      ],
    },
  ],
  topics: ["exchange", "security", "abductions"],
  outcomes: [
    {
      text: "According to Inoki's account the two agreed that the lines between Japan and the DPRK should not be cut even in tense times.",
      sources: ["jmh-2017-09-11-inoki"],
    },
    {
      text: "Inoki said that he had passed on a wish of the Liberal Democratic Party to send members of parliament and spoke of a positive answer.",
      sources: ["japannewsheadlines-2017-09-inoki"],
    },
    {
      text: "Ri said, by Inoki's account, that tests would go on and be raised as long as the United States and others kept up the pressure.",
      sources: ["japannewsheadlines-2017-09-inoki", "jmh-2017-09-11-inoki"],
    },
    {
      text: "Ri said, by Inoki's account, that the DPRK would go on towards the last goal of its nuclear and missile programmes.",
      sources: ["jmh-2017-09-11-inoki"],
    },
    {
      text: "On the abductions Ri did no more than point to the Pyongyang Declaration, by Inoki's account in NHK, read only on a copy.",
      sources: ["nhub-2017-09-11-nhk-inoki"],
    },
    {
      text: "By Inoki's account Ri asked with displeasure why Japan followed the United States over its draft of a new sanctions resolution at the Security Council and, when told that some members of the Liberal Democratic Party wished to form a group to come as early as possible, said that he would be glad of it.",
      sources: ["ntv-2017-09-11-inoki-back"],
    },
    {
      text: "By Inoki's account Ri gave no clear reaction when Inoki touched on an oil embargo, and said that new sanctions would make the DPRK develop its technology further.",
      sources: ["asahi-2017-09-11-inoki", "ntv-2017-09-11-inoki-back"],
    },
  ],
  follows: "2016-09-10-pyongyang-inoki",
  remarks: [
    { text: "They spoke for an hour and a quarter.", sources: ["japannewsheadlines-2017-09-inoki"] },
    {
      text: "Inoki also exchanged words with Kim Yong Nam for a short time, at a reception for the national day (NHK, on a copy); he was in Pyongyang for five days and back on 11 September.",
      sources: ["jmh-2017-09-11-inoki", "nhub-2017-09-11-nhk-inoki"],
    },
    {
      text: "Japan's government asks its citizens not to travel to the DPRK.",
      sources: ["japantimes-2017-09-02-inoki-plan"],
    },
    {
      text: "KCNA reported the meeting on the day itself, with Ri as adviser of the friendship association with Japan.",
      sources: ["kbs-2017-09-09-inoki"],
    },
    {
      text: "Back in Tokyo, Inoki said on 14 September that he wished to invite a man from the DPRK to Japan in October and would ask the government and the Liberal Democratic Party to let him in; read on a copy.",
      sources: ["nhk-2017-09-14-inoki-forum"],
    },
    {
      text: "In Beijing on 11 September Inoki said that before he left he had met several leading people of Japan's government too, and that he had given the DPRK side a message by word of mouth.",
      sources: ["ntv-2017-09-11-inoki-beijing"],
    },
    {
      text: "On 4 September Chief Cabinet Secretary Suga wished Inoki to act by the government's line; on the 7th, in Beijing, Inoki called the journey an exchange of people as ever and said that he did not mind being blamed for it.",
      sources: ["yna-2017-09-07-inoki"],
    },
    {
      text: "Back at Haneda, Inoki said that Japan had shut the door on the exchange of people; his impression was that the DPRK wished to talk at all events.",
      sources: ["huffpost-2017-09-11-inoki"],
    },
    { text: "The journey was timed for the DPRK's national day, 9 September.", sources: ["mingpao-2017-09-09-inoki"] },
  ],
  sources: ["jmh-2017-09-11-inoki", "japannewsheadlines-2017-09-inoki"],
  evidence: {
    start: ["japannewsheadlines-2017-09-inoki"],
    end: ["japannewsheadlines-2017-09-inoki"],
    round: ["japannewsheadlines-2017-09-inoki"],
    delegations: ["5ch-2017-09-08-kyodo-inoki", "jmh-2017-09-11-inoki"],
  },
  variants: [
    {
      field: "outcomes",
      value: "the wish that Inoki passed on was that of one person of the Liberal Democratic Party to visit soon",
      sources: ["nhub-2017-09-11-nhk-inoki"],
      note: "NHK, on a copy; the others have a wish of the party, of some of its members, or a proposal of his own, for a group of members of the Diet",
    },
  ],
};
