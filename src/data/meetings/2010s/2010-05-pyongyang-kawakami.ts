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
      text: "A new inquiry into the abductions in return for the lifting of part of Japan's economic sanctions was discussed informally. Kim said that the committee of inquiry agreed in 2008 could be set up at any time, and named as conditions among other things that limits on charter flights were eased, as Japan had agreed to do in 2008.",
    },
    {
      text: "Kawakami said that people in Japan would not trust the results unless Japanese sat on the committee; Kim answered that he respected this opinion and would consider it.",
      sources: ["ajunews-2011-12-04-kawakami"],
    },
  ],
  remarks: [
    {
      text: "Kyodo and the Tokyo Shimbun reported it on 4 December 2011 from several people of Japan's government and ruling party. With Prime Minister Hatoyama's resignation in June 2010 the matter was dropped; according to Kyodo Hatoyama acknowledged that there had been such moves.",
    },
    {
      text: "Kawakami, who had a channel to the DPRK, was in Pyongyang in the middle of May. Hatoyama called it important progress if conditions for a new inquiry could be created, and set about choosing, within his office, a mission to the DPRK led by a former senior official. By one analysis the DPRK approached Japan to escape the pressure that had followed the sinking of the South Korean ship Cheonan in March 2010.",
      sources: ["ajunews-2011-12-04-kawakami"],
    },
  ],
  sources: ["kbs-2011-12-04-may-2010", "ajunews-2011-12-04-kawakami"],
};
