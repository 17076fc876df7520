import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1972-06-tokyo-kang",
  title: "Goodwill mission of the DPRK to Tokyo, invited by the governor, which Japan meant not to let in",
  channel: "informal",
  status: "planned",
  start: "1972-06",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "tokyo-metropolis",
      capacity: "party",
      members: [{ delegate: "minobe-tokyo", role: "head", post: "Governor" }],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      description: "a goodwill mission, with seven journalists",
      size: 5,
      members: [{ delegate: "kang-ryang-uk", role: "head", post: "Chairman" }],
      sources: ["joongang-1321263-entry-refused-1972"],
    },
  ],
  topics: [],
  outcomes: [],
  remarks: [
    {
      text: "The governor announced on 9 February that he had decided to invite Kang Ryang Uk and the mayor of Pyongyang, it seemed for May or later, and that the formal invitation would go out on the 10th through Chongryon. He was said to think of letting journalists of the DPRK come with them. Officials of the Foreign Ministry were reserved about their entry, in line with Prime Minister Sato's policy.",
      sources: ["joongang-1313505-minobe-invites"],
    },
    {
      text: "A vice-chairman of Chongryon handed the governor their letter of acceptance on 27 March: they would bring seven or eight journalists and three attendants. They were said to mean to apply around 20 April. The government meant to allow no entry for political ends; the governor said that he would try to have all of them let in.",
      sources: ["joongang-1317169-kang-invitation-accepted"],
    },
    {
      text: "The first vice-chairman of Chongryon told the governor on 17 May that the mission would come in early June; Japan's Foreign Ministry was understood to mean not to let it in, because of relations with the Republic of Korea.",
      sources: ["joongang-1321263-entry-refused-1972"],
    },
    {
      text: "The pages print days and no year. By our reading, from the governor's visit of October 1971 and from article numbers, they are of December 1971 and of February, March, May and July 1972. No page read says that the guests came.",
    },
    {
      text: "Sources in Japan's Foreign Ministry said in July that exchange with the DPRK would for the time being be limited to culture, sport and the like, and that entry for political ends was hard to allow; according to the report the government therefore meant to refuse Kang entry.",
      sources: ["joongang-1326323-no-political-visits"],
    },
    {
      text: "On 15 December 1971, when the governor planned to invite three guests from the DPRK and China for the following year, sources in the Foreign Ministry called entry for those from the DPRK difficult: there were no relations, and there was the Republic of Korea to think of. They saw no reason to oppose the entry of the guest from China.",
      sources: ["joongang-1309383-entry-difficult"],
    },
  ],
  sources: ["joongang-1321263-entry-refused-1972", "joongang-1313505-minobe-invites"],
};
