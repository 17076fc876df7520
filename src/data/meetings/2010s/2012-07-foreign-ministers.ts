import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-07-foreign-ministers",
  title: "Contact of the foreign ministers at the ASEAN meetings of July 2012, known from a later report",
  channel: "multilateral",
  status: "reported",
  start: "2012-07",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "koichiro-gemba", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "pak-ui-chun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "Known only from a report that the foreign ministers Kishida and Pak spoke at a lunch in Brunei on 1 July 2013: the first contact of the two sides' ministers since the ASEAN foreign ministers' meeting of July 2012. Of the contact in 2012 it gives neither day nor place nor names.",
      sources: ["asahi-2013-07-01-kishida-pak"],
    },
    {
      text: "Both ministers were at the ASEAN Regional Forum in Phnom Penh on 12 July 2012; the pages read on it do not mention a contact.",
      sources: ["joongang-ja-2012-07-13-arf", "mofa-2012-07-12-arf"],
    },
  ],
  sources: ["asahi-2013-07-01-kishida-pak"],
  evidence: { delegations: ["asahi-2013-07-01-kishida-pak", "joongang-ja-2012-07-13-arf"] },
};
