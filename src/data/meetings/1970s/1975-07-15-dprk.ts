import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1975-07-15-dprk",
  title: "Member of the Liberal Democratic Party with Kim Il Sung near Pyongyang",
  channel: "informal",
  status: "held",
  start: "1975-07-15",
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
          post: "Member of the Diet; head of the party's Asian-African group",
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
      text: "According to Utsunomiya, as a newspaper reported, Kim Il Sung asked Japan to act as a go-between for a peace agreement with the United States.",
      sources: ["joongang-1413080-utsunomiya"],
    },
    {
      text: "To a United States diplomat Utsunomiya said that Kim wished to turn the armistice into a peace treaty, denied any plan to march south, and had not singled out Japan as a go-between: any country that both accepted would do, such as China, Japan or Algeria. He stressed Kim's wish for direct talks with the United States; Kim was strongly against letting both Koreas into the United Nations, he said.",
      sources: ["us-embassy-1975-08-01-utsunomiya"],
    },
    {
      text: "According to a Romanian telegram of 15 August, Utsunomiya announced after the talks of Miki and Ford that Kim Il Sung had asked him to give Miki a spoken message: the DPRK wished for less tension on the Korean peninsula and for steps towards reunification, would oppose a lasting division of the Koreans, and wished to make a peace agreement with the United States that would take the place of the ceasefire agreement. Utsunomiya mentioned that Miki was supposed to have passed these points on to Ford.",
      sources: ["romania-tokyo-1975-08-15-utsunomiya"],
    },
    {
      text: "On 13 July 1976 Utsunomiya told the United States senator Mansfield of the talk: Kim had called a de-escalation of forces necessary, since 400,000 men under arms cost more than could be paid and harmed farming, and had wished for a political settlement that began with a peace treaty with the United States; he had complained that South Korea's president rejected out of hand his suggestion of a sub-committee of North and South for detente.",
      sources: ["us-embassy-1976-07-19-mansfield"],
    },
  ],
  remarks: [
    {
      text: "The secret talk became known at a press conference when Utsunomiya returned to Tokyo on 29 July; a newspaper has him tell of it on the 30th. The same newspaper has the talk at a resort two hours by car from Pyongyang, and a flight from Beijing on the 12th in a plane that the DPRK side provided; a diplomatic cable has the outskirts of Pyongyang and several hours.",
      sources: ["us-embassy-1975-07-30-utsunomiya", "joongang-1413080-utsunomiya", "us-embassy-1975-08-01-utsunomiya"],
    },
    {
      text: "On the evening of 20 July, back in Beijing, Utsunomiya said, according to the Yomiuri Shimbun, that he had heard from a leading figure of the DPRK that Kim was far away in the country on urgent business; the report has him meet that figure on the Chinese side near the Yalu.",
      sources: ["joongang-1412115-kim-away"],
    },
    {
      text: "Prime Minister Miki said afterwards that Utsunomiya had not gone as his envoy, and that he had not passed the result of the talk straight on to President Ford but told him how he himself saw the DPRK's attitude.",
      sources: ["joongang-1413719-no-envoy"],
    },
    {
      text: "The Yomiuri Shimbun of 14 August had it that Miki told Ford of the wish for contact that Utsunomiya had passed on, and that Ford answered that the United States could agree to no peace agreement as long as the DPRK made the withdrawal of United States troops its condition.",
      sources: ["joongang-1414340-ford-to-miki"],
    },
    {
      text: "Utsunomiya was understood to have reported to the foreign affairs bodies of the Liberal Democratic Party that the DPRK wanted a peace agreement with the United States in place of the armistice, and that China and the Soviet Union were reluctant to aid it. Those present at a meeting of their officers on a 2nd (August 1975 by article numbers) contested it point by point; they concluded that it was desirable to ease tension by talks between North and South themselves.",
      sources: ["joongang-1413457-ldp-refutes"],
    },
    {
      text: "At the press conference Utsunomiya emphatically denied that he was a go-between, and said that the DPRK's attitude to the United States was changing little by little. An official of Japan's Foreign Ministry remarked that Utsunomiya was in political trouble and needed something spectacular. According to the United States Embassy's cable on the press conference, Japan's policy of support for South Korea had not changed, though Miki himself was inclined to wider contact with the DPRK as a way to less tension.",
      sources: ["us-embassy-1975-07-30-utsunomiya"],
    },
    {
      text: "Prime Minister Miki had listened carefully to the report, Utsunomiya told the United States Embassy, but had to take into account other opinions in the party and that of the Foreign Ministry.",
      sources: ["us-embassy-1975-08-01-utsunomiya"],
    },
  ],
  sources: ["us-embassy-1975-08-01-utsunomiya", "us-embassy-1975-07-30-utsunomiya", "joongang-1413080-utsunomiya"],
  variants: [
    {
      field: "status",
      value: "no meeting with Kim Il Sung",
      sources: ["joongang-1412115-kim-away"],
      note: "What Utsunomiya said on 20 July, according to the Yomiuri Shimbun: Kim was away",
    },
    {
      field: "start",
      value: "1975-07-19",
      sources: ["us-embassy-1975-07-30-utsunomiya"],
      note: "The first cable, from the press conference; two days later he told the embassy the 15th",
    },
  ],
  evidence: {
    start: ["us-embassy-1975-08-01-utsunomiya", "joongang-1413080-utsunomiya"],
    status: ["us-embassy-1975-07-30-utsunomiya", "us-embassy-1975-08-01-utsunomiya"],
    delegations: ["joongang-1413080-utsunomiya"],
  },
};
