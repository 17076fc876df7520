import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-07-dalian",
  title: "Four reported contacts in Dalian, July to September 2015",
  channel: "informal",
  status: "reported",
  start: "2015-07",
  end: "2015-09~",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description:
        "the director-general and the division director had met DPRK officials in Dalian and Shanghai since the autumn of 2014, the Asahi Shimbun of 23 September 2015 says",
      members: [],
    },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "investigation-committee", "remains"],
  outcomes: [
    {
      text: "No progress after the DPRK said in July that the survey would take more time.",
      sources: ["blog-2015-09-26-eight-thousand"],
    },
    {
      text: "The DPRK side gave as the final result that there was no new word on the abductees; Japan did not accept that and asked that the committee go on (sources on the two countries' relations, in Kyodo).",
      sources: ["swissinfo-2015-09-kyodo-go-on", "dailynkjp-2015-09-final-result"],
    },
    {
      text: "If the DPRK agreed, Japan would consider not tightening sanctions for the time being (the same sources).",
      sources: ["swissinfo-2015-09-kyodo-go-on", "dailynkjp-2015-09-final-result"],
    },
    {
      text: "The DPRK side sounded Japan out on a new body of inquiry in Japan, for sharing information; Japan proposed to send a team to Pyongyang that would check the inquiry (the same sources).",
      sources: ["dailynkjp-2015-09-final-result"],
    },
  ],
  remarks: [
    {
      text: "The Asahi Shimbun of 23 September 2015 counts four contacts up to early September; the article was read on a blog that quotes it.",
      sources: ["blog-2015-09-26-eight-thousand"],
    },
    { text: "Kyodo has no place and speaks of informal talks since July.", sources: ["swissinfo-2015-09-kyodo-go-on"] },
    {
      text: "On 9 September Song Il Ho told Kyodo that the report was almost done but that the two sides had not agreed when to publish it together.",
      sources: ["dailynkjp-2015-09-final-result"],
    },
  ],
  sources: ["blog-2015-09-26-eight-thousand", "swissinfo-2015-09-kyodo-go-on"],
  evidence: {
    end: ["blog-2015-09-26-eight-thousand"],
    place: ["blog-2015-09-26-eight-thousand"],
    delegations: ["blog-2015-09-26-eight-thousand"],
  },
};
