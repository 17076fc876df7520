import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-dalian",
  title: "Contact of the two normalisation ambassadors in Dalian",
  channel: "informal",
  status: "held",
  start: "2007-08-25",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yoshiki-mine", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
  ],
  topics: ["arrangements"],
  outcomes: [
    {
      text: "They discussed when to hold talks of the two sides within the six-party talks, the Japanese ambassador said on the 26th. Asked whether these would be in Mongolia, he said that he could not answer.",
      sources: ["dailynk-2007-08-26-dalian"],
    },
  ],
  remarks: [
    {
      text: "The Japanese ambassador told Kyodo by telephone that he had met his counterpart in Dalian; by MBN he said no more.",
      sources: ["dailynk-2007-08-26-dalian", "mbn-undated-dalian-contact"],
    },
    {
      text: "The pages give the days alone, if any. The month and the year are our reading, from an item of October 2007 that dates a contact before the working group of September to late August.",
      sources: ["dailynk-2007-08-26-dalian", "dailynk-2007-10-13-shenyang"],
    },
    {
      text: "The Tokyo Shimbun reported that the DPRK's ambassador was in Shenyang in strict secrecy on the 25th.",
      sources: ["dailynk-2007-08-26-dalian"],
    },
  ],
  sources: ["mbn-undated-dalian-contact", "dailynk-2007-08-26-dalian"],
  end: "2007-08-26",
  evidence: {
    status: ["dailynk-2007-08-26-dalian", "mbn-undated-dalian-contact"],
    start: ["dailynk-2007-08-26-dalian", "dailynk-2007-10-13-shenyang"],
    end: ["dailynk-2007-08-26-dalian", "dailynk-2007-10-13-shenyang"],
    topics: ["dailynk-2007-08-26-dalian"],
  },
};
