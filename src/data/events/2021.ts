import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2021-01-13-suga-olympics",
    kind: "statement",
    date: "2021-01-13",
    summary:
      "Suga said that he would watch whether the DPRK comes to the Olympic Games in Tokyo, in order to miss no chance, and was resolved to face Kim Jong Un without conditions.",
    delegates: ["yoshihide-suga"],
    sources: ["segye-2021-01-13-suga"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2021-03-10-nikai-visit",
    kind: "statement",
    date: "2021-03-10",
    places: ["tokyo"],
    summary:
      "The secretary-general of the Liberal Democratic Party, an adviser of the Diet members' league for normal relations, said that he was thinking of a visit to the DPRK and would go with members of all parties if they helped.",
    sources: ["yomiuri-2021-03-10-league"],
    sides: ["JP"],
    organizations: ["ldp", "diet-league-normalisation"],
  },
  {
    id: "2021-03-26-suga-kim-yo-jong",
    kind: "statement",
    date: "2021-03-26",
    summary:
      "Asked about a visit of Kim Yo Jong to the Olympics, Suga told the House of Councillors that he would look at every possibility if it helped to settle the abductions.",
    delegates: ["yoshihide-suga"],
    sources: ["upi-2021-03-26-kim-yo-jong"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2021-04-06-dprk-stays-away-from-olympics",
    kind: "decision",
    date: "2021-04-06",
    summary:
      "The DPRK made known that it would not come to the Olympic Games in Tokyo, to shield its athletes from the pandemic; its Olympic committee had decided so on 25 March. Suga called it a one-sided announcement and said that such things had been changed before. YTN wrote that Japan's plan to use the Games for the abductions had thus become hard to carry out.",
    delegates: ["yoshihide-suga"],
    note: "Suga spoke on television in the evening of the 6th",
    sources: ["asiae-2021-04-07-olympics", "ytn-2021-04-07-olympics"],
    evidence: { summary: ["asiae-2021-04-07-olympics", "ytn-2021-04-07-olympics", "channela-2021-04-olympics"] },
    sides: ["KP"],
  },
  {
    id: "2021-04-06-sanctions-extended",
    kind: "sanction",
    date: "2021-04-06",
    summary:
      "Japan's cabinet extended the bans on trade and on ships that had called at DPRK ports by two years, after the first ballistic missiles in about a year.",
    sources: [
      "kyodo-2021-04-06-sanctions-extended",
      "nikkei-2021-04-06-sanctions-extended",
      "tvasahi-2021-04-06-sanctions-extended",
      "taipeitimes-2021-04-07-sanctions-extended",
    ],
    evidence: { summary: ["nikkei-2021-04-06-sanctions-extended", "taipeitimes-2021-04-07-sanctions-extended"] },
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2021-04-15-secret-channel-lost",
    kind: "report",
    date: "2021-04-15",
    summary:
      "The DPRK's man for secret talks, whom Japan could use to reach the leader, broke off contact some years ago and gave poor health as the reason, several people in Japan's government told Kyodo: the back channel was cut. He had worked under the security official called Mr X since before the summit of 2002 and followed him about ten years ago; he met Japanese in China and Mongolia, dealt with the Stockholm agreement, and helped to bring an abductee's parents and granddaughter together in Mongolia. Kyodo thinks that he may have been removed because talks did not move. Japan was looking for a new channel.",
    meetings: ["2014-05-26-stockholm"],
    note: "The date is that of the report. He told Japan in 2014 that two men on its list had come into the DPRK",
    sources: ["chugoku-2021-04-15-channel", "joins-ja-2021-04-15-channel", "todaychina-2021-04-channel"],
    evidence: { summary: ["joins-ja-2021-04-15-channel", "chugoku-2021-04-15-channel", "todaychina-2021-04-channel"] },
    sides: ["KP"],
    organizations: ["state-security-dprk"],
  },
  {
    id: "2021-04-16-suga-csis",
    kind: "statement",
    date: "2021-04-16",
    summary:
      "After he had met President Biden, Suga told a video seminar of a Washington institute that he was prepared to meet Kim Jong Un without conditions, in order to settle the abductions and build a fruitful relationship. His spokesman had said on 30 March, when asked, that Suga kept to the stance that Abe had taken.",
    delegates: ["yoshihide-suga"],
    sources: ["yonhap-2021-04-17-suga", "japantoday-2021-03-30-suga"],
    evidence: { date: ["yonhap-2021-04-17-suga"] },
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2021-06-15-institute-resolved",
    kind: "statement",
    date: "2021-06-15",
    summary:
      "Ri Pyong Dok of the DPRK's Institute for Japan Studies wrote on the Foreign Ministry's site that the abductions had been settled completely and for good by the DPRK's sincerity and efforts. He called Japan's online meeting on them with missions to the United Nations, set for 29 June, begging diplomacy meant to prolong Suga's time in office, and warned countries that join in.",
    delegates: ["ri-pyong-dok"],
    sources: ["hankyung-2021-06-15-institute"],
    sides: ["KP"],
    organizations: ["institute-japan-studies"],
  },
  {
    id: "2021-09-07-summons-announced",
    kind: "statement",
    date: "2021-09-07",
    places: ["tokyo"],
    summary:
      "A lawyer and one of the plaintiffs made known that Tokyo District Court had summoned the DPRK's leader to a hearing on 14 October. With no relations between the two countries, the papers were served by posting them on the court's notice board.",
    sources: ["ap-2021-09-07-court-summons", "webronza-2023-03-14-appeal"],
    evidence: { date: ["ap-2021-09-07-court-summons"] },
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
  },
  {
    id: "2021-10-04-kishida-without-conditions",
    kind: "statement",
    date: "2021-10-04",
    places: ["tokyo"],
    summary:
      "At his first press conference as prime minister Kishida said that he was resolved to face Kim Jong Un without conditions. The month before he had only not ruled out a meeting.",
    delegates: ["fumio-kishida"],
    sources: ["mbc-2021-10-04-kishida"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2021-10-08-kishida-policy-speech",
    kind: "statement",
    date: "2021-10-08",
    summary:
      "In his first policy speech to the Diet Kishida said that he would face Kim Jong Un without conditions and seek normal relations.",
    delegates: ["fumio-kishida"],
    sources: ["joins-ja-2021-10-09-kishida"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2021-10-14-court-hearing",
    kind: "incident",
    date: "2021-10-14",
    places: ["tokyo"],
    summary:
      "Tokyo District Court heard the five plaintiffs, all in one session, and set the judgment for 23 March 2022. Nobody appeared for the DPRK.",
    note: "The agency's caption speaks of five Korean residents of Japan and a Japanese national, other pages of five plaintiffs in all",
    sources: [
      "ap-2021-10-14-court-hearing",
      "dailynewscatch-2021-10-court-hearing",
      "nhkworld-2021-10-14-court-hearing",
    ],
    sides: ["JP"],
    organizations: ["tokyo-district-court"],
  },
];
