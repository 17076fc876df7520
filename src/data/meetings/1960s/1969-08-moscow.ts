import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1969-08-moscow",
  title: "Soundings of the Red Cross societies in Moscow on the 15,000 applicants still waiting",
  channel: "informal",
  status: "held",
  start: "1969-08~",
  place: "moscow",
  round: "informal talks",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The Japanese Red Cross said that to deal with the 15,000 applicants as agreed at Colombo was the policy of Japan's government and a matter of winding up the Calcutta agreement.",
    },
    {
      text: "Depending on what was sounded out in Moscow, the Japanese Red Cross thought it likely that the two sides would have actual contact at the coming international Red Cross conference.",
    },
  ],
  follows: "1967-11-27-colombo",
  remarks: [
    {
      text: 'Under way on 12 August 1969, according to the Japanese Red Cross. The page prints the 12th and "the end of this month" for the coming conference at Istanbul; month and year are our reading, from that conference and from article numbers.',
    },
    {
      text: "According to the report the talks strained relations between Japan and South Korea before the third conference of their ministers.",
    },
  ],
  sources: ["joongang-1206589-moscow-1969"],
};
