import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-08-06-kuala-lumpur-foreign-ministers",
  title: "Foreign ministers' meeting in Kuala Lumpur beside the ASEAN meetings",
  channel: "multilateral",
  status: "held",
  start: "2015-08-06",
  end: "2015-08-06",
  place: "kuala-lumpur",
  venue: "beside the ASEAN foreign ministers' meetings",
  round: "about a year after the exchange in Myanmar",
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
  topics: ["abductions", "investigation-committee", "security"],
  outcomes: [
    {
      text: "Kishida asked that the Stockholm agreement be carried out and strongly urged that all abductees return as soon as possible.",
      sources: ["mofa-2015-08-06-meeting-ri-su-yong"],
    },
    {
      text: "Ri Su Yong said that the committee was carrying out the survey sincerely.",
      sources: ["mofa-2015-08-06-meeting-ri-su-yong"],
    },
    {
      text: "Kishida also took up the nuclear and missile programmes; Ri answered along the DPRK's known lines, the joint exercises of the United States and South Korea included.",
      sources: ["mofa-2015-08-06-meeting-ri-su-yong"],
    },
    {
      text: "Kishida answered Ri that it was most regrettable that there was no concrete prospect more than a year after the survey began, and asked for a quick report, according to Nippon TV. Kishida told reporters afterwards that it was most regrettable that no findings were in sight.",
      sources: ["ntv-2015-08-06-early-return", "japantimes-2015-08-06-no-prospect"],
    },
    {
      text: "By Kyodo Kishida asked that Kim Jong Un be told directly that Japan strongly demanded the return of all abductees as soon as possible; Japan hoped to draw a political decision from Kim by passing on that the abductions come first for its government.",
      sources: ["usfl-2015-08-06-early-report"],
    },
  ],
  follows: "2014-08-10-myanmar-foreign-ministers",
  remarks: [
    { text: "Hours: from 11:50 local time, about 30 minutes.", sources: ["mofa-2015-08-06-meeting-ri-su-yong"] },
    {
      text: "Hours: in the afternoon; 11:50 in Malaysia is 12:50 in Japan.",
      sources: ["swissinfo-2015-08-kyodo-kuala-lumpur"],
    },
    {
      text: "On the prime minister's instructions, and above all to press in person for a solution of the abductions.",
      sources: ["mofa-2015-08-06-meeting-ri-su-yong", "mofa-2015-08-07-kishida-press-conference"],
    },
    {
      text: "On 31 July Abe had told Kishida, at a council of government and parties on the abductions, to approach the DPRK's foreign minister directly so that a report on the survey came soon; Kishida said that he wished to do so at an international conference or the like as soon as possible. At that sitting of 31 July, its seventh, the council shared the view that the abductions are to be dealt with first and that nothing else between Japan and the DPRK can move without their solution. Abe told the council that he knew of the parties' strong anger at the delay and of their wish for harder measures; what mattered most, he said, was to bring the DPRK's leader to see that without a settlement it would be hard to picture a future for the DPRK.",
      sources: ["dailynkjp-2015-07-31-abe", "rachi-2015-07-31-council", "kantei-2015-07-31-liaison-council"],
    },
    {
      text: "Ri said that they had spoken of how to carry out what the two governments had agreed. Kishida is thought to have asked Ri, who is held to be close to Kim Jong Un, to pass Japan's position straight on to Kim, by what a senior official of Japan's Foreign Ministry said.",
      sources: ["ntv-2015-08-06-ministers-after-a-year"],
    },
  ],
  sources: ["mofa-2015-08-06-meeting-ri-su-yong", "dailynkjp-2015-07-31-abe"],
  evidence: {
    place: ["mofa-2015-08-06-meeting-ri-su-yong", "swissinfo-2015-08-kyodo-kuala-lumpur"],
    round: ["ntv-2015-08-06-ministers-after-a-year"],
    follows: ["ntv-2015-08-06-ministers-after-a-year"],
  },
};
