import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1990-11-03-first-since-the-war",
    says: "The preliminary talks of November 1990 were to be the first talks of the two governments since the war.",
    about: "1990-11-03-beijing-preliminary-1",
    kind: "nth",
    number: 1,
    scope: {
      collection: "meetings",
      channels: ["government"],
      except: [
        {
          id: "1990-09-26-pyongyang-ministries",
          why: "officials who went with a mission of parties, on the side of its talks",
        },
      ],
    },
    verdict: "agrees",
    sources: ["hankyung-1990-10-31-preliminary"],
  },
  {
    id: "1990-12-15-third-preliminary",
    says: "The talks of December 1990 were the third preliminary meeting.",
    about: "1990-12-15-beijing-preliminary-3",
    kind: "nth",
    number: 3,
    scope: { collection: "meetings", series: ["preliminary-talks"] },
    verdict: "agrees",
    sources: ["hankookilbo-1990-12-17-third-preliminary"],
  },
];
