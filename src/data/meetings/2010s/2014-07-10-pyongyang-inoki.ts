import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-07-10-pyongyang-inoki",
  title: "Six members of the Diet meet Kang Sok Ju in Pyongyang",
  channel: "party",
  status: "held",
  start: "2014-07-10",
  end: "2014-07-14",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description: "five members of the Japan Restoration Party and one of Your Party (みんなの党)",
      size: 6,
      members: [
        { delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" },
        { delegate: "kenta-matsunami", role: "member", post: "Member of the House of Representatives" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "kang-sok-ju",
          role: "head",
          post: "Secretary; adviser of the DPRK's association for friendship with Japan",
        },
      ],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    { text: "The days are those of the stay; the day of the talk was not seen, as the copy breaks off." },
    {
      text: "On leaving Beijing Inoki said that they did not mean to get in the way of what Japan's government was doing. It was his 29th visit to the country.",
      sources: ["japantimes-2014-07-10-inoki"],
    },
  ],
  sources: ["chosonsinbo-2014-07-14-inoki-delegation"],
};
