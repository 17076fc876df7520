import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-06-japan-dprk-around-singapore",
  title: "Reported contact of officials around the Singapore summit, June 2018",
  channel: "informal",
  status: "reported",
  start: "2018-06",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "investigation-committee"],
  outcomes: [
    {
      text: "The DPRK side gave little that was new: it gave once more the findings that it had given after the Stockholm talks.",
      sources: ["japantimes-2018-07-22-little-new"],
    },
    {
      text: "It said that no Japanese had come since two men named in an interim report given shortly after Stockholm: one of the 17 recognised victims and one only suspected.",
      sources: ["japantimes-2018-07-22-little-new"],
    },
    {
      text: "Whether it said anything on the 12 of the 17 recognised victims who have not come home is not known.",
      sources: ["japantimes-2018-07-22-little-new"],
    },
  ],
  remarks: [
    {
      text: "Around 12 June, the day of the summit of the United States and the DPRK; reported from an unnamed Japanese government source.",
      sources: ["japantimes-2018-07-22-little-new"],
    },
    {
      text: "Several contacts had taken place in the months before, to arrange a leaders' meeting (Yomiuri, by way of Reuters).",
      sources: ["finanster-2018-06-14-yomiuri"],
    },
    {
      text: "On 10 June the head of the Foreign Ministry's Asian bureau, Kanasugi, left for Singapore to hear from US officials what the summit brought, and to look for a contact with the DPRK as well, TV Asahi reported.",
      sources: ["tvasahi-2018-06-10-kanasugi"],
    },
  ],
  sources: ["japantimes-2018-07-22-little-new"],
};
