import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2004-07-01-jakarta",
  title: "Foreign ministers' meeting in Jakarta beside the ASEAN Regional Forum",
  channel: "multilateral",
  status: "held",
  start: "2004-07-01",
  end: "2004-07-01",
  place: "jakarta",
  round: "beside the ASEAN+3 and ASEAN Regional Forum meetings",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "yoriko-kawaguchi", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "paek-nam-sun", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "returned-families", "humanitarian-aid", "normalisation"],
  outcomes: [
    {
      text: "Both sides confirmed that they would work to improve relations and make them normal: the outstanding issues were to be settled one after another, as fast as possible, on the basis of the Pyongyang Declaration and of what the summit of May had brought.",
      sources: ["mofa-2004-07-01-foreign-ministers"],
    },
    {
      text: "The DPRK formally agreed to a reunion of the third family in Indonesia. Japan hoped for it by 23 July at the latest.",
      sources: ["mofa-2004-07-01-foreign-ministers"],
    },
    {
      text: "Kim Jong Il had told Koizumi that the new inquiry would start from a clean slate, and Japan therefore stressed how much it mattered to have results as soon as possible. The DPRK said that the bodies concerned had already taken the inquiry up and that Japan would be answered as soon as there were results.",
      sources: ["mofa-2004-07-01-foreign-ministers"],
    },
    {
      text: "The working-level talks of August 2004 went back to an agreement reached here, according to the Japanese delegate.",
      sources: ["narkn-2004-08-13-saiki-briefing"],
    },
    {
      text: "Paek Nam Sun told Kawaguchi that the third family's father had agreed to travel to Indonesia, and that the reunion should take place as soon as possible. Place and day were still to be arranged; an Indonesian official spoke of three places that his country had proposed. A senior DPRK official saw no real difficulty over procedure.",
      sources: ["japantimes-2004-07-02-jakarta"],
    },
  ],
  follows: "2004-05-22-pyongyang",
  sources: ["mofa-2004-07-01-foreign-ministers"],
  evidence: { outcomes: ["mofa-2004-07-01-foreign-ministers", "narkn-2004-08-13-saiki-briefing"] },
  variants: [
    {
      field: "outcomes",
      value: "Japan wished for the reunion by 28 July",
      sources: ["akahata-2004-07-02-foreign-ministers"],
      note: "The Foreign Ministry of Japan has 23 July",
    },
  ],
  remarks: [
    {
      text: "Japan's foreign minister had also asked Indonesia whether it was ready to facilitate the reunion; Indonesia said again that it was, for humanitarian reasons. Read only on a copy of a report of The Jakarta Post.",
      sources: ["jakartapost-2004-07-reunion"],
    },
    {
      text: "In Jakarta a senior DPRK official told the press that his side welcomed the reunion and hoped for it soon. The three places that Indonesia had proposed were Bali, Yogyakarta and Bogor, an official of its Foreign Ministry said.",
      sources: ["japantimes-2004-07-02-jakarta"],
    },
  ],
};
