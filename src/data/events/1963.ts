import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
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
