import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "otto-lehner",
  side: "other",
  names: { en: "Otto Lehner" },
  posts: [
    {
      organization: "icrc",
      title: "Head of the mission in Japan",
      seen: "1959-11-02",
      until: "1959-11-02",
      sources: ["nahf-1959-11-02-lehner-interview", "nahf-1959-11-05-durand-successor"],
    },
  ],
  note: "He left Japan on 2 November 1959 after two months.",
};
