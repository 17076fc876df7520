import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2023-05-southeast-asia",
  title: "Reported second secret talk in Southeast Asia, May 2023",
  channel: "informal",
  status: "reported",
  start: "2023-05",
  venue: "the same city as in March",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "a few officials", members: [] },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["abductions", "arrangements", "normalisation"],
  outcomes: [
    {
      text: "No formal talks of the leaders were agreed; a plan to send senior officials to Pyongyang was weighed, and the matter then seems to have stalled.",
      sources: ["asahi-2023-09-29-secret-talks", "joongangjp-2023-spring-contacts"],
    },
    {
      text: "The DPRK's turn to Russia is thought to be one reason why the matter was put aside.",
      sources: ["joongangjp-2023-spring-contacts", "donga-jp-2023-10-03-two-contacts"],
    },
  ],
  follows: "2023-03-southeast-asia",
  sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr", "donga-jp-2023-10-03-two-contacts"],
  evidence: {
    venue: ["asahi-2023-09-29-secret-talks"],
    delegations: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
  },
  remarks: [
    {
      text: "The contacts of spring 2023 are said to have used the route of the talks in Vietnam in 2018; the DPRK side reacted against a firm stance over the abductions and they ended without agreement, and in Japan's government there was a view that the contact had not developed because police officials had been in a hurry to settle the abductions (a monthly, February 2024).",
      sources: ["sentaku-2024-02-song-wish"],
    },
  ],
};
