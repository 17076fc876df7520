import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "taro-nakayama",
  side: "JP",
  names: { ko: "나카야마 다로" },
  posts: [
    {
      organization: "mofa-japan",
      title: "Minister for Foreign Affairs",
      seen: "1989-10-04/1991-09-23",
      sources: [
        "hankyung-1990-06-05-nakayama",
        "hankyung-1990-03-01-nakayama-signs",
        "seoul-1991-09-25-nakayama-roh",
        "hankyung-1989-10-04-jsp-back",
      ],
    },
    {
      organization: "ldp",
      title: "Chairman, foreign affairs research commission (외교조사회장)",
      seen: "1996-05-04",
      sources: ["hankookilbo-1996-05-04-coalition-june"],
    },
  ],
};
