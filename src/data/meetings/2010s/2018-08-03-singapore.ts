import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-08-03-singapore",
  title: "Foreign ministers exchange words in Singapore",
  channel: "multilateral",
  status: "held",
  start: "2018-08-03",
  end: "2018-08-03",
  place: "singapore",
  venue: "before and after the gala dinner of the ASEAN foreign ministers' meetings",
  round: "first contact of high officials since the summit of the United States and the DPRK in June 2018",
  series: "foreign-ministers",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "taro-kono", role: "head", post: "Minister for Foreign Affairs" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "ri-yong-ho", role: "head", post: "Minister of Foreign Affairs" }],
    },
  ],
  topics: ["abductions", "security", "normalisation", "arrangements"],
  outcomes: [
    {
      text: "Kono said that he had set out Japan's basic position and that various things were said on both sides; he would not say more.",
      sources: ["mofa-2018-08-03-kono-press"],
    },
    {
      text: "Japan wants to settle the nuclear, missile and abduction issues together and then normalise relations; that position was passed on, according to the Mainichi. Kyodo thinks that Kono spoke of settling the past as well.",
      sources: ["mainichi-2018-08-04-singapore", "sputnikjp-2018-08-04-singapore"],
    },
    {
      text: "Kono told Ri that Japan was ready for a leaders' meeting, according to a source in Japan's Foreign Ministry.",
      sources: ["asahi-2018-09-27-ri-new-york", "kantsuu-2018-08-04-kono-ri"],
    },
    {
      text: "Kono seems to have proposed a direct dialogue of Abe and Kim Jong Un and to have welcomed Kim's promise of full denuclearisation, according to a copy of a news item.",
      sources: ["marinaze-2018-08-yomiuri-singapore"],
    },
    {
      text: "Kono seems also to have conveyed that Japan was ready to give economic aid if the abductions were settled and relations made normal, according to the Asahi, as BBS News retells it.",
      sources: ["bbs-2018-08-kono-ri-singapore"],
    },
  ],
  follows: "2017-08-06-manila",
  remarks: [
    { text: "A short talk, standing.", sources: ["mainichi-2018-08-04-singapore", "usfrontline-2018-09-27-kono-ri"] },
    {
      text: "On 29 May Kyodo had reported from several sources in Japan's government that Japan meant to seek a meeting of the foreign ministers there, on the abductions, if the summit of the United States and the DPRK brought progress on the nuclear issue; one of the two pages is a forum copy.",
      sources: ["sputnik-ja-2018-05-30-ministers-plan", "hankyung-2018-05-29-ministers"],
    },
    {
      text: "Kono spoke to Ri in a waiting room outside the hall, around the dinner of the ASEAN Regional Forum, which began at about 19:30, according to a person connected with the Foreign Ministry. It was the first contact of ministers since Abe had ordered work towards an early meeting of the leaders (a copy of a newspaper item).",
      sources: ["kantsuu-2018-08-04-kono-ri"],
    },
    {
      text: "On 4 August Kono told the US secretary of state in Singapore of the exchange. Japan would do all it could to settle the abductions in direct consultations with the DPRK, he said, and asked for US help; Pompeo showed understanding (the Sankei, read in an excerpt).",
      sources: ["hatena-2018-08-sankei-kono-pompeo"],
    },
    {
      text: "It lasted two minutes, Newsis wrote in September 2018; about two, by Jaju Sibo of the same day.",
      sources: ["jajusibo-2018-09-27-new-york", "newsis-2018-09-27-new-york"],
    },
    {
      text: "Asked what the contact with Ri meant at that point, Kono answered that they had met at this conference the year before as well; it was no more and no less than that (Newsis).",
      sources: ["newsis-2018-08-03-kono-ri"],
    },
  ],
  sources: [
    "mofa-2018-08-03-kono-press",
    "mainichi-2018-08-04-singapore",
    "sputnikjp-2018-08-04-singapore",
    "hankyung-2018-05-29-ministers",
  ],
  evidence: {
    round: ["mainichi-2018-08-04-singapore"],
    topics: ["mainichi-2018-08-04-singapore", "asahi-2018-09-27-ri-new-york"],
    follows: ["sputnikjp-2018-06-16-fm-plan"],
  },
};
