import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-08-06-manila",
  title: "Foreign ministers exchange words in Manila",
  channel: "multilateral",
  status: "held",
  start: "2017-08-06",
  end: "2017-08-06",
  place: "manila",
  venue: "beside a dinner of the ASEAN foreign ministers' meetings",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "security"],
  outcomes: [
    {
      text: "Kono said that he had told Ri that the abductions and the nuclear and missile issues need a comprehensive solution.",
      sources: ["5ch-2017-08-07-kyodo-manila", "sputnikjp-2017-08-15-yomiuri"],
    },
    {
      text: "Kono, who made the contact known on the evening of 7 August, did not say what Ri had answered.",
      sources: ["5ch-2017-08-07-kyodo-manila"],
    },
  ],
  remarks: [
    {
      text: "They spoke standing, and only for a short time.",
      sources: ["5ch-2017-08-07-kyodo-manila", "sputnikjp-2018-06-16-fm-plan"],
    },
    {
      text: "Chief Cabinet Secretary Suga said on 8 August that the contact had come about by itself, before the dinner, and did not run against the policy of pressure.",
      sources: ["5ch-2017-08-08-nhk-manila"],
    },
    {
      text: "A person in Japan's government said on 15 August that Ri had sounded Kono out about a dialogue, saying that he wished to talk; the first reports do not have it. According to the Yomiuri, Kono had asked for concrete action on the basis of the Pyongyang Declaration, and Japan was looking with caution into what Ri meant. The paper, read on a copy, thought that Ri might have had direct talks with the United States in mind; some took it as a request to Abe to be a go-between, as a person connected with the government put it.",
      sources: [
        "jiji-2017-08-15-dialogue",
        "sputnikjp-2017-08-15-yomiuri",
        "sputnikjp-2017-08-17-ri-dialogue",
        "kjclub-2017-08-yomiuri-dialogue",
        "joongang-2017-08-15-ri-dialogue",
        "kbs-2017-08-15-ri-dialogue",
      ],
    },
    {
      text: "The texts of Kyodo and NHK were read on forum copies only; Sputnik's pages confirm day, place and persons.",
    },
    {
      text: "Asked on 4 August whether he would speak with Ri in Manila, Kono said that this was a time for pressure and that nothing was decided yet.",
      sources: ["asahi-2017-08-05-kono-manila"],
    },
    {
      text: "They met in a waiting room before the welcome dinner of the ASEAN Regional Forum. Kono had rested the comprehensive solution on the Pyongyang Declaration; of Ri's answer he said only that it was a matter between the two of them. Jiji thought that Ri had told Kono what he told the forum the next day: the nuclear arms were a choice of self-defence against the nuclear threat of the United States.",
      sources: ["smnews-2017-08-08-manila"],
    },
    {
      text: "Ri was believed to have wanted to unsettle Japan with a hint that there was room to negotiate, at a time when Japan, the United States and others were raising the pressure (The Japan News, in the Straits Times).",
      sources: ["straitstimes-2017-08-ri-dialogue"],
    },
  ],
  sources: ["sputnikjp-2017-08-17-ri-dialogue", "sputnikjp-2018-06-16-fm-plan", "5ch-2017-08-07-kyodo-manila"],
  evidence: {
    start: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila", "kbs-2017-08-15-ri-dialogue"],
    end: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila", "kbs-2017-08-15-ri-dialogue"],
    place: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila", "kbs-2017-08-15-ri-dialogue"],
    venue: ["5ch-2017-08-08-nhk-manila", "nhub-2018-08-mainichi-singapore", "smnews-2017-08-08-manila"],
    delegations: ["sputnikjp-2017-08-17-ri-dialogue", "5ch-2017-08-07-kyodo-manila", "kbs-2017-08-15-ri-dialogue"],
    topics: ["5ch-2017-08-07-kyodo-manila", "5ch-2017-08-08-nhk-manila", "smnews-2017-08-08-manila"],
  },
};
