import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-06-pyongyang-murayama-postponed",
  title: "Visit of Japanese parties to the DPRK as first intended",
  channel: "party",
  status: "postponed",
  start: "1999-06",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "japan-parties",
      capacity: "party",
      description:
        "delegation across the parties; Murayama had asked the Liberal Democratic Party, Komeito and the Democratic Party of Japan after an invitation of 1998",
      members: [{ delegate: "tomiichi-murayama", role: "head", post: "Former prime minister" }],
    },
  ],
  topics: ["normalisation", "humanitarian-aid"],
  outcomes: [
    {
      text: "Held back when word came through others that food aid was expected as a condition, by Murayama's later account.",
    },
  ],
  sources: ["torigai-2000-murayama-lecture"],
  history: [
    { status: "planned", on: "1999-03-18", start: "1999-04", sources: ["kbs-17188-visit-halted"] },
    { status: "planned", on: "1999-04~", start: "1999-04", sources: ["kbs-20641-visit-plan"] },
    { status: "planned", on: "1999-05~", start: "1999-05", sources: ["kbs-25487-visit-difficult"] },
  ],
  remarks: [
    {
      text: "Agreed in principle with Chongryon on 18 March, for the next month at the earliest; the talk of it stopped for a time after ships of the DPRK had entered Japan's waters, according to the Yomiuri Shimbun.",
      sources: ["kbs-17188-visit-halted"],
    },
    {
      text: "Prime Minister Obuchi told a committee of the Diet soon after the ships had come that he could not accept the answer of the DPRK, which denied a part in the matter, but that he hoped to go on with the dialogue in spite of the ships; to the press he said that he hoped the visit would come about.",
      sources: ["kbs-17954-obuchi-dialogue"],
    },
    {
      text: "A member of the Fukuoka prefectural assembly back from the DPRK hinted that Kim Jong Il would refuse a talk with the delegation: officials there had told him that relations had become worse since Japan said that spy ships of the DPRK had entered its waters.",
      sources: ["kbs-1999-05-07-refusal"],
    },
    {
      text: "The Liberal Democratic Party asked Murayama to put off the visit meant for the end of May, according to the Mainichi Shimbun: without progress over the suspected abductions the public would not understand, bills on defence cooperation with the United States had passed the lower house and met strong protest of the DPRK's military, and the US policy coordinator was to be in Pyongyang at the end of the month.",
      sources: ["kbs-25487-visit-difficult"],
    },
    {
      text: "The item with the plan for the end of May prints no date; the bills and the coordinator's visit put it in May 1999.",
      sources: ["kbs-25487-visit-difficult"],
    },
    {
      text: "In the month before he was to go, Murayama said that normalisation talks need not wait until the suspected abductions are explained, and that it was good to send food to a neighbour in need; he urged the government to end the halt of food aid, as KBS put it. The item prints no date.",
      sources: ["kbs-28683-murayama"],
    },
    {
      text: "The delegation was to go by charter flight early in the next month, the Asahi wrote: if the US inspection of a nuclear site in the DPRK on the 20th brought progress in clearing the suspicion, Japan meant to lift its ban on such flights, and Murayama would take a letter of Prime Minister Obuchi to Kim Jong Il that Japan was ready to resume talks of the governments on normal relations. The item prints no date.",
      sources: ["kbs-27165-murayama-charter"],
    },
    {
      text: "A talk of Murayama with Kim Jong Il was being sounded out when the journey was meant for the month of the item, and in Japan it was thought likely, as the Social Democratic Party had long been on friendly terms with the DPRK; Prime Minister Obuchi said that a dialogue of those at the top, if it was possible, would help relations much. The item prints no date.",
      sources: ["kbs-18323-murayama-kim"],
    },
    {
      text: "In February Murayama was considering the visit, likely as an envoy of the government if it came about, and was to tell Chief Cabinet Secretary Nonaka, the Nihon Keizai Shimbun wrote on 7 February; he would be the first former prime minister to go. While South Korea and others patiently tried for a dialogue, it was not good that Japan stirred up tension and confrontation between North and South, he said. Media wrote on the 13th that the government had begun to arrange that other parties take part in the visit that the Social Democratic Party planned for the spring.",
      sources: ["hankookilbo-1999-02-08-murayama", "donga-1999-02-13-section-chiefs"],
    },
    {
      text: "Japan had made up its mind to lift the halt of charter flights for the visit, the Yomiuri Shimbun wrote; the item takes it that the delegation was to fly direct and the dialogue to begin again. Such flights had gone between Pyongyang and Niigata and Nagoya from 1992 until the halt.",
      sources: ["kbs-25027-charter-flights"],
    },
  ],
};
