import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2013-10-dalian",
  title: "Reported stay of a special adviser to the Cabinet of Japan in Dalian, with a possible contact",
  channel: "informal",
  status: "reported",
  start: "2013-10",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-secretariat",
      capacity: "party",
      members: [{ delegate: "isao-iijima", role: "head", post: "Special adviser to the Cabinet" }],
    },
    { side: "KP", capacity: "party", description: "officials; a contact with them was thought possible", members: [] },
  ],
  topics: ["chongryon-headquarters"],
  outcomes: [],
  remarks: [
    {
      text: "Late in the month, for about four days, by diplomatic sources in Beijing in Kyodo; that he met the DPRK side is no more than possible, and he may have met Chinese officials. The topic is what the report connects with the stay.",
    },
    {
      text: "If he met DPRK officials, the headquarters of Chongryon, then up for a second auction in Tokyo, and the lifting of Japan's own sanctions are thought to have been talked over, and ground may have been laid for a meeting of the leaders, Kyodo added.",
      sources: ["seoulshinmun-2014-02-12-dalian"],
    },
  ],
  sources: ["japantimes-2014-02-11-adviser-dalian"],
};
