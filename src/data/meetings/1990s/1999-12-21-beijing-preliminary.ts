import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-12-21-beijing-preliminary",
  title: "Preliminary talks of the foreign ministries in Beijing on reopening the normalisation talks",
  channel: "government",
  status: "held",
  start: "1999-12-21",
  end: "1999-12-22",
  place: "beijing",
  venue: "Japanese embassy (21 December)",
  round: "preliminary talks at director-general level",
  series: "preliminary-talks",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koreshige-anami", role: "head", post: "Director-General, Asian Affairs Bureau" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "o-ui-rok", role: "head", post: "Director-general" }],
    },
  ],
  topics: ["normalisation", "arrangements", "security", "humanitarian-aid"],
  outcomes: [
    {
      text: "The two sides agreed on 22 December to meet again early in 2000, perhaps in January or February.",
      sources: ["napsnet-1999-12-22-preliminary-talks"],
    },
    {
      text: "The Japanese side said that the abduction issue could not be passed over and firmly asked for a sincere response; the DPRK side answered that it should be taken as a question of missing persons, an account in a Japanese magazine says.",
      sources: ["bunshun-53777-talks-of-1999"],
    },
    {
      text: "On 21 December the two sides shared the view, in principle, that the normalisation talks should start early, and agreed to go on in the morning of the 22nd, sources said.",
      sources: ["joongang-525356-home-visits-next-spring"],
    },
  ],
  follows: "1999-12-19-beijing",
  remarks: [
    {
      text: "The talks opened in the afternoon of 21 December, once the Red Cross statement had been signed.",
      sources: ["seoul-1999-12-22-wives-next-spring", "deseret-1999-12-21-talks"],
    },
    {
      text: "A Japanese official said that concern over nuclear arms and missiles was raised in a general way.",
      sources: ["napsnet-1999-12-22-preliminary-talks"],
    },
    {
      text: "On 14 December the Chief Cabinet Secretary had announced that Japan would start to arrange for such talks and Red Cross talks to be held before the end of the year.",
      sources: ["worldjpn-1999-12-14-aoki"],
    },
    {
      text: "On 12 December a source thought it likely that Japan's head of delegation would be a director-general and not a councillor, as considered at first.",
      sources: ["donga-1999-12-12-preliminary-plan"],
    },
    {
      text: "A source of the Japanese delegation said that the DPRK side had not directly raised compensation for the colonial rule, AFP reported.",
      sources: ["napsnet-1999-12-23"],
    },
    {
      text: "Foreign Minister Kono said on 24 December that the first talk had gone more or less as Japan had imagined, but that it did not yet mean that normalisation talks could start at once.",
      sources: ["mofa-1999-12-24-kono-press"],
    },
    {
      text: "Unnamed diplomatic sources said that the DPRK side asked for food here, too.",
      sources: ["japantimes-2000-01-06-food-talks"],
    },
  ],
  sources: ["deseret-1999-12-21-talks", "seoul-1999-12-22-wives-next-spring"],
  evidence: {
    end: ["napsnet-1999-12-22-preliminary-talks"],
    place: ["deseret-1999-12-21-talks", "seoul-1999-12-22-wives-next-spring", "napsnet-1999-12-22-preliminary-talks"],
    venue: ["deseret-1999-12-21-talks"],
    delegations: ["deseret-1999-12-21-talks"],
    topics: ["deseret-1999-12-21-talks", "napsnet-1999-12-22-preliminary-talks", "seoul-2000-03-04-talks-in-april"],
  },
  variants: [
    {
      field: "start",
      value: "1999-12-20",
      sources: ["donga-1999-12-19-talks-open", "donga-1999-12-20-appeal-for-food", "voa-1999-12-20-talks-stall"],
      note: "Planned for 20 and 21 December",
    },
    {
      field: "start",
      value: "1999-12-20/1999-12-21",
      sources: ["donga-1999-12-12-preliminary-plan"],
      note: "The plan of 12 December: the 20th or the 21st",
    },
  ],
};
