import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1986-messages-by-moscow",
    kind: "request",
    date: "1986-01~/1986-05~",
    summary:
      "Foreign Minister Abe sent Kim Yong Nam a message by the Soviet foreign minister in January, and had an answer in Moscow in May, the Yomiuri Shimbun reported from a source in Japan's government. Japan hoped for new North-South talks, help with the Seoul Olympics and the entry of both Koreas into the United Nations, and asked for home visits of Japanese wives. The answer kept to the DPRK's positions and was not positive about the home visits.",
    sides: ["JP", "KP", "other"],
    delegates: ["kim-yong-nam"],
    note: "The page prints no year; 1986 is our reading, from neighbouring article numbers",
    sources: ["joongang-2072149-messages-by-moscow"],
  },
];
