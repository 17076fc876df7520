import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-01-13-pyongyang-inoki",
  title: "A member of the House of Councillors meets Kim Yong Il in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2014-01-13",
  end: "2014-01-16",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      description: "not for the government",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "wpk-international-department",
      capacity: "party",
      members: [
        {
          delegate: "kim-yong-il-vice-minister",
          role: "head",
          post: "Director of the department; secretary of the party",
        },
      ],
    },
  ],
  topics: ["exchange", "sanctions"],
  outcomes: [
    {
      text: "He said that he had been given an official paper by which the DPRK would receive a group of members of the Diet, the minister for the abduction issue included.",
      sources: ["afp-2014-01-17-inoki-calm", "tvasahi-2014-01-inoki"],
    },
    {
      text: "A visit of Japan's minister for the abduction issue was suggested to him, and he was asked to have the entry ban eased.",
      sources: ["tvasahi-2014-01-inoki"],
    },
    {
      text: "The DPRK side told him something about the course of the purge of December 2013, he said; exchange in sport was also discussed.",
      sources: ["afp-2014-01-17-inoki-calm"],
    },
    {
      text: "By his account the formal invitation came from the DPRK's association for friendship with Japan, whose chairman he met as well; it was Kim Yong Il who invited the minister for the abduction issue to come, too.",
      sources: ["huffpost-jp-2014-01-16-inoki"],
    },
  ],
  follows: "2013-11-pyongyang-inoki",
  remarks: [
    { text: "The days are those of the stay.", sources: ["japantimes-2014-01-13-inoki"] },
    {
      text: "His 28th visit to the country; no leave of the house was needed, as the Diet was not sitting.",
      sources: ["japantimes-2014-01-13-inoki"],
    },
    {
      text: "KCNA dates the talk with Kim Yong Il, who is also adviser of the DPRK's association for friendship with Japan, to 15 January. In Beijing on the 16th Inoki said that he had felt no special change in the country after the execution of Jang Song Thaek.",
      sources: ["wowkorea-2014-01-16-inoki"],
    },
    {
      text: "Beforehand his secretary said that the talks would probably deal with sport as a means of diplomacy and with whether other members of the Diet could come. The South China Morning Post has the Pyongyang office of the non-profit body that he heads opened in December 2013, not in November.",
      sources: ["scmp-2014-01-12-inoki"],
    },
    {
      text: "His aims were, he said, to see the country after the purge, to move the visit of members of the Diet forward, to strengthen the Pyongyang office and to arrange the sports event of the summer. His hosts thanked him for coming at that time.",
      sources: ["president-2014-inoki"],
    },
  ],
  sources: [
    "afp-2014-01-17-inoki-calm",
    "tvasahi-2014-01-inoki",
    "japantimes-2014-01-13-inoki",
    "wowkorea-2014-01-16-inoki",
  ],
  evidence: {
    start: ["japantimes-2014-01-13-inoki"],
    end: ["afp-2014-01-17-inoki-calm"],
    delegations: ["afp-2014-01-17-inoki-calm", "tvasahi-2014-01-inoki"],
  },
};
