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
      text: "Mori did not rule out a talk of the two alone and said on television in Tokyo that it would be very good if they met, a Russian broadcaster reported; on 1 September the meeting was called as good as settled. Kim Yong Nam had told more than ten countries, Japan among them, that he meant to hold summit talks.",
      sources: ["tongilnews-2000-09-01-mori-kim"],
    },
    {
      text: "Kim Yong Nam left Pyongyang on 2 September; meetings with more than ten countries, Japan and Sweden among them, were being arranged for 6 to 8 September. The one with Mori was to be the first meeting of leaders of Japan and the DPRK, by a report of 21 September.",
      sources: ["seoul-2000-09-04-kim-yong-nam-leaves", "donga-2000-09-21-mediation-and-rice"],
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
