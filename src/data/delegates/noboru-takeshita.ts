import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "noboru-takeshita",
  side: "JP",
  names: { ko: "다케시타 노보루" },
  posts: [
    {
      title: "Prime Minister of Japan",
      seen: "1989-02-13/1989-04-10",
      sources: ["hankyung-1989-02-14-takeshita", "hankyung-1989-04-11-tanabe-reports"],
    },
    {
      organization: "house-of-representatives",
      title: "Former prime minister",
      seen: "1990-09",
      sources: ["hankookilbo-1990-10-02-takeshita", "hankyung-1990-10-01-takeshita"],
    },
  ],
  note: "The pages call him former prime minister; that he sat in the lower house is our reading.",
};
