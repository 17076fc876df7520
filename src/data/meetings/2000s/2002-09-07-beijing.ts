import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-09-07-beijing",
  title: "Reported consultation of officials before the first summit on settling the past",
  channel: "informal",
  status: "reported",
  start: "2002-09-07",
  end: "2002-09-09",
  place: "beijing",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", description: "officials", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", description: "officials", members: [] },
  ],
  topics: ["past-settlement", "security"],
  outcomes: [
    {
      text: "According to Japanese media both sides agreed to give up their claims to property and to settle the past by economic cooperation, in the manner of Japan and South Korea in 1965.",
    },
    { text: "They were said to have come close on keeping up the moratorium on missile tests beyond 2003." },
    {
      text: "Japan proposed to put the relations of the DPRK with South Korea and with the United States on the agenda of the summit, and the DPRK side agreed, the Tokyo Shimbun wrote of the preparatory consultations in Beijing.",
      sources: ["kihoilbo-2002-09-beijing-agenda"],
    },
  ],
  remarks: [
    { text: "Reported by Japanese media on 10 September 2002, as quoted by Yonhap." },
    {
      text: "The Dong-A Ilbo writes from Japanese dailies that working-level officials met from 7 to 9 September and, from the Nihon Keizai Shimbun, that the two sides agreed that the DPRK would freeze its missile tests beyond 2003.",
      sources: ["donga-en-2002-09-10-beijing-preparation"],
    },
    {
      text: "According to the Mainichi Koizumi was to say at the summit that Japan would bear in mind a balance with the sums of 1965 for South Korea, 300 million dollars in grants and 200 million in loans.",
      sources: ["hankyung-2002-09-10-economic-cooperation"],
    },
  ],
  sources: ["hankyung-2002-09-10-economic-cooperation", "donga-en-2002-09-10-beijing-preparation"],
};
