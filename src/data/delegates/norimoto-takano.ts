import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "norimoto-takano",
  side: "JP",
  names: { en: "Norimoto Takano", ja: "高野紀元", ko: "다카노 도시유키" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Deputy Minister for Foreign Affairs",
      seen: "2002-09-17/2002-09-18",
      sources: ["brookings-2007-peninsula-question-chapter1", "donga-jp-2002-09-17-summit", "seoul-2002-09-19-envoy"],
    },
  ],
  note: "A book of 2007 gives the first name as Norimoto, the Seoul Shinmun of 2002 as Toshiyuki (도시유키), beside the characters 高野紀元.",
};
