import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1988-10-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, put off",
  channel: "party",
  status: "postponed",
  start: "1988-10",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", description: "the party that invited it", members: [] },
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "was to talk with the guests about the crew, according to the Asahi Shimbun",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["detainees"],
  outcomes: [],
  follows: "1988-09-dprk-jsp",
  remarks: [
    {
      text: "The Asahi Shimbun, from sources in the Foreign Ministry, expected it in mid-October. According to the Mainichi Shimbun, Japan would keep up contacts in third countries and was considering more trade, a reduction of the debts to Japan and more exchange of people as a compromise.",
      sources: ["hankyung-1988-10-04-asahi-outlook"],
    },
    {
      text: "On 11 November the Japan Socialist Party was to send Hajime Fukada, the head of its popular movements bureau, to Beijing to press for an early visit, which the DPRK had so far put off without explanation. If dates could be settled there, he meant to go on to Pyongyang for this and for the crew. The DPRK was said to resent the party's recent policy towards South Korea, such as a former chairman's visit there; Fukada was expected to explain that nothing had changed in the friendship of the two parties.",
      sources: ["hankyung-1988-11-11-jsp-to-beijing"],
    },
    {
      text: "A former secretary-general of the Japan Socialist Party called at the DPRK's embassy in Beijing, a paper of 30 November wrote; the delegation's visit was said to be likely to move to the next year.",
      sources: ["hankyung-1988-11-30-ambassadors-recalled"],
    },
    { text: "A delegation of the Workers' Party came in January 1989.", sources: ["seoul-1990-10-06-wpk-visit-plan"] },
    {
      text: "When Japan lifted its measures in September, it decided to let in a delegation of people of the DPRK's government and of the Workers' Party for negotiations on the crew, a source said.",
      sources: ["joongang-2274318-measures-lifted"],
    },
  ],
  sources: [
    "hankyung-1988-10-04-asahi-outlook",
    "hankyung-1988-11-11-jsp-to-beijing",
    "hankyung-1988-11-30-ambassadors-recalled",
  ],
  variants: [
    {
      field: "start",
      value: "1988-09/1988-10",
      sources: ["hankyung-1988-11-11-jsp-to-beijing", "hankyung-1988-11-30-ambassadors-recalled"],
      note: "What the DPRK had promised, according to a report of 11 November, and what had been planned, according to a report of the 30th",
    },
  ],
  evidence: {
    status: ["hankyung-1988-11-11-jsp-to-beijing", "hankyung-1988-11-30-ambassadors-recalled"],
    start: ["hankyung-1988-10-04-asahi-outlook"],
  },
};
