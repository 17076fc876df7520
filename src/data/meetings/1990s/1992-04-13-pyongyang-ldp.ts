import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1992-04-13-pyongyang-ldp",
  title: "Delegation of the Liberal Democratic Party to the DPRK for the 80th birthday of Kim Il Sung",
  channel: "party",
  status: "held",
  start: "1992-04-13",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      size: 27,
      members: [{ delegate: "yukihiko-ikeda", role: "head", post: "Former head of the Defence Agency" }],
      sources: ["hankookilbo-1992-04-13-two-parties-leave"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kim-yong-sun", role: "member", post: "Secretary of the party; met them at the airport" }],
      sources: ["shifukunohitotoki-1992-04-13"],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "Hiromu Nonaka, head of the delegation's secretariat, agreed with Kim Yong Sun on three steps, Kyodo reported from party sources: Kim was to be invited to Japan in mid-June, a friendship association to be founded at that time, and temporary home visits of the Japanese wives to come about through it in August. Shin Kanemaru approved.",
      sources: ["hankyung-1992-04-22-ldp-three-steps"],
    },
  ],
  remarks: [
    {
      text: "It was to leave on 13 April in the Socialist Party's chartered plane, stay four days, attend the banquet for the birthday and speak with senior people of party and state; each of the two parties was reportedly to act on its own.",
      sources: ["hankookilbo-1992-04-13-two-parties-leave"],
    },
    {
      text: "On 10 April the Frankfurter Allgemeine Zeitung wrote of 19 persons from the party, the chairman for the budget in the House of Representatives (중의원 예산분과위원장) among them.",
      sources: ["joongang-2700839-birthday-missions"],
    },
    {
      text: "A reporter who went along writes that both delegations landed on 13 April in one chartered plane, were met by Kim Yong Sun and shook hands with Kim Il Sung. Low reliability.",
      sources: ["shifukunohitotoki-1992-04-13"],
    },
  ],
  sources: ["hankookilbo-1992-04-13-two-parties-leave", "shifukunohitotoki-1992-04-13"],
  end: "1992-04-16",
  evidence: {
    status: ["shifukunohitotoki-1992-04-13"],
    end: ["shifukunohitotoki-1992-04-13", "hankookilbo-1992-04-13-two-parties-leave"],
  },
};
