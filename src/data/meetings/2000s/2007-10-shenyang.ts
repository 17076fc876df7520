import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2007-10-shenyang",
  title: "Informal contact in Shenyang",
  channel: "informal",
  status: "reported",
  start: "2007-10~",
  place: "shenyang",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        {
          delegate: "shigeo-yamada",
          role: "head",
          post: "Deputy director-general at the Foreign Ministry, by MBN; Director, Northeast Asia Division, in August 2006",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador in charge of normalisation talks" }],
    },
  ],
  topics: [],
  outcomes: [],
  follows: "2007-09-05-ulaanbaatar",
  remarks: [
    {
      text: "MBN reports that both arrived in Shenyang on the 13th of a month and that the DPRK's ambassador denied that talks were planned; its page has no month, and that it is the contact of October 2007 is our reading.",
      sources: ["mbn-undated-shenyang-contact"],
    },
    {
      text: "The press of June 2008 counts back to a last direct contact in October 2007 and names no place.",
      sources: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
    },
    {
      text: "No other page bears out the title that MBN gives; that the misspelt name is that of the director of 2006 is our reading.",
      sources: ["mbn-undated-shenyang-contact", "narkn-2006-08-03-liaison-office"],
    },
  ],
  sources: ["voa-korean-2008-06-08-beijing-11-june", "mbn-undated-shenyang-contact", "nordkorea-info-2008-06-06-forum"],
  evidence: {
    start: ["voa-korean-2008-06-08-beijing-11-june", "nordkorea-info-2008-06-06-forum"],
    place: ["mbn-undated-shenyang-contact"],
    delegations: ["mbn-undated-shenyang-contact", "narkn-2006-08-03-liaison-office"],
  },
  variants: [
    {
      field: "delegations",
      value: "야마자 시게루",
      sources: ["mbn-undated-shenyang-contact"],
      note: "Spelling on the page",
    },
    { field: "start", value: "the 13th of a month, undated", sources: ["mbn-undated-shenyang-contact"] },
  ],
};
