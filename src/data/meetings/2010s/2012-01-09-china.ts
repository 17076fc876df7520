import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-01-09-china",
  title: "Reported contact of a former Japanese minister with a DPRK delegation, after the death of the DPRK's leader",
  channel: "informal",
  status: "reported",
  start: "2012-01-09",
  end: "2012-01-10",
  place: "shenyang",
  round: "continues the contact of July 2011",
  delegations: [
    {
      side: "JP",
      organization: "dpj",
      capacity: "party",
      description:
        "member of the House of Representatives; an official of the Headquarters for the Abduction Issue is said to have gone along",
      members: [{ delegate: "hiroshi-nakai", role: "head", post: "Former minister for the abduction issue" }],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks, thought to lead" }],
    },
  ],
  topics: ["abductions", "normalisation", "remains"],
  outcomes: [
    { text: "Believed to have discussed the abductions and terms for restarting government talks." },
    {
      text: "By the Sankei of March 2012, read on a blog copy, the contact was in Shenyang. Nakai asked that the talks, last held in August 2008, be resumed and the new inquiry begun; Song answered that he had no powers at all and in effect refused to take up the abductions, so that nothing moved.",
      sources: ["sankei-2012-03-15-nakai-copy"],
    },
  ],
  follows: "2011-07-21-changchun",
  remarks: [
    {
      text: "The former minister's office confirmed the trip to China; a government official declined to comment.",
      sources: ["taipeitimes-2012-01-11-secret-talks"],
    },
    {
      text: "According to the Sankei Shimbun of March 2012 the prime minister had approved the contact beforehand.",
      sources: ["mbn-2012-03-15-spouses"],
    },
    {
      text: "In June 2013 Nakai said that he had held four secret talks with the DPRK's ambassador, in China and in Singapore, since September 2010.",
      sources: ["kyodo-2013-06-06-four-talks"],
    },
    {
      text: "Kyodo has the contact from somebody in the prime minister's office; the report on China.org.cn puts it in the north-east of China. The Sankei Shimbun has it from a senior official of the government. Both expected it to go on on 10 January, and the Sankei wrote that somebody of the abduction headquarters might again be there.",
      sources: ["chinanet-ja-2012-01-10-nakai", "sankei-2012-01-nakai"],
    },
    {
      text: "Director-General Sugiyama admitted the meeting to South Korea in Seoul on 12 January: it was an unofficial contact, not one of the governments, and if the two sides were to negotiate, official positions would go to the DPRK through himself (an official of South Korea, in NHK). Seoul had asked by the diplomatic route.",
      sources: ["nhk-2012-01-13-unofficial"],
    },
    {
      text: "According to sources close to the relations, in The Japan Times, the two also talked about recovering the remains of Japanese who had stayed in the north after the war and died there. In a series of contacts Song Il Ho showed himself ready to negotiate about visits home of Japanese wives.",
      sources: ["japantimes-2012-04-21-japanese-wives"],
    },
    {
      text: "The person in the prime minister's office added that the contact could be cut short or prolonged, depending on how the DPRK reacted. Japan's government took the DPRK's consent to the contact as a sign that its new leadership was interested in better relations by way of progress on the abductions; Nakai is thought to have urged a new inquiry.",
      sources: ["hankyung-2012-01-09-nakai"],
    },
    {
      text: "A Japanese journalist took it for a sign of goodwill towards Japan after the contact that Rodong Sinmun ran, from 11 to 13 January, the recollections of a spouse who had gone to the DPRK in 1960.",
      sources: ["crntt-2012-01-19-kondo"],
    },
    {
      text: "Chief Cabinet Secretary Fujimura took the contact for the activity abroad of one member of the ruling party, which the government was not in a position to explain. The party's policy chief, Maehara, feared that trust between the two countries would suffer on the whole if the government had heard nothing or could not answer for it. Read on a journalist's site.",
      sources: ["krp-2012-01-11-nakai"],
    },
  ],
  sources: ["japantimes-2012-01-10-secret-talks", "taipeitimes-2012-01-11-secret-talks", "hankyung-2012-01-09-nakai"],
  evidence: {
    end: ["japantimes-2012-01-10-secret-talks"],
    place: ["mbn-2012-03-15-spouses"],
    delegations: ["japantimes-2012-01-10-secret-talks", "chinanet-ja-2012-01-10-nakai"],
    topics: [
      "japantimes-2012-01-10-secret-talks",
      "taipeitimes-2012-01-11-secret-talks",
      "japantimes-2012-04-21-japanese-wives",
    ],
  },
  variants: [
    { field: "place", value: "eastern China", sources: ["dailynk-2012-01-whispers"], note: "No city named" },
    {
      field: "status",
      value: "admitted by a Japanese director-general, as an unofficial contact",
      sources: ["nhk-2012-01-13-unofficial"],
      note: "As an official of South Korea told it",
    },
  ],
};
