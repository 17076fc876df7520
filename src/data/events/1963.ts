import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1963-02-trade-paper-signed",
    kind: "agreement",
    date: "1963-02",
    summary:
      "The Japan-DPRK Trade Association and the DPRK Committee for the Promotion of International Trade signed a paper of agreement on their trade dealings.",
    sides: ["JP", "KP"],
    organizations: ["japan-dprk-trade-association", "international-trade-committee-dprk"],
    sources: ["toitsu-nippo-2023-07-04-founding-319"],
  },
  {
    id: "1963-07-15-dprk-on-travel",
    kind: "statement",
    date: "1963-07-15",
    summary:
      "The Government of the DPRK called strongly on Japan's government to take specific steps at once so that Koreans in Japan could travel freely to the DPRK and back. A central rally of Koreans in Japan to mark May Day had passed a resolution that asked for freedom to do so.",
    sides: ["KP"],
    organizations: ["government-dprk"],
    note: "From a history in the paper of Chongryon",
    sources: ["korea-np-2004-01-27-history-7"],
  },
];
