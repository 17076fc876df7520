import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-11-09-ulaanbaatar",
  title: "Reported meeting in Ulaanbaatar, November 2018",
  channel: "informal",
  status: "reported",
  start: "2018-11-09",
  place: "ulaanbaatar",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-intelligence-japan",
      capacity: "party",
      members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
    },
    {
      side: "KP",
      organization: "wpk-united-front",
      capacity: "party",
      description: "believed to have been the counterpart",
      members: [{ delegate: "kim-song-hye", role: "head", post: "Head of the department's strategy office" }],
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "Japan asked for a meeting of Abe and Kim Jong Un, according to the Yomiuri.",
      sources: ["upi-2018-11-14-mongolia"],
    },
    { text: "Chief Cabinet Secretary Suga would not comment.", sources: ["upi-2018-11-14-mongolia"] },
  ],
  follows: "2018-10-06-ulaanbaatar",
  remarks: [
    {
      text: "Reported by Fuji News Network. According to UPI, in its item of 14 November, Kitamura was in Washington that week to meet US officials; according to KBS he was said to plan to tell them of the outcome.",
      sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
    },
    {
      text: "A forum copy of the broadcaster's item has 9 November; it is also UPI's Friday, in an item of 14 November. The stored page of KBS says \"last Friday\", too, but prints 31 October 2018 at its head, which does not fit.",
      sources: ["5ch-2018-11-14-fnn-mongolia", "upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
    },
    {
      text: "Government sources told the broadcaster that the meetings were held to negotiate, possibly, over the abductions, according to UPI; the broadcaster thinks that Japan wants a firm promise on the abductions before a leaders' meeting.",
      sources: ["5ch-2018-11-14-fnn-mongolia", "kbs-2018-fnn-mongolia", "upi-2018-11-14-mongolia"],
    },
  ],
  sources: ["upi-2018-11-14-mongolia", "kbs-2018-fnn-mongolia"],
  evidence: {
    start: ["upi-2018-11-14-mongolia", "5ch-2018-11-14-fnn-mongolia"],
    place: ["upi-2018-11-14-mongolia", "5ch-2018-11-14-fnn-mongolia"],
  },
  variants: [
    {
      field: "delegations",
      value: "Kim Song Hye as head of the United Front Department",
      sources: ["upi-2018-11-14-mongolia"],
      note: "KBS and a forum copy of the broadcaster's item have her as head of the department's strategy office",
    },
  ],
};
