import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-08-10-myanmar-foreign-ministers",
  title: "Foreign ministers' exchange in Myanmar at the ASEAN Regional Forum",
  channel: "multilateral",
  status: "held",
  start: "2014-08-10",
  end: "2014-08-10",
  place: "myanmar",
  venue: "between sittings of the ASEAN Regional Forum",
  round: "first contact of the foreign ministers in about 13 months",
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
      members: [{ delegate: "ri-su-yong", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["investigation-committee", "security"],
  outcomes: [{ text: "Each side stated its position on the committee's survey and on security." }],
  follows: "2013-07-01-bandar-seri-begawan",
  sources: ["ntv-2014-08-11-kishida-ri-exchange"],
};
