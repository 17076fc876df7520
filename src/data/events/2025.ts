import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2025-02-un-working-group-list",
    kind: "request",
    date: "2025-02",
    summary:
      "The UN Working Group on Enforced or Involuntary Disappearances sent the DPRK a list of about 40 Japanese and asked after them. In November 2025 it let the private investigation commission know that it was adding twelve whom Japan's government has not recognised.",
    figures: ["abductions-un-list-2025-02-jiji", "abductions-un-list-added-2025-11-commission"],
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
    evidence: { date: ["nippon-2025-11-16-un-list"] },
  },
  {
    id: "2025-05-24-families-aid",
    kind: "statement",
    date: "2025-05-24",
    summary:
      "A rally of the families resolved not to oppose humanitarian aid or the lifting of Japan's own sanctions if every abductee returns while the parents' generation lives. Prime Minister Ishiba said that only frank talks of the leaders can end the deadlock.",
    delegates: ["shigeru-ishiba"],
    sources: ["chosunbiz-2025-05-24-ishiba"],
  },
  {
    id: "2025-11-03-takaichi-summit-conveyed",
    kind: "statement",
    date: "2025-11-03",
    summary:
      "Prime Minister Takaichi said that she had already told the DPRK of her wish for a leaders' meeting. Sources put that right after she took office on 21 October and said that no answer had come by 4 November; Chief Cabinet Secretary Kihara spoke only of various channels.",
    delegates: ["sanae-takaichi", "minoru-kihara"],
    sources: ["japantimes-2025-11-03-takaichi", "japantoday-2025-11-05-no-reply"],
    evidence: { date: ["japantimes-2025-11-03-takaichi"] },
  },
  {
    id: "2025-11-13-takaichi-routes",
    kind: "statement",
    date: "2025-11-13",
    summary:
      "Takaichi told the House of Councillors that several routes were being tried and that it was harder than before; the policy of the Pyongyang Declaration does not change.",
    delegates: ["sanae-takaichi"],
    sources: ["sbs-2025-11-13-takaichi"],
  },
];
