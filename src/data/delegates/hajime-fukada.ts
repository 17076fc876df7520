import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hajime-fukada",
  side: "JP",
  names: { en: "Hajime Fukada", ko: "후카다 하지메" },
  aliases: ["深田"],
  posts: [
    {
      organization: "jsp",
      title: "Director of the organisation bureau; member of the House of Councillors in 1994",
      seen: "1993-04-03/1994-06-02",
      sources: ["hankyung-1993-04-05-jsp-arrives", "hankyung-1994-06-02-jsp-plan"],
    },
  ],
};
