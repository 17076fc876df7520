import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-05-26-japan-rice",
  title: "Former foreign minister with the DPRK's trade committee in Japan: a request for rice",
  channel: "party",
  status: "held",
  start: "1995-05-26",
  end: "1995-05-26",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "michio-watanabe", role: "head", post: "Former deputy prime minister" }],
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      side: "KP",
      organization: "international-trade-committee-dprk",
      capacity: "party",
      members: [{ delegate: "ri-song-rok", role: "head", post: "Chairman" }],
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "wataru-kubo", role: "member", post: "Secretary-general" }],
      sources: ["imaeil-1995-05-26-coalition-breakfast"],
    },
    {
      side: "JP",
      organization: "sakigake",
      capacity: "party",
      members: [{ delegate: "yukio-hatoyama", role: "member", post: "Chief secretary (대표간사)" }],
      sources: ["imaeil-1995-05-26-coalition-breakfast"],
    },
  ],
  topics: ["humanitarian-aid", "normalisation"],
  outcomes: [
    {
      text: "Ri asked for as much rice as possible, as a loan for a time, because of bad weather, and hoped that Japan would mediate over rice that the South offered, Watanabe told the press.",
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      text: "Watanabe held that the request for rice did not stand in the way of normal relations and that no political condition should be tied to humanitarian help.",
      sources: ["hankyung-1995-05-26-watanabe-ri"],
    },
    {
      text: "Ri confirmed that Japan had some 800,000 tonnes of foreign rice left over and asked for all of it, or for 80 per cent if that was too much, hoping that it would arrive in June; it could be repaid, in kind as well, over five years or ten.",
      sources: ["joongang-3071648-rice-request"],
    },
    {
      text: "Ri would consider rice from the South if it came without conditions; Watanabe asked why the DPRK had refused it before and said that goodwill from the South would make it easier for Japan to help.",
      sources: ["joongang-3071648-rice-request"],
    },
    {
      text: "Ri's delegation said that the 22 million people of the DPRK would be badly short of food again that year unless Japan and others sent more. The premier of the DPRK had told him to ask Japan, Ri said.",
      sources: ["spokesman-1995-05-27-rice-asked", "spokesman-1995-05-28-delay-asked"],
    },
  ],
  follows: "1995-03-28-pyongyang-coalition",
  remarks: [
    {
      text: "According to a report of August, the DPRK confirmed that it was Ri who had asked the coalition for rice.",
      sources: ["seoul-1995-08-23-dprk-asked"],
    },
    {
      text: "In the morning, with other members of the mission of March. The foreign minister of Japan said that dealings between states were hard without relations.",
      sources: ["joongang-3071648-rice-request"],
    },
    {
      text: "Japanese officials called it difficult to give the DPRK rice until the two sides could negotiate normal relations, which The Spokesman-Review took for a firm no; they also pointed out that Japan imported rice itself. AP called it the first time that the DPRK admitted a grave shortage of food.",
      sources: ["spokesman-1995-05-27-rice-asked", "spokesman-1995-05-28-delay-asked"],
    },
    {
      text: "According to the Maeil Shinmun it was a talk over breakfast in which the secretary-general of the Socialist Party and the chief secretary of New Party Sakigake, among others, took part as well, the first of the coalition with a representative of the DPRK since its mission of March. People concerned said that the normalisation talks were discussed, too; Japan's Foreign Ministry voiced concern that South Korea would object strongly to an export of rice.",
      sources: ["imaeil-1995-05-26-coalition-breakfast"],
    },
    {
      text: "Ri and other senior people of the committee were to be in Japan for five days from 24 May, officially for a meeting to prepare a festival of the arts for DPRK-Japan friendship in Kyoto, according to sources concerned with the DPRK such as Chongryon.",
      sources: ["imaeil-1995-05-24-trade-committee-visit"],
    },
  ],
  sources: ["hankyung-1995-05-26-watanabe-ri", "joongang-3071648-rice-request", "seoul-1995-08-23-dprk-asked"],
  evidence: {
    start: ["hankyung-1995-05-26-watanabe-ri"],
    topics: ["hankyung-1995-05-26-watanabe-ri", "seoul-1995-08-23-dprk-asked", "imaeil-1995-05-26-coalition-breakfast"],
    place: ["joongang-3071648-rice-request"],
  },
  venue: "a hotel",
};
