import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-07-pyongyang-informal",
  title: "Official of Japan's Foreign Ministry in Pyongyang to unblock the fourth round",
  channel: "informal",
  status: "held",
  start: "1991-07",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "an official in charge, not named",
      members: [],
    },
    { side: "KP", capacity: "party", description: "the DPRK side, not named on the page", members: [] },
  ],
  topics: ["arrangements", "missing-japanese"],
  outcomes: [
    {
      text: "They agreed on how to deal with the case that had blocked the talks, of a woman said to have trained the bomber of a South Korean airliner to pass as Japanese. They then agreed to hold the fourth round in Beijing in late August.",
    },
  ],
  follows: "1991-05-20-beijing-round-3",
  remarks: [
    {
      text: "The visit was early in the month. Japan's Foreign Ministry made it known on 20 July, with the agreement on the round.",
    },
  ],
  sources: ["hankookilbo-1991-07-21-round4-agreed"],
};
