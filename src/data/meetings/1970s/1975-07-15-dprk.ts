import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1975-07-15-dprk",
  title: "Member of the Liberal Democratic Party with Kim Il Sung at a resort in the DPRK",
  channel: "informal",
  status: "reported",
  start: "1975-07-15?",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "tokuma-utsunomiya",
          role: "head",
          post: "Member of the Diet; a leader of the party's Asian-African group",
        },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-il-sung", role: "head" },
        { delegate: "kim-yong-nam", role: "member", post: "Director of the International Department" },
      ],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "Kim Il Sung asked Japan to act as a go-between for a peace agreement with the United States, in the words of Utsunomiya.",
    },
  ],
  remarks: [
    {
      text: "Told by Utsunomiya on a 30th as a secret talk of the 15th, at a resort two hours by car from Pyongyang; he flew there from Beijing on the 12th in a plane that the DPRK side sent.",
    },
    { text: "The page has no month and no year: July 1975 is our reading from neighbouring article numbers." },
    {
      text: "On the evening of a 20th he had told the Yomiuri Shimbun, back in Beijing, that he had heard from a leading figure of the DPRK that Kim was far away on urgent business.",
      sources: ["joongang-1412115-kim-away"],
    },
    {
      text: "Prime Minister Miki said afterwards that Utsunomiya had not gone as his envoy and that he had passed no result of the talk to President Ford.",
      sources: ["joongang-1413719-no-envoy"],
    },
  ],
  sources: ["joongang-1413080-utsunomiya"],
  variants: [
    {
      field: "status",
      value: "no meeting with Kim Il Sung",
      sources: ["joongang-1412115-kim-away"],
      note: "What Utsunomiya told the Yomiuri Shimbun ten days earlier: Kim was away",
    },
  ],
};
