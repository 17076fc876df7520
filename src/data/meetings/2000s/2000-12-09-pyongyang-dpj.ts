import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-12-09-pyongyang-dpj",
  title: "Delegation of the Democratic Party of Japan in Pyongyang, December 2000",
  channel: "party",
  status: "held",
  start: "2000-12-09",
  end: "2000-12-12",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description: "six members of the Diet and two staff",
      size: 8,
      members: [
        {
          delegate: "ito-dpj",
          role: "head",
          post: "Minister for foreign affairs and security in the party's shadow cabinet (外交安保ネクスト大臣)",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk-international-department",
      capacity: "party",
      members: [{ delegate: "song-ho-gyong", role: "head", post: "Deputy director" }],
    },
  ],
  topics: ["past-settlement"],
  outcomes: [
    { text: "Apology and compensation for the past came up in the talks, of which there were two." },
    {
      text: "Song Ho Gyong sharply criticised Prime Minister Mori's words on finding the missing in a third country: the DPRK took it as hostile that he had said so to Britain's prime minister, and saw an attempt to keep European states from better relations.",
    },
  ],
  remarks: [
    { text: "Their journey was from 8 to 12 December, by way of Beijing." },
    {
      text: "The DPRK side was strongly interested in politics in Japan and the party's strategy; relations of North and South were a subject, too.",
    },
    {
      text: "The talks were friendly throughout, according to the party. On 11 December the mission also saw Panmunjom and a cooperative farm outside Nampo, where it exchanged views with officers of the farm.",
    },
  ],
  sources: ["dpj-2000-12-12-mission-back"],
};
