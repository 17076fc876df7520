import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-03-06-dprk-nakayama",
  title: "Member of the Liberal Democratic Party in the DPRK, March 1999",
  channel: "party",
  status: "held",
  start: "1999-03-06",
  end: "1999-03-09~",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "masaaki-nakayama",
          role: "head",
          post: "Member of the House of Representatives, former head of the Management and Coordination Agency",
        },
      ],
    },
    {
      side: "KP",
      organization: "asia-pacific-peace-committee",
      capacity: "party",
      description: "the body that invited him; whom he met is not on the pages",
      members: [],
      sources: ["kbs-11951-nakayama-plan"],
    },
  ],
  topics: ["normalisation", "abductions", "hijackers", "humanitarian-aid", "security"],
  outcomes: [
    {
      text: "He proposed a liaison office of Japan in Pyongyang; in the present deadlock, the DPRK side answered by his account, it could not come about at once.",
      sources: ["kbs-13154-nakayama-back"],
    },
    {
      text: "They agreed to go on talking about the normalisation talks and other matters, in several forms, he said in Beijing.",
      sources: ["kbs-13154-nakayama-back"],
    },
  ],
  history: [
    {
      status: "planned",
      on: "1999-03~",
      start: "1999-03-05",
      end: "1999-03-08",
      place: "dprk",
      sources: ["kbs-11951-nakayama-plan"],
    },
    {
      status: "planned",
      on: "1999-03-03",
      start: "1999-03-06",
      place: "dprk",
      sources: ["hankyung-1999-03-04-nakayama"],
    },
  ],
  follows: "1999-01-beijing-nakayama",
  remarks: [
    {
      text: "He called himself a messenger in touch with the prime minister's office. By means of an office he meant to work for a settlement of the suspected abductions and of the return of the hijackers, for talks about food aid and for support of the light-water reactor project.",
      sources: ["hankyung-1999-03-04-nakayama"],
    },
    { text: "He also meant to speak about the missile launch.", sources: ["kbs-11951-nakayama-plan"] },
    {
      text: "He had asked to see Kim Yong Sun, who was said to be away in the provinces.",
      sources: ["kbs-13154-nakayama-back"],
    },
    {
      text: "The topics beside the office are those of the plan.",
      sources: ["hankyung-1999-03-04-nakayama", "kbs-11951-nakayama-plan"],
    },
    {
      text: "An encyclopaedia has his unofficial contacts of 1999 made on a mandate of the government.",
      sources: ["frwiki-de-diet-league"],
    },
    {
      text: "By a copy of an open encyclopaedia he went on negotiating behind the scenes as Hiromu Nonaka wished and in cooperation with the Foreign Ministry as well, and held five secret talks in 1999.",
      sources: ["weblio-old-abduction-league"],
    },
  ],
  sources: ["kbs-13154-nakayama-back", "hankyung-1999-03-04-nakayama", "kbs-11951-nakayama-plan"],
  evidence: {
    start: ["hankyung-1999-03-04-nakayama", "kbs-13154-nakayama-back"],
    end: ["kbs-11951-nakayama-plan", "kbs-13154-nakayama-back"],
    topics: ["kbs-13154-nakayama-back", "hankyung-1999-03-04-nakayama", "kbs-11951-nakayama-plan"],
  },
};
