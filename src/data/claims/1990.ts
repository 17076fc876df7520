import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1990-09-26-first-dealings-of-the-governments",
    says: "The talks of ministry officials beside the mission of September 1990 were the first dealings of the two governments; the Los Angeles Times calls them the first of officials of the two foreign ministries at working level.",
    about: "1990-09-26-pyongyang-ministries",
    kind: "nth",
    number: 1,
    scope: { collection: "meetings", channels: ["government"] },
    verdict: "agrees",
    sources: ["hankyung-1990-09-28-relations-proposed", "latimes-1990-09-28-november-talks"],
  },
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
