import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-07-beijing-adviser",
  title: "Reported contact of a special adviser to the Cabinet of Japan in Beijing",
  channel: "informal",
  status: "reported",
  start: "2013-07",
  place: "beijing",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-secretariat",
      capacity: "party",
      members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
    },
    { side: "KP", capacity: "party", description: "an official whose name is not known", members: [] },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "The DPRK had proposed talks on the abductions, according to a source close to the two countries' affairs.",
    },
  ],
  follows: "2013-05-14-pyongyang-adviser",
  remarks: [
    {
      text: "It is believed to have taken place just before the upper house election of 21 July; sources spoke of it on 22 July.",
    },
    {
      text: "The Japan Times thought it possible that the DPRK wished to lay the ground for a dialogue after the election, which Japan's ruling party was expected to win.",
      sources: ["japantimes-2013-07-23-adviser-beijing"],
    },
  ],
  sources: ["japantimes-2013-07-23-adviser-beijing"],
};
