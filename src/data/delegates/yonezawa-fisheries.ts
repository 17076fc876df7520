import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yonezawa-fisheries",
  side: "JP",
  names: { ko: "요네자와 구니오" },
  posts: [
    {
      organization: "fisheries-agency-japan",
      title: "Councillor (심의관)",
      seen: "1977-07-05",
      sources: ["joongang-1463570-contact-in-new-york"],
    },
  ],
};
