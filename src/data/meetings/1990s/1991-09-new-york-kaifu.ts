import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1991-09-new-york-kaifu",
  title: "Prime Minister Kaifu and the DPRK's premier or foreign minister at the United Nations, as expected",
  channel: "summit",
  status: "planned",
  start: "1991-09",
  place: "new-york",
  venue: "General Assembly of the United Nations",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "toshiki-kaifu", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "administration-council",
      capacity: "party",
      description: "the premier or the foreign minister",
      members: [
        { delegate: "yon-hyong-muk", role: "member", post: "Premier" },
        { delegate: "kim-yong-nam", role: "member", post: "Vice premier and foreign minister" },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Tokyo Shimbun, from sources in Japan's Foreign Ministry, a first meeting with one of the two was likely between 21 and 25 September; it was not settled yet. No page read says that it was held.",
      sources: ["hankyung-1991-07-21-kaifu-new-york"],
    },
    {
      text: "The premier and the foreign minister of the DPRK reached New York on 27 September, after those days.",
      sources: ["joongang-2644634-yon-new-york"],
    },
  ],
  sources: ["hankyung-1991-07-21-kaifu-new-york", "joongang-2644634-yon-new-york"],
};
