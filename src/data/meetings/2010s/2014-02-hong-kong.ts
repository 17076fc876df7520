import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-02-hong-kong",
  title: "Reported contact in Hong Kong, February 2014",
  channel: "informal",
  status: "reported",
  start: "2014-02",
  place: "hong-kong",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "not named", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "The two sides went over, among other things, talks of the two Red Cross societies, a meeting of the parents of an abductee with her daughter, and a resumption of consultations of directors-general.",
    },
  ],
  remarks: [
    { text: "In late February, according to Kyodo of 30 March 2014 as retold by a Chinese page." },
    {
      text: "Abe had told some officials of his office and of the Foreign Ministry in secret to see to it that abductees came home, even if it were only one person, according to Kyodo of 30 March 2014 as retold by a Chinese page.",
      sources: ["ischool-2014-03-31-kyodo-secret-team"],
    },
    {
      text: "Somebody who knows the relations of the two countries said that the DPRK urgently needed money from Japan to save an economy at a low ebb (Kyodo of 30 March 2014, as retold by a Chinese page).",
      sources: ["ischool-2014-03-31-kyodo-secret-team"],
    },
  ],
  sources: ["taiwancn-2014-03-31-kyodo-talks"],
};
