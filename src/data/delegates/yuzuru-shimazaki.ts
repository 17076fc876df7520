import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yuzuru-shimazaki",
  side: "JP",
  names: { ko: "시마사키 유즈루" },
  posts: [
    {
      organization: "jsp",
      title:
        "Member of the Diet; leader of a delegation of the party; secretary-general of the party's special committee on Korea",
      seen: "1989-10-03",
      sources: ["hankyung-1989-10-04-jsp-back"],
    },
    {
      organization: "house-of-representatives",
      title: "Member (Japan Socialist Party); leader of a delegation of the party's committee on Korea",
      seen: "1990-11-21",
      sources: ["seoul-1990-11-22-shimazaki"],
    },
  ],
};
