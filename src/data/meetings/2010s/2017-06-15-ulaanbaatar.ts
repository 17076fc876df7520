import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2017-06-15-ulaanbaatar",
  title: "Exchange of views beside the Ulaanbaatar Dialogue, June 2017",
  channel: "multilateral",
  status: "held",
  start: "2017-06-15",
  end: "2017-06-15",
  place: "ulaanbaatar",
  venue: "beside the Ulaanbaatar Dialogue",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "shigeki-takizaki",
          role: "head",
          post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the ministry's Institute for American Studies",
      members: [{ delegate: "ri-yong-pil", role: "head", post: "Deputy director of the institute" }],
    },
  ],
  topics: ["abductions", "investigation-committee", "security"],
  outcomes: [
    {
      text: "Japan asked that the DPRK carry out the Stockholm agreement and let all abductees go home as soon as possible.",
      sources: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki", "2nn-2017-06-16-takizaki"],
    },
    {
      text: "Japan said that provocations over nuclear arms and missiles cannot be accepted, and asked for restraint; according to the Yomiuri it asked that the programmes be given up.",
      sources: [
        "mainichi-2017-06-16-takizaki",
        "jiji-2017-06-16-takizaki",
        "yomiuri-2017-06-16-takizaki",
        "2nn-2017-06-16-takizaki",
      ],
    },
    { text: "The pages do not say what the DPRK side answered." },
  ],
  remarks: [
    {
      text: "A short exchange; Japan's Foreign Ministry made it known on 16 June.",
      sources: ["yomiuri-2017-06-16-takizaki", "jiji-2017-06-16-takizaki"],
    },
  ],
  sources: ["yomiuri-2017-06-16-takizaki", "jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
  evidence: {
    venue: ["mainichi-2017-06-16-takizaki"],
    topics: ["jiji-2017-06-16-takizaki", "mainichi-2017-06-16-takizaki"],
  },
};
