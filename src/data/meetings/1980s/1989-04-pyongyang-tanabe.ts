import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-04-pyongyang-tanabe",
  title: "Former secretary-general of the Japan Socialist Party in Pyongyang",
  channel: "party",
  status: "held",
  start: "1989-04~",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "makoto-tanabe", role: "head", post: "Former secretary-general" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "kim-il-sung", role: "head" }] },
  ],
  topics: ["detainees", "normalisation"],
  outcomes: [
    {
      text: "Tanabe said on 4 April that he had agreed with the DPRK side to revive talks of the governments on the detained crew members.",
    },
    {
      text: "The Workers' Party was ready to receive a delegation of the Liberal Democratic Party, in September at the earliest, in his words.",
    },
    {
      text: "On the soldier the DPRK side demanded new conditions, Tanabe said: he was not to be sent to South Korea, and there was to be no abduction, as there had been in the case of Kim Dae-jung. That it did not insist on his return to the DPRK in the talk with Kim Il Sung was called great progress by the Japanese side.",
      sources: ["joongang-2321331-tanabe-pyongyang"],
    },
    {
      text: "Tanabe handed over a letter of Shin Kanemaru's. The DPRK side welcomed a visit of Kanemaru's, or of a delegation of the Liberal Democratic Party under leading people, him among them.",
      sources: ["joongang-2412402-kanemaru-letter"],
    },
    {
      text: "Kim Il Sung welcomed Japan's recent proposals for better relations and told Tanabe that relations would improve if Japan corrected its unfriendly attitude, Kyodo reported on 4 April.",
      sources: ["joongang-2321331-tanabe-pyongyang"],
    },
  ],
  follows: "1989-01-japan-wpk",
  remarks: [
    {
      text: "Tanabe was to leave on 30 March 1989, on the invitation of the Workers' Party, in return for the visit of January; on that day the prime minister was expected to apologise in the Diet for the colonial rule of Korea. He was to speak of a visit of leaders of the Workers' Party to Japan and of direct contact with officials of Japan's government. If that was difficult, he was to propose contacts by other ways, such as a visit of people of the ruling party. Live broadcasts of the youth festival to Japan were to come up, too.",
      sources: ["hankyung-1989-03-28-tanabe-plan"],
    },
    {
      text: "On 10 April Tanabe, back in Japan, told the prime minister of his visit: the DPRK side gave some credit to the prime minister's new view and had begun to show a will for better relations. The prime minister said that the government, too, would study what could be done, and that a joint body of working-level people of the government, the Liberal Democratic Party and the Socialist Party would be set up to discuss a concrete policy.",
      sources: ["hankyung-1989-04-11-tanabe-reports"],
    },
    {
      text: "Tanabe hoped that the outcome of his visit would be a foothold for contacts and negotiations of the governments, for which he saw some prospect, Kyodo reported.",
      sources: ["joongang-2321331-tanabe-pyongyang"],
    },
    {
      text: "Before he left, Tanabe said in interviews with Japanese papers that he would speak of liaison offices of the two countries. On 24 March he said that he meant to exchange views on lower tariffs on imports from the DPRK and an economic mission, among other things; the Socialist Party was willing to send 200 to 300 people to the youth festival. The Liberal Democratic Party, which was understood to consider a mission at his request, was expected to put a former chairman of its General Council, Kanemaru or the like at its head, if not its secretary-general himself.",
      sources: ["joongang-2318616-tanabe-before-visit"],
    },
  ],
  sources: ["joongang-2321331-tanabe-pyongyang", "hankyung-1989-04-11-tanabe-reports"],
  evidence: {
    start: ["hankyung-1989-04-11-tanabe-reports", "hankyung-1989-03-28-tanabe-plan"],
    delegations: ["joongang-2321331-tanabe-pyongyang"],
    outcomes: ["joongang-2321331-tanabe-pyongyang"],
  },
};
