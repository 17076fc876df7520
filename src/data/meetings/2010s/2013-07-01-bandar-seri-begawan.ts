import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-07-01-bandar-seri-begawan",
  title: "Foreign ministers exchange words in Bandar Seri Begawan at a lunch during the ASEAN meetings",
  channel: "multilateral",
  status: "held",
  start: "2013-07-01",
  end: "2013-07-01",
  place: "bandar-seri-begawan",
  venue: "at a lunch during the ASEAN foreign ministers' meetings",
  round: "first contact of the foreign ministers since the ASEAN foreign ministers' meetings of July 2012",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "fumio-kishida", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "pak-ui-chun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "security"],
  outcomes: [
    { text: "The two ministers spoke standing; Kishida told reporters of it and did not disclose what was said." },
  ],
  remarks: [
    {
      text: "The topics are what the Asahi Shimbun assumes: that Kishida asked for a solution of the abductions and of the nuclear and missile questions.",
    },
    {
      text: "At the ASEAN Regional Forum on 2 July the DPRK called the abductions fully settled, and Kishida contradicted it.",
      sources: ["mofa-2013-07-02-arf-outline"],
    },
  ],
  sources: ["asahi-2013-07-01-kishida-pak"],
};
