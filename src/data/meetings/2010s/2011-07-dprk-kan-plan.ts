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
      text: "Kan was considering a visit and was said to aim at an agreement by early August, the Sankei Shimbun of 26 July wrote; a former minister was negotiating on his instructions with the DPRK's ambassador.",
    },
    {
      text: "The paper supposed that the DPRK had demanded something corresponding in return for progress over the abductions. By the paper the DPRK's position was that it might reverse its claim that they were settled, hand over the hijackers and let Japanese wives come home.",
    },
    {
      text: "The Chief Cabinet Secretary denied it: he had checked with the prime minister and the ministers for foreign affairs and for the abductions, and none of them was considering a visit.",
    },
  ],
  remarks: [
    {
      text: "The report of the Sankei Shimbun was read only as the Seoul Shinmun retold it. The contact in Changchun of these days is a meeting of its own.",
    },
    {
      text: "J-CAST News of 19 July quoted a rumour that Kan was preparing a journey in secret, that the DPRK was apparently being approached without going through the Foreign Ministry, and that it had apparently not answered so far. The editor of the newsletter Korea Report dismissed it as altogether impossible.",
      sources: ["jcast-2011-07-19-kan-rumour"],
    },
    {
      text: "A journalist had passed on in WEBRONZA on 11 July that a channel of Kan's was said to be proposing a leaders' meeting to the DPRK so that Kan's government might last. On 27 July he wrote that possibly most ministers had not known of the contact in Changchun and only Kan, the minister for the abductions and, outside the cabinet, the former minister who had made the contact had known of it.",
      sources: ["webronza-2011-07-27-hq-staff"],
    },
  ],
  sources: ["seoul-2011-07-27-kan-visit"],
};
