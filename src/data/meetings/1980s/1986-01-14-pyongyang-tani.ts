import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-01-14-pyongyang-tani",
  title: "Acting chairman of the Diet members' league with Kim Il Sung in Pyongyang",
  channel: "party",
  status: "held",
  start: "1986-01-14",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "yoichi-tani", role: "head", post: "Acting chairman" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "also a deputy premier and the chairman of the friendship association",
      members: [
        { delegate: "kim-il-sung", role: "head" },
        { delegate: "ho-dam", role: "member", post: "Member of the Political Bureau" },
      ],
      sources: ["joongang-2033542-ho-dam-accepts"],
    },
  ],
  topics: ["exchange", "japanese-spouses", "japanese-left-behind"],
  outcomes: [
    {
      text: "They spoke about the DPRK's debts to Japan, exchange of persons, economic cooperation, and the Japanese wives and Japanese orphans who lived in the DPRK.",
      sources: ["joongang-2033542-ho-dam-accepts"],
    },
    {
      text: "The deputy premier promised to settle the debts, about 58 billion yen, in the near future, Tani said.",
      sources: ["joongang-2033542-ho-dam-accepts"],
    },
    {
      text: "Ho Dam accepted an invitation to Japan; he would have been the highest guest from the DPRK so far.",
      sources: ["joongang-2033542-ho-dam-accepts"],
    },
  ],
  remarks: [
    {
      text: "Kyodo, from sources on both sides, had expected Tani to hand Kim Il Sung a letter of Prime Minister Nakasone; it called him in effect a special envoy of the prime minister. Tani himself stressed that he went as a private person. He left Japan on the 13th, by Beijing. Whether he handed a letter over is on no page read.",
      sources: ["joongang-2032855-nakasone-letter"],
    },
    {
      text: "On the 18th Tani said that the visit of Ho Dam would certainly come about.",
      sources: ["joongang-2033788-tani-on-ho-dam"],
    },
    {
      text: "The pages print days alone: January 1986 is our reading, from pages of known days before and after them by article number.",
    },
    {
      text: "It was Tani's first visit on behalf of the league, a newspaper wrote; he had been in the DPRK in October 1984. In June 1985 the prime minister had told South Korean journalists that Japan's negotiations and exchanges with the DPRK were private in the main and would go no further, and that, with an eye to the exchange going on between South Korea and China, he would look at the policy towards the DPRK as part of a whole.",
      sources: ["joongang-2032855-nakasone-letter"],
    },
    {
      text: "A source in the league hinted that Tani's visit to Pyongyang was in line with the wish of the prime minister, to whose faction Tani belonged and who was eager for better relations for the sake of stability in Korea.",
      sources: ["joongang-2033788-tani-on-ho-dam"],
    },
  ],
  sources: ["joongang-2033542-ho-dam-accepts", "joongang-2032855-nakasone-letter", "joongang-2033788-tani-on-ho-dam"],
  end: "1986-01-17",
  evidence: {
    status: ["joongang-2033542-ho-dam-accepts"],
    start: ["joongang-2033542-ho-dam-accepts", "joongang-2032855-nakasone-letter"],
    end: ["joongang-2033542-ho-dam-accepts"],
    place: ["joongang-2032855-nakasone-letter"],
    topics: ["joongang-2033542-ho-dam-accepts"],
  },
};
