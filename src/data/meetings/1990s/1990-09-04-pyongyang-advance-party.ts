import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-09-04-pyongyang-advance-party",
  title: "Advance party of the Liberal Democratic and the Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1990-09-04",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "hajime-ishii",
          role: "head",
          post: "Acting chairman of the party's foreign affairs research commission",
        },
      ],
    },
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["detainees", "arrangements"],
  outcomes: [
    {
      text: "Ishii told reporters at Beijing airport on 8 September that the two sides were of one mind about an early release of the two crew members.",
    },
    { text: "The DPRK would receive a mission under Shin Kanemaru on 24 September." },
    {
      text: "Japan and the DPRK had already decided on liaison offices in Tokyo and Pyongyang, Kanemaru said on 10 September, and would formally agree on them during his own visit.",
      sources: ["joongang-2495277-liaison-offices"],
    },
  ],
  sources: ["hankyung-1990-09-10-advance-party-back"],
  evidence: {
    end: ["hankyung-1990-09-10-advance-party-back", "hankyung-1990-09-03-advance-party"],
    delegations: ["hankyung-1990-09-10-advance-party-back", "hankyung-1990-09-03-advance-party"],
  },
  remarks: [
    {
      text: "A newspaper called it the first time that the Workers' Party invited politicians of the Liberal Democratic Party.",
      sources: ["hankyung-1990-09-05-first-invitation"],
    },
    {
      text: "The DPRK refused entry to an official of Japan's Foreign Ministry in the advance party; the Japanese side meant to go on asking for officials in the main mission. Each party was to send three members.",
      sources: ["hankyung-1990-08-09-officials-refused"],
    },
    {
      text: "Before he left on 4 September Ishii said that they would talk about the possibility of liaison offices and about such conditions of the DPRK's as an official apology and reparation for 36 years of rule, more economic cooperation, a direct air route and the use of a communication satellite.",
      sources: ["hankyung-1990-09-05-first-invitation"],
    },
    {
      text: "As named on 9 August, Wataru Kubo was to be among the three of the Socialist Party. The advance party was to talk with Kim Yong Sun and others about practical matters such as time, size and programme of the main mission.",
      sources: ["hankyung-1990-08-09-officials-refused"],
    },
  ],
  end: "1990-09-08",
  history: [
    {
      status: "planned",
      on: "1990-08-09",
      start: "1990-09-04",
      end: "1990-09-07",
      place: "pyongyang",
      sources: ["hankyung-1990-08-09-officials-refused"],
    },
  ],
};
