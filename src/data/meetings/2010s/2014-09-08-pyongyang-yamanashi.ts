import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-09-08-pyongyang-yamanashi",
  title: "The ceremonial head of state receives a delegation from Yamanashi in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2014-09-08",
  end: "2014-09-08",
  place: "pyongyang",
  round: "visit from 6 September 2014",
  delegations: [
    {
      side: "JP",
      organization: "yamanashi-delegation",
      capacity: "party",
      description:
        "a private group on the hundredth birthday of Shin Kanemaru; its leader, a son of his, is president of a local broadcaster",
      members: [],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [
        { delegate: "kim-yong-nam", role: "head", post: "President of the Presidium of the Supreme People's Assembly" },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Kim said, by the leader's account, that September was a month bound up with the relations of the two sides and that something might move this year too; it seems that nothing was said in depth on the new inquiry into the abductions and other matters.",
      sources: ["sankei-2014-09-08-kim-yong-nam"],
    },
  ],
  remarks: [
    {
      text: "Nearly 60 people; mainly sightseeing, the leader said at a hotel in Pyongyang, with no political intent, but he hoped that the trip would help his father's efforts to bear fruit.",
      sources: ["japantimes-2014-09-07-kanemaru-group"],
    },
    {
      text: "Kim received the president of Japan's Kyodo agency on 10 September.",
      sources: ["wowkorea-2014-09-11-visits-end"],
    },
  ],
  sources: ["sankei-2014-09-08-kim-yong-nam", "japantimes-2014-09-07-kanemaru-group", "wowkorea-2014-09-11-visits-end"],
  evidence: {
    start: ["sankei-2014-09-08-kim-yong-nam"],
    round: ["japantimes-2014-09-07-kanemaru-group", "wowkorea-2014-09-11-visits-end"],
    delegations: [
      "sankei-2014-09-08-kim-yong-nam",
      "japantimes-2014-09-07-kanemaru-group",
      "wowkorea-2014-09-11-visits-end",
    ],
  },
};
