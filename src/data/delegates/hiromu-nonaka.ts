import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "hiromu-nonaka",
  side: "JP",
  names: { en: "Hiromu Nonaka", ja: "野中広務", ko: "노나카 히로무" },
  posts: [
    {
      organization: "cabinet-secretariat",
      title: "Chief Cabinet Secretary",
      seen: "1999-02-07/1999-08-21",
      sources: ["hankyung-1999-08-23-nonaka-message", "donga-1999-05-31-perry", "hankookilbo-1999-02-08-murayama"],
    },
    {
      organization: "ldp",
      title: "Acting secretary-general",
      seen: "1999-11-17",
      sources: ["hankyung-1999-11-17-invitation"],
    },
    { organization: "ldp", title: "Secretary-general", seen: "2000-08-22", sources: ["people-2000-08-22-round10"] },
  ],
};
