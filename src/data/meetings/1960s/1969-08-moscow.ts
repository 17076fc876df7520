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
    {
      text: "In the forenoon of the 11th South Korea called a minister of Japan's embassy to its Foreign Ministry and demanded that the contact in Moscow, by the report under way since the 4th, be stopped at once: South Korea was against the return of even one Korean from Japan. The Japanese minister was understood to have called the talks no more than an unofficial contact on winding up the agreement of Calcutta. The page prints the days alone; August 1969 is our reading, from article numbers and the talks.",
      sources: ["joongang-1206348-protest"],
    },
  ],
  sources: ["joongang-1206589-moscow-1969"],
};
