import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "yoshisuke-kasai",
  side: "JP",
  names: { en: "Yoshisuke Kasai", ja: "葛西嘉資", ko: "가사이" },
  posts: [
    {
      organization: "japanese-red-cross",
      title: "Vice President (副社長)",
      seen: "1953-12-04/1959-08-13",
      sources: [
        "kokalog-1953-12-04-kasai-diet",
        "kokalog-1959-08-10-kasai-diet",
        "jrc-humanitarian-journal-3-2014-p63",
        "nahf-1959-08-14-ap-calcutta",
      ],
    },
    {
      organization: "japanese-red-cross",
      title: "Head of the delegation in Niigata (단장)",
      seen: "1960-09-05",
      sources: ["nahf-1960-09-05-mainichi-niigata-1"],
    },
  ],
};
