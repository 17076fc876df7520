import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shotaro-yachi",
  side: "JP",
  names: { en: "Shotaro Yachi", ja: "谷内正太郎" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Head of the secretariat of the National Security Council (国家安全保障局長)",
      seen: "2015-07-18/2019-09",
      sources: ["kyodo-2015-07-18-yachi-mongolia", "jiji-2019-11-13-yachi"],
    },
  ],
  note: "The page of 2019 calls him the head of the National Security Secretariat at the time, a Japanese page of the same day the former head.",
};
