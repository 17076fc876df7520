import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "noboru-akune",
  side: "JP",
  names: { ko: "아구네 노보루" },
  posts: [
    {
      organization: "jsp",
      title: "Vice-chairman; member of the House of Councillors",
      seen: "1978-05-11/1978-05-12",
      sources: ["joongang-1482333-asukata-pak"],
    },
  ],
};
