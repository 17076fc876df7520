import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-09-30-beijing-rice",
  title: "Talks on more rice for the DPRK",
  channel: "government",
  status: "held",
  start: "1995-09-30",
  end: "1995-10-03",
  place: "beijing",
  venue: "Embassy of Japan, for the signing",
  delegations: [
    {
      side: "JP",
      organization: "food-agency-japan",
      capacity: "party",
      description: "the director of the operations department signed",
      members: [{ delegate: "tamenue-food-agency", role: "head", post: "Director, operations department; signed" }],
    },
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koro-bessho", role: "member", post: "Director, Northeast Asia Division" }],
    },
    {
      side: "KP",
      organization: "international-trade-committee-dprk",
      capacity: "party",
      members: [{ delegate: "kim-jong-gi", role: "head", post: "Secretary-general; signed" }],
    },
  ],
  topics: ["humanitarian-aid"],
  outcomes: [
    { text: "Japan is to deliver another 200,000 tonnes on soft terms: 30 years to pay, interest of 2 to 3 per cent." },
    { text: "The rice is for people to eat and not to be sold on; shipments are to begin at the end of October." },
    {
      text: "It is Thai and Chinese rice that Japan had imported after the bad harvest of 1993; up to ten of the 30 years are free of payment.",
      sources: ["hankookilbo-1995-10-04-rice-signed"],
    },
  ],
  follows: "1995-06-23-japan-rice",
  remarks: [
    {
      text: "Bessho said that no more talks on additional rice were planned and that normal relations had not come up in these talks.",
      sources: ["hankookilbo-1995-10-04-rice-signed"],
    },
    {
      text: "The report of 3 October has the agreement signed after some days of talks.",
      sources: ["nrc-1995-10-03-rice"],
    },
    {
      text: "The talks had been meant for two days, at the two embassies. The DPRK was said to want all 320,000 tonnes of the stock of 1994; Japan held that 120,000 of them were for its own people.",
      sources: ["imaeil-1995-10-02-rice-talks"],
    },
    {
      text: "The two days meant for the talks ended on 1 October without agreement; the two sides were said to differ over the details of the repayment for the 200,000 tonnes. It had been understood that reopening the normalisation talks would be sounded out as well; both declined to comment on that.",
      sources: ["seoul-1995-10-02-rice-first-two-days"],
    },
  ],
  sources: ["nrc-1995-10-03-rice", "hankookilbo-1995-10-04-rice-signed", "imaeil-1995-10-02-rice-talks"],
  evidence: {
    end: ["hankookilbo-1995-10-04-rice-signed"],
    venue: ["hankookilbo-1995-10-04-rice-signed"],
    delegations: ["hankookilbo-1995-10-04-rice-signed"],
    start: ["imaeil-1995-10-02-rice-talks"],
  },
};
