import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2010-05-pyongyang-kawakami",
  title: "A councillor of the ruling party meets Kim Yong Il in Pyongyang",
  channel: "informal",
  status: "reported",
  start: "2010-05",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      members: [{ delegate: "yoshihiro-kawakami", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "wpk-international-department",
      capacity: "party",
      members: [{ delegate: "kim-yong-il-vice-minister", role: "head", post: "Director of the department" }],
    },
  ],
  topics: ["abductions", "investigation-committee", "sanctions"],
  outcomes: [
    {
      text: "Kim said that the committee agreed in 2008 for a new inquiry into the abductions could be set up at any time, and named as conditions among other things that limits on charter flights were eased.",
    },
  ],
  remarks: [
    {
      text: "Kyodo and the Tokyo Shimbun reported it on 4 December 2011 from several people of Japan's government and ruling party. With Prime Minister Hatoyama's resignation in June 2010 the matter was dropped; according to Kyodo he acknowledged that there had been such moves.",
    },
  ],
  sources: ["kbs-2011-12-04-may-2010"],
};
