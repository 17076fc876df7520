import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "masutaro-inoue",
  side: "JP",
  names: { en: "Masutaro Inoue", ja: "井上益太郎", ko: "이노우에 미스다로" },
  aliases: ["Inoue Masutarō"],
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Director, Foreign Affairs Department (外事部長)",
      seen: "1955-07-01/1958-07-03",
      sources: ["kokalog-1958-07-03-inoue-diet", "exodus-museum-chronology"],
      from: "1955-07-01",
    },
  ],
  note: "He signed the extension of 27 October 1960 for the Japanese Red Cross; the page gives no post. A press report of 30 June 1960 names another head of the Foreign Affairs Department, Riichiro Kiuchi.",
};
