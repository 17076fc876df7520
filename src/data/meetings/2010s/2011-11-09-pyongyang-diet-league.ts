import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2011-11-09-pyongyang-diet-league",
  title: "Visit of the Diet members' league for normal relations, put off in November 2011",
  channel: "party",
  status: "postponed",
  start: "2011-11-09",
  end: "2011-11-12",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-normalisation",
      capacity: "party",
      description: "about ten members of government and opposition parties, two former ministers among them",
      members: [
        {
          delegate: "seishiro-eto",
          role: "head",
          post: "Vice Speaker of the House of Representatives; chairman of the league",
        },
      ],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "the inviting side; a talk with leading people was possible",
      members: [],
    },
  ],
  topics: ["normalisation", "abductions"],
  outcomes: [
    {
      text: "On 4 November the Democratic Party of Japan decided not to let its members go, and Eto put the visit off, to be arranged again after the session of the Diet.",
      sources: ["mainichi-2011-11-05-eto"],
    },
    {
      text: "The families' association and its supporters had come out against it on 2 November.",
      sources: ["mainichi-2011-11-05-eto"],
    },
    {
      text: "Prime Minister Noda and the foreign minister had been told of the plan.",
      sources: ["mainichi-2011-11-05-eto", "oana-2011-09-29-eto"],
    },
  ],
  remarks: [
    {
      text: "The first idea, in September, was to go for two days to the football match of 15 November in Pyongyang and to ask for a meeting with Kim Yong Nam.",
      sources: ["oana-2011-09-29-eto", "huanqiu-2011-09-29-eto", "hatena-eto-interview"],
    },
    {
      text: "The pages differ on when the DPRK's invitation of Eto came: in October, or on 4 November.",
      sources: ["sankei-2011-12-16-eto", "mainichi-2011-11-05-eto"],
    },
    {
      text: "According to the Sankei Shimbun the visit had been arranged since the summer through Chongryon. Eto told the prime minister on 2 November and asked for a letter to take along; the prime minister is said not to have spoken against the visit. The Speaker agreed to it, the paper heard, and Eto asked the DPRK side for a meeting with somebody of high rank, as he would bring the letter.",
      sources: ["sankei-2011-11-13-eto"],
    },
    {
      text: "On 3 November Jiji Press reported that eight members were settling with the DPRK the last details of a visit from 8 to 12 November and were to see Kim Yong Nam and others. Eto had told the prime minister that he wished to bring normal relations forward if only by one step.",
      sources: ["joongang-2011-11-04-eight-members"],
    },
    {
      text: "By Eto's own account in an interview, read on a bookmark list, members of another cross-party league under him, for football diplomacy, had first meant to go to the match as supporters; this was being arranged with the DPRK side and was given up.",
      sources: ["hatena-eto-interview"],
    },
  ],
  sources: ["mainichi-2011-11-05-eto", "sankei-2011-12-16-eto", "oana-2011-09-29-eto"],
  evidence: {
    start: ["sankei-2011-12-16-eto", "mainichi-2011-11-05-eto"],
    end: ["sankei-2011-12-16-eto", "mainichi-2011-11-05-eto"],
    delegations: ["sankei-2011-12-16-eto", "mainichi-2011-11-05-eto"],
    topics: ["sankei-2011-12-16-eto"],
  },
  variants: [
    {
      field: "start",
      value: "mid-November 2011",
      sources: ["oana-2011-09-29-eto", "huanqiu-2011-09-29-eto"],
      note: "The plan of September: two days, with the match of 15 November as the outward aim",
    },
    {
      field: "delegations",
      value: "eight members",
      sources: ["sankei-2011-11-13-eto"],
      note: "Sankei Shimbun of 13 November, in a blog copy, with the names",
    },
    {
      field: "start",
      value: "2011-11-08",
      sources: ["joongang-2011-11-04-eight-members"],
      note: "Jiji Press of 3 November: 8 to 12 November",
    },
  ],
};
