import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-07-21-pyongyang-jsp",
  title: "Talks of the Japan Socialist Party and the Workers' Party of Korea in Pyongyang",
  channel: "party",
  status: "held",
  start: "1990-07-21",
  end: "1990-07-22",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        { delegate: "wataru-kubo", role: "head", post: "Vice-chairman; head of the delegation" },
        { delegate: "makoto-tanabe", role: "member", post: "Vice-chairman; adviser to the delegation" },
      ],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary of the party" },
        { delegate: "kim-yang-gon", role: "member", post: "Deputy director of a department" },
      ],
    },
  ],
  topics: ["security", "exchange"],
  outcomes: [
    {
      text: "They talked, in two sessions, about peace and security in Asia and the Pacific, tension in Korea and its unification, and the friendship of the two parties, according to the DPRK's radio.",
    },
    {
      text: "The DPRK had decided to invite two delegations for September, separately: one of the Liberal Democratic Party under Shin Kanemaru and one of the Socialist Party under Makoto Tanabe, Kubo said in Beijing on 24 July. The DPRK held that Japan had to apologise and pay reparation for the colonial period.",
      sources: ["hankookilbo-1990-07-25-kubo-beijing"],
    },
    {
      text: "On 21 July, Japanese media reported, the delegation handed over, in the talks with Kim Yong Sun, a letter from Takako Doi, chair of the Japan Socialist Party, addressed to Kim Il Sung that formally invited a delegation of the Workers' Party to Japan; Kubo asked that it come at a suitable time in the autumn. The Japanese delegation explained Prime Minister Kaifu's apology to the DPRK for the past and his proposal of talks of the governments without preconditions, and proposed to talk about concrete ways to better relations.",
      sources: ["hankookilbo-1990-07-24-doi-letter"],
    },
  ],
  remarks: [
    { text: "The delegation arrived on 20 July." },
    {
      text: "Radio Moscow, citing Kyodo, said on 20 July that the delegation had handed a high official of the DPRK a letter of the Japanese prime minister that proposed talks on normal relations without conditions.",
    },
    {
      text: "As planned, six delegates were to go on 19 July, invited by the Workers' Party, and to exchange views on better relations, above all on the release of the crew. They hoped to meet Kim Il Sung, too, the Socialist Party said on 11 July.",
      sources: ["seoul-1990-07-13-kubo-plan", "hankyung-1990-06-29-kubo-plan"],
    },
    {
      text: "Kubo said on 12 July that Prime Minister Kaifu had asked the delegation to convey the wish of the Government of Japan for better relations.",
      sources: ["seoul-1990-07-13-kaifu-message"],
    },
    {
      text: "Before it left, the delegation would demand of the Liberal Democratic government, among other things, an apology for the colonial rule, a change of the passports, preferential tariffs and telephone lines by communication satellite, Japanese newspapers wrote in June.",
      sources: ["hankyung-1990-06-29-kubo-plan"],
    },
  ],
  sources: ["seoul-1990-07-24-jsp-talks", "csmonitor-1990-09-24-kanemaru"],
};
