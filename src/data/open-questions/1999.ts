import type { OpenQuestionDraft } from "../drafts.ts";

export const openQuestions: readonly OpenQuestionDraft[] = [
  {
    id: "1999-2002-delegation-sizes",
    question: "How large were the delegations at the Red Cross talks of 1999, 2000 and 2002, and who sat in them?",
    state:
      "Only the session of 1997 has counts for both sides. For August 2002 AP gives the Japanese side (three of the Red Cross and two of the Foreign Ministry), and besides the heads two officials of Japan and one of the DPRK are named; the joint reports name the heads only.",
    tried: ["대표단 규모 2002년 8월", "joint reports of the talks", "AP report of 18 August 2002"],
    about: [
      { collection: "meetings", id: "1999-12-19-beijing", field: "delegations" },
      { collection: "meetings", id: "2000-03-13-beijing", field: "delegations" },
      { collection: "meetings", id: "2002-04-29-beijing", field: "delegations" },
      { collection: "meetings", id: "2002-08-18-pyongyang", field: "delegations" },
    ],
    asOf: "2026-11-21",
    sources: ["ap-2002-08-18-red-cross"],
  },
];
