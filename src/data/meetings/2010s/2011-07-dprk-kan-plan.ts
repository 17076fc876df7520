import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2011-07-dprk-kan-plan",
  title: "Visit of Prime Minister Kan to the DPRK, considered in July 2011",
  channel: "summit",
  status: "planned",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      description: "Prime Minister Kan",
      members: [],
    },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: [],
  outcomes: [
    {
      text: "Kan was thinking of a visit and was said to aim at an agreement by early August, the Sankei Shimbun of 26 July wrote; a former minister was negotiating on his instructions with the DPRK's ambassador.",
    },
    {
      text: "The paper supposed that the DPRK had asked for something in return for progress over the abductions. The DPRK let it be seen that it might depart from its word that they were settled, hand over the hijackers and let Japanese wives come home.",
    },
    {
      text: "The Chief Cabinet Secretary denied it: he had asked the prime minister and the ministers for foreign affairs and for the abductions, and none of them was thinking of a visit.",
    },
  ],
  remarks: [
    {
      text: "Read only as the Seoul Shinmun retold the Sankei Shimbun. The contact in Changchun of these days is a meeting of its own.",
    },
  ],
  sources: ["seoul-2011-07-27-kan-visit"],
};
