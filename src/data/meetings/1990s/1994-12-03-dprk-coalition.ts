import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-12-03-dprk-coalition",
  title: "Mission of Japan's coalition parties to the DPRK and its advance party, called off",
  channel: "party",
  status: "cancelled",
  start: "1994-12-03",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "the parties of the coalition",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "The coalition gave it up on 29 November, with the advance party that was to leave on 3 December: because of the attitude of Japan's government, among other things, the DPRK found a visit of members of the Diet hard to accept at the time, Wataru Kubo said.",
      sources: ["seoul-1994-11-30-mission-given-up", "hankyung-1994-11-30-mission-off"],
    },
    {
      text: "Ho Jong Man of Chongryon had given Kubo the reasons: words of a senior official of Japan's embassy in the United States towards the DPRK's mission to the United Nations, of the finance minister on a review of the declaration of 1990 and of the Chief Cabinet Secretary on asking Seoul first, and the advance party's visit to South Korea.",
      sources: ["seoul-1994-11-30-mission-given-up"],
    },
    {
      text: "The secretaries-general of the Liberal Democratic and the Socialist Party agreed on 25 November that the advance party would go for three days from 3 December, to be decided on the 28th. It was to prepare the time and size of the mission, expected from the middle of December, and how to deal with the declaration of 1990.",
      sources: ["hankookilbo-1994-11-26-advance-party"],
    },
  ],
  sources: ["seoul-1994-11-30-mission-given-up", "hankyung-1994-11-30-mission-off"],
  evidence: { start: ["seoul-1994-11-30-mission-given-up", "hankyung-1994-11-30-mission-off"] },
};
