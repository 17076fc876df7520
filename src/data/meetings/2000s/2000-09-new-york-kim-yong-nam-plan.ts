import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2000-09-new-york-kim-yong-nam-plan",
  title: "Meeting of Mori and Kim Yong Nam that was set for the Millennium Summit",
  channel: "multilateral",
  status: "cancelled",
  start: "2000-09",
  place: "new-york",
  venue: "beside the Millennium Summit of the United Nations",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "yoshiro-mori", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [
        { delegate: "kim-yong-nam", role: "head", post: "President of the Presidium of the Supreme People's Assembly" },
      ],
    },
  ],
  topics: ["normalisation"],
  outcomes: [
    {
      text: "Kim Yong Nam gave his journey up after a search of his party at Frankfurt airport, for which the DPRK's ambassador asked the United States to apologise.",
      sources: ["people-2000-09-06-kim-yong-nam-turns-back"],
    },
    {
      text: "Mori talked with the DPRK's ambassador to the United Nations at a reception on 6 September and said that he was sorry not to have met Kim.",
      sources: ["joongang-3966772-mori-ambassador"],
    },
  ],
  remarks: [
    { text: "That they were to meet is in the Dong-A Ilbo.", sources: ["donga-2000-09-21-mediation"] },
    {
      text: "Mori said on television that it would be very good if they met; on 1 September the meeting was called as good as settled. Kim Yong Nam had told more than ten countries, Japan among them, that he meant to hold summit talks.",
      sources: ["tongilnews-2000-09-01-mori-kim"],
    },
  ],
  sources: [
    "donga-2000-09-21-mediation",
    "joongang-3966772-mori-ambassador",
    "people-2000-09-06-kim-yong-nam-turns-back",
    "washingtontimes-2000-09-06-meetings-off",
  ],
  evidence: { start: ["donga-2000-09-21-mediation"], place: ["people-2000-09-06-kim-yong-nam-turns-back"] },
};
