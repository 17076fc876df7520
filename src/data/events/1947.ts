import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1947-06-16-shinyo-maru-order",
    kind: "decision",
    date: "1947-06-16",
    places: ["japan"],
    summary:
      "The Allied command told Japan that the Shinyo Maru was to carry the Koreans bound for the north who had been named in an order of 15 May, and to sail with them from Sasebo to Moji on 25 June. That order had spoken of 207 people and of a sailing around 23 June. According to the post that copies the orders, no Koreans had been sent to the north from March 1946 until late that year.",
    sides: ["other"],
    note: "Read only on a forum, with the text of the order in English",
    sources: ["enjoykorea-scapin-1734"],
  },
];
