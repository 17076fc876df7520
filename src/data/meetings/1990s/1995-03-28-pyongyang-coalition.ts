import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1995-03-28-pyongyang-coalition",
  title: "Mission of Japan's coalition parties to Pyongyang",
  channel: "party",
  status: "held",
  start: "1995-03-28",
  end: "1995-03-30",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      description: "with the two other parties a visiting group of 11",
      members: [
        {
          delegate: "michio-watanabe",
          role: "head",
          post: "Former deputy prime minister and foreign minister, member of the House of Representatives",
        },
      ],
    },
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        { delegate: "wataru-kubo", role: "head", post: "Secretary-general, member of the House of Councillors" },
      ],
    },
    {
      side: "JP",
      organization: "sakigake",
      capacity: "party",
      members: [{ delegate: "yukio-hatoyama", role: "head", post: "Member of the House of Representatives" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        {
          delegate: "kim-yong-sun",
          role: "head",
          post: "Secretary of the Central Committee, deputy of the Supreme People's Assembly",
        },
        { delegate: "kang-song-san", role: "observer", post: "Premier; met the Japanese delegations" },
      ],
    },
  ],
  topics: ["normalisation", "arrangements"],
  outcomes: [
    {
      text: "The four parties signed an agreement on 30 March to resume the talks of the governments.",
      sources: ["worldjpn-1995-03-30-resumption-agreement"],
    },
    {
      text: "On the first day the two sides agreed in principle to resume the talks without conditions and to draw up an agreement that urges their governments to do so soon.",
      sources: ["hankyung-1995-03-29-first-session", "hankookilbo-1995-03-29-first-session"],
    },
    {
      text: "On NHK with Kubo and Watanabe after their return, the foreign minister of Japan said that the talks of the governments need not be drawn out and hinted that they would start once both sides were ready, as early as May 1995. The talks of the DPRK and the United States on reactors, which were under way, were one of the things to be taken into account.",
      sources: ["hankyung-1995-04-03-kono"],
    },
    {
      text: "On the first day Watanabe held that a good time had come to resume the talks of the governments, and Kim Yong Sun that a frank discussion was bound to turn out well.",
      sources: ["hankyung-1995-03-29-first-session"],
    },
  ],
  follows: "1992-11-05-beijing-round-8",
  remarks: [
    {
      text: "On 13 March the coalition set about rearranging its plan for 16 March, over South Korean objections (the president of South Korea had voiced concern in Copenhagen) and a dispute within it about the declaration of 1990. The Liberal Democratic Party thought of sending a senior figure to South Korea to ask for understanding. It meant to leave the reading of the declaration open for the time being; the Socialist Party held that it was to be respected in principle, and Sakigake that the coalition had to agree on one view first.",
      sources: ["hankyung-1995-03-13-mission-plan", "imaeil-1995-03-13-invitation"],
    },
    {
      text: "Instead of the plan to have Watanabe at the head, the three parties agreed that each would form a delegation and that a council of the heads would have a chair, Seoul Shinmun wrote. They agreed not to be bound by the declaration of 1990 on this visit and largely settled a draft of five points for an agreement, among them that the dialogue be resumed without any condition.",
      sources: ["seoul-1995-03-23-mission-date"],
    },
    {
      text: "The coalition meant to sign a new declaration in place of that of 1990, Kubo told Kyodo; his party first wanted to know the view that the DPRK took of that of 1990, so that the departure of 16 March was put off.",
      sources: ["hankyung-1995-03-16-new-declaration"],
    },
    {
      text: "On 22 March the policy chiefs of the coalition agreed on three days from 27 March; the three parties agreed to treat the declaration of 1990 as a fact of history and to seek a new agreement of the four parties, according to Kyodo.",
      sources: ["hankyung-1995-03-23-mission-date"],
    },
    {
      text: "On 23 March the secretaries-general Mori and Kubo and Hatoyama of Sakigake settled on three days from 28 March and on Watanabe to represent the heads of the three delegations. The Tokyo Shimbun wrote on the 24th that the Liberal Democratic Party had sent Koichi Kato to South Korea in January for a secret talk with the prime minister there, to prepare the ground.",
      sources: ["seoul-1995-03-25-watanabe-council"],
    },
    {
      text: "A member of the New Frontier Party told the Committee on Foreign Affairs of the House of Councillors on 11 April that the head of a firm that specialises in trade with the DPRK had gone along as office staff of Koichi Kato, policy chief of the Liberal Democratic Party; in Seoul Shinmun's account he was passed off as Kato's secretary. Foreign Minister Kono did not answer at once; Kato confirmed it to reporters, the Sankei Shimbun wrote.",
      sources: ["hankookilbo-1995-04-13-trader", "seoul-1995-04-13-trader"],
    },
    {
      text: "On 12 March the invitation reached the Liberal Democratic Party by way of Ho Jong Man, vice-chairman of Chongryon. In the name of Kim Yong Sun it welcomed a high-level delegation of responsible members of the Diet from the three parties, for a dialogue on normal relations. Kim wrote that he acted on a mandate, which was taken for a hint at Kim Jong Il, and did not touch on the declaration of 1990.",
      sources: ["imaeil-1995-03-13-invitation", "hankyung-1995-03-13-mission-plan"],
    },
    {
      text: "In the middle of March Yoshiro Mori, secretary-general of the Liberal Democratic Party, urged Kubo to send the mission in the following week, an official of that party said.",
      sources: ["hankyung-1995-03-16-new-declaration"],
    },
    {
      text: "The group arrived in the morning of 28 March and first sat down with Kim Yong Sun in the afternoon. On the 29th each of the three parties was to meet officers of the Workers' Party by itself and the group to call on the premier; a last plenary was to follow on the 30th. The group was said to wish for a talk with Kim Jong Il.",
      sources: ["hankyung-1995-03-29-arrival", "hankyung-1995-03-29-first-session"],
    },
    {
      text: "In the evening of 30 March Watanabe reported to Prime Minister Murayama and Foreign Minister Kono. Kono told the press that the government, too, wished to enter negotiations once preparations were made. The chief cabinet secretary saw the way to them opening; a senior official of the Foreign Ministry saw no ground for optimism, as the questions over which the talks had split were untouched. Read in a copy of the Asahi Shimbun on a blog.",
      sources: ["asahi-1995-03-31-agreement-copy"],
    },
  ],
  sources: [
    "worldjpn-1995-03-30-resumption-agreement",
    "hankyung-1995-03-29-first-session",
    "hankookilbo-1995-03-29-first-session",
    "koryojournal-chronology",
  ],
  evidence: {
    start: ["worldjpn-1995-03-30-resumption-agreement", "koryojournal-chronology"],
    end: ["worldjpn-1995-03-30-resumption-agreement", "koryojournal-chronology"],
    place: ["worldjpn-1995-03-30-resumption-agreement"],
    venue: ["hankyung-1995-03-29-first-session", "hankookilbo-1995-03-29-first-session"],
    delegations: [
      "worldjpn-1995-03-30-resumption-agreement",
      "hankyung-1995-03-29-arrival",
      "hankyung-1995-04-03-kono",
    ],
    topics: ["worldjpn-1995-03-30-resumption-agreement"],
  },
  variants: [
    {
      field: "start",
      value: "1995-03-16",
      sources: ["hankyung-1995-03-13-mission-plan", "imaeil-1995-03-13-invitation"],
      note: "First plan",
    },
    {
      field: "start",
      value: "1995-03-27",
      sources: ["seoul-1995-03-23-mission-date", "hankyung-1995-03-23-mission-date"],
      note: "Date fixed by the coalition on 22 March",
    },
    {
      field: "delegations",
      value: "Michio Watanabe as head of the whole mission",
      sources: ["hankyung-1995-03-29-arrival", "hankyung-1995-03-29-first-session"],
      note: "The agreement names one head for each party",
    },
  ],
};
