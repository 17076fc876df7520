import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-08-dprk-condolence",
  title: "Condolence mission of Japan's coalition parties to the DPRK, as planned",
  channel: "party",
  status: "planned",
  start: "1994-08~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "the three parties of the coalition",
      members: [],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "On 13 July, after the death of Kim Il Sung, the three parties agreed on a joint mission; a person concerned expected it for the middle of August or later, once a new order had settled in the DPRK. They were to turn to Chongryon through the Diet members' league, whose acting chairman was Yoichi Tani. They were said to mean to sound out a new start of the normalisation talks.",
    },
    {
      text: "On 11 July the Socialist and the Liberal Democratic parties were working on a plan to send mourners to the funeral, a party official said.",
      sources: ["mbc-1994-07-11-funeral"],
    },
    {
      text: "According to MBC on 13 July, the Socialist Party had let the DPRK side know on the 11th that it meant to send mourners to Pyongyang under its secretary-general Kubo.",
      sources: ["mbc-1994-07-13-telegram"],
    },
  ],
  sources: ["joongang-2905341-condolence-plan"],
};
