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
      text: "The contact is believed to have taken place just before the upper house election of 21 July; sources spoke of it on 22 July.",
    },
    {
      text: "The Japan Times thought it possible that the DPRK was trying by the contact to lay the ground for a possible dialogue after the election, which Japan's ruling party was expected to win.",
      sources: ["japantimes-2013-07-23-adviser-beijing"],
    },
    {
      text: "Iijima went to Beijing on 13 July and spent four days there, several officials of Japan's government told Kyodo. Neither he nor those around him gave an aim. This time nobody from the abduction headquarters went along, nor the Foreign Ministry official who had been with him in Pyongyang in May.",
      sources: ["fjsen-2013-07-26-iijima"],
    },
  ],
  sources: ["japantimes-2013-07-23-adviser-beijing"],
};
