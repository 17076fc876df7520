import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-07-21-pyongyang-jsp",
  title: "Talks of the Japan Socialist Party and the Workers' Party of Korea in Pyongyang",
  channel: "party",
  status: "held",
  start: "1990-07-21",
  end: "1990-07-22",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        { delegate: "wataru-kubo", role: "head", post: "Head of the delegation" },
        { delegate: "makoto-tanabe", role: "member", post: "Vice-chairman; adviser to the delegation" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" },
        { delegate: "kim-yang-gon", role: "member", post: "Deputy director of a department" },
      ],
    },
  ],
  topics: ["security", "exchange"],
  outcomes: [
    {
      text: "They talked, in two sessions, about peace and security in Asia and the Pacific, tension in Korea and the friendship of the two parties, by the DPRK's radio.",
    },
  ],
  remarks: [
    { text: "The delegation arrived on 20 July." },
    {
      text: "Radio Moscow, citing Kyodo, said that it carried a letter of the Japanese prime minister that proposed talks on normal relations without conditions.",
    },
  ],
  sources: ["seoul-1990-07-24-jsp-talks"],
};
