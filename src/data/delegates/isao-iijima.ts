import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "isao-iijima",
  side: "JP",
  names: { en: "Isao Iijima", ja: "飯島勲", ko: "이지마 이사오" },
  posts: [
    {
      organization: "prime-minister-japan",
      title: "Personal secretary to the Prime Minister",
      seen: "2002-09-17",
      sources: ["brookings-2007-peninsula-question-chapter1"],
    },
    {
      organization: "cabinet-secretariat",
      title: "Special adviser to the Cabinet (内閣官房参与)",
      seen: "2013-05-14/2015-05-16",
      sources: [
        "nikkei-2013-05-16-iijima-kim-yong-nam",
        "voakorea-2013-05-14-adviser-arrives",
        "japantimes-2013-07-23-adviser-beijing",
        "gendai-2015-08-01-mongolia",
      ],
    },
  ],
};
