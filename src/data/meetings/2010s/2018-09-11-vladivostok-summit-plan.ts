import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-09-11-vladivostok-summit-plan",
  title: "Leaders' meeting beside the Eastern Economic Forum, as Japan planned",
  channel: "summit",
  status: "planned",
  start: "2018-09-11",
  end: "2018-09-13",
  place: "vladivostok",
  venue: "Eastern Economic Forum",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [{ delegate: "shinzo-abe", role: "head", post: "Prime Minister" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      description: "Kim Jong Un, the leader",
      members: [],
    },
  ],
  topics: ["abductions", "normalisation", "past-settlement", "security"],
  outcomes: [
    {
      text: "A Japanese government source said that Japan was preparing for it after Kim Jong Un had told President Trump in Singapore that he was open to meeting Abe.",
      sources: ["japantimes-2018-06-14-kim-ready"],
    },
    {
      text: "Whether Kim would come was not clear: the forum fell a few days after the DPRK's national day.",
      sources: ["japantimes-2018-06-15-plan-b"],
    },
    {
      text: "By 5 September it was known that Kim would not come; a minister of external economic relations was expected in his place.",
      sources: ["wowkorea-2018-09-05-forum"],
    },
    {
      text: "At the forum Abe said on 12 September that he wished to meet Kim but that nothing had been discussed to arrange it.",
      sources: ["reuters-2018-09-12-abe-vladivostok"],
    },
  ],
  remarks: [
    {
      text: "Russia had invited Kim Jong Un; South Korea's Yonhap reported in July that a party from the DPRK seemed to have looked at the place.",
      sources: ["jcast-2018-07-10-forum"],
    },
    {
      text: "Abe was likely to offer normal relations and economic support once the open issues were settled.",
      sources: ["japantimes-2018-06-14-kim-ready"],
    },
    {
      text: "Secret talks on a meeting of Abe and Kim Jong Un had begun in spring, the Yomiuri Shimbun wrote, by a Russian news site of 14 June.",
      sources: ["polit-2018-06-14-secret-talks"],
    },
    {
      text: "Right after the summit in Singapore sources told the Yomiuri that Japan would seriously explore a meeting of the leaders and, if it thought progress on the abductions possible, might seek one before the Liberal Democratic Party chose its president in September; if Kim Jong Un came to Vladivostok, an informal conversation with Abe there was one option. The Foreign Ministry had no channel to the DPRK that fully worked, the paper wrote, and Abe meant to have talks held behind the scenes by the intelligence route under Kitamura.",
      sources: ["stripes-2018-06-13-yomiuri-summit"],
    },
    {
      text: "Asked on 5 June whether the two leaders might meet there, Chief Cabinet Secretary Suga said that Abe planned to take part in the forum if circumstances allowed, and that nothing was fixed about his programme; Foreign Minister Kono wished to see first how the summit of the United States and the DPRK went.",
      sources: ["joongang-2018-06-05-vladivostok"],
    },
  ],
  sources: [
    "japantimes-2018-06-14-kim-ready",
    "trend-2018-06-14-vladivostok",
    "japantimes-2018-06-15-plan-b",
    "jcast-2018-07-10-forum",
  ],
};
