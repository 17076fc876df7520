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
  outcomes: [
    {
      text: "Kang Sok Ju received them on 11 July; the chairman of the DPRK's association for friendship with Japan (박근광), a deputy director in the party, was there. Inoki gave Kang a present for Kim Jong Un. He said afterwards that relations had been talked over in depth, that he had felt the DPRK's hope for better ones, and that Japan's side, too, would take a positive stance once they passed the DPRK's message on.",
      sources: ["chosonsinbo-2014-07-15-inoki"],
    },
  ],
  remarks: [
    { text: "The days are those of the stay." },
    {
      text: "On leaving Beijing Inoki said that they did not mean to get in the way of what Japan's government was doing. It was his 29th visit to the country.",
      sources: ["japantimes-2014-07-10-inoki"],
    },
    {
      text: "Inoki went to prepare the martial arts event of August; if matters turned back, he said, Japan could not negotiate again for ten years.",
      sources: ["japantimes-2014-07-10-inoki"],
    },
    {
      text: "According to the Choson Sinbo there was a broad exchange of views on relations; the group also went to Kaesong.",
      sources: ["chosonsinbo-2014-07-14-inoki-delegation"],
    },
  ],
  sources: ["chosonsinbo-2014-07-14-inoki-delegation"],
};
