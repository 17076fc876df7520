import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-10-shenyang",
  title: "Informal contact in Shenyang",
  channel: "informal",
  status: "reported",
  start: "2007-10",
  place: "shenyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "shigeo-yamada", role: "head", post: "Head of the Northeast Asia section, Foreign Ministry" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Chief envoy in talks with Japan" }],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  follows: "2007-09-05-ulaanbaatar",
  remarks: [
    {
      text: "According to the Nikkei, which named no source, both arrived in Shenyang on Saturday, 13 October. A diplomat from Asia confirmed that talks were set there and would probably last one day.",
      sources: ["taipeitimes-2007-10-15-shenyang"],
    },
    {
      text: "The DPRK's envoy, who came with several officials, would not go into details; he denied that there were talks, according to MBN and Daily NK.",
      sources: ["taipeitimes-2007-10-15-shenyang", "mbn-undated-shenyang-contact", "dailynk-2007-10-13-shenyang"],
    },
    {
      text: "Kyodo, as quoted by a news agency on 6 June 2008, dated the last talks to October 2007.",
      sources: ["nordkorea-info-2008-06-06-forum"],
    },
    {
      text: "Before he flew home on the 17th Song told reporters at Shenyang airport that relations would have to be watched for a while. On a secret contact he had nothing to say, and no day for the working group had been discussed. Yamada had come by way of Seoul on the 13th, and the two were said to have met in secret.",
      sources: ["dailynk-2007-10-song-leaves-shenyang"],
    },
    {
      text: "On the 13th the DPRK's envoy arrived from Pyongyang at 12:40 with three or four people. Yamada was held to be the diplomat of Japan with whom he got on best; a Chinese diplomatic source could not tell for now whether a contact would come about without Director-General Sasae or Ambassador Mine.",
      sources: ["dailynk-2007-10-13-shenyang"],
    },
  ],
  sources: [
    "taipeitimes-2007-10-15-shenyang",
    "voa-korean-2008-06-08-beijing-11-june",
    "mbn-undated-shenyang-contact",
    "nordkorea-info-2008-06-06-forum",
  ],
  evidence: {
    start: ["taipeitimes-2007-10-15-shenyang", "nordkorea-info-2008-06-06-forum"],
    place: ["taipeitimes-2007-10-15-shenyang", "mbn-undated-shenyang-contact"],
    delegations: ["taipeitimes-2007-10-15-shenyang", "mbn-undated-shenyang-contact"],
    topics: ["taipeitimes-2007-10-15-shenyang"],
  },
  variants: [
    {
      field: "delegations",
      value: "Japanese official printed as 야마자 시게루, deputy director-general at the Foreign Ministry",
      sources: ["mbn-undated-shenyang-contact"],
      note: "A misspelt name; the Taipei Times has Shigeo Yamada, head of the Northeast Asia section",
    },
  ],
};
