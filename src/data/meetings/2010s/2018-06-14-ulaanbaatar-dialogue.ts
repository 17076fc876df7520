import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-06-14-ulaanbaatar-dialogue",
  title: "Exchange of views beside the Ulaanbaatar Dialogue, June 2018",
  channel: "multilateral",
  status: "held",
  start: "2018-06-14",
  end: "2018-06-14",
  place: "ulaanbaatar",
  venue: "beside the Ulaanbaatar Dialogue of 14 and 15 June",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "fumio-shimizu", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "institute-disarmament-peace",
      capacity: "party",
      members: [{ delegate: "kim-yong-guk", role: "head", post: "Director of the institute" }],
    },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "Shimizu told the DPRK side Japan's position, that the abductions are to be settled in direct talks of the two countries, and demanded an early return of the abductees.",
      sources: ["yomiuri-2018-06-14-ulaanbaatar", "iza-2018-06-14-ulaanbaatar"],
    },
    {
      text: "Foreign Minister Kono confirmed the contact: Japan's participant had stated its position to the DPRK side when they came across each other in the hall of the conference. Asked whether Japan had worked there for a summit, he said no more than that, and he gave no details of the answer.",
      sources: ["mofa-2018-06-15-kono-press", "mofa-2018-06-15-kono-press-ja"],
    },
  ],
  follows: "2017-06-15-ulaanbaatar",
  remarks: [
    {
      text: "A short exchange, two days after the summit of the United States and the DPRK in Singapore.",
      sources: ["ntv-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
    },
    {
      text: "Beforehand the Yomiuri wrote that Shimizu meant also to sound out the DPRK side on a leaders' meeting.",
      sources: ["yomiuri-2018-06-14-dialogue-opens"],
    },
    {
      text: "Shimizu's title in Japanese is 参事官 (councillor) of the bureau; the English pages have Deputy Director-General.",
      sources: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
    },
    {
      text: "On 8 June government sources had told Kyodo that Japan was considering such a talk, to prepare the ground for one of the leaders, and that Mongolia's government had been serving as an intermediary.",
      sources: ["japantimes-2018-06-09-informal-talks"],
    },
    {
      text: "Chief Cabinet Secretary Suga confirmed the exchange on 15 June, with the names of both. He said that Shimizu had passed on Japan's basic position, and nothing more on what was talked of or on how the DPRK side reacted.",
      sources: ["newsis-2018-06-15-suga"],
    },
    {
      text: "On 15 June Kim Yong Guk and others of his side brushed reporters off: there had been no contact, they should ask Japan's government. One of the delegation had said on the 14th that what Japan brings up might get in the way of the good course of things, such as the dialogue with the United States, a person connected with Mongolia's Foreign Ministry said (the Mainichi, on a forum copy).",
      sources: ["5ch-2018-06-15-mainichi-ulaanbaatar"],
    },
    {
      text: "Japan's Foreign Ministry made the contact known on the same day.",
      sources: ["okinawatimes-2018-06-14-ulaanbaatar"],
    },
    {
      text: "Beforehand a person in Japan's government told Reuters that Japanese officials meant to speak there with the DPRK's about a meeting of the leaders.",
      sources: ["finanster-2018-06-14-yomiuri"],
    },
    {
      text: "Japan's strategy was chiefly to look for chances of contact with the DPRK and to raise their level step by step, in Kyodo's opinion as a Russian site retells it; the summit in Singapore, where Japan had sent Shotaro Yachi, might also lay a base for this.",
      sources: ["nbyanao-2018-06-vladivostok"],
    },
    {
      text: "NHK took it that Abe's wish to settle the abductions by meeting Kim Jong Un himself had been passed on as well, according to News1.",
      sources: ["news1-2018-06-14-ulaanbaatar"],
    },
  ],
  sources: [
    "mofa-2018-06-15-kono-press",
    "japantimes-2018-06-14-ulaanbaatar",
    "ntv-2018-06-14-ulaanbaatar",
    "japantimes-2018-06-09-informal-talks",
    "newsis-2018-06-15-suga",
  ],
  evidence: {
    start: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
    end: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar"],
    venue: ["ntv-2018-06-14-ulaanbaatar", "yomiuri-2018-06-14-dialogue-opens"],
    delegations: [
      "ntv-2018-06-14-ulaanbaatar",
      "yomiuri-2018-06-14-ulaanbaatar",
      "mofa-2018-06-15-kono-press",
      "upi-2018-06-14-ulaanbaatar",
    ],
    topics: ["yomiuri-2018-06-14-ulaanbaatar", "japantimes-2018-06-14-ulaanbaatar", "iza-2018-06-14-ulaanbaatar"],
    follows: ["yomiuri-2018-06-14-dialogue-opens"],
  },
  variants: [
    {
      field: "start",
      value: "2018-07-14",
      sources: ["journalneo-2018-08-06-ubd"],
      note: "A commentary dates the conference 14 and 15 July; the minister's press conference of 15 June rules that out",
    },
    {
      field: "status",
      value: "denied by the delegates of the DPRK before reporters",
      sources: ["5ch-2018-06-15-mainichi-ulaanbaatar"],
      note: "Read on a forum copy; Japan's Foreign Ministry confirmed the contact",
    },
  ],
};
