import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1988-01-15-measures-considered",
    kind: "report",
    date: "1988-01-15",
    summary:
      "Once South Korea had ascribed the bombing of its airliner to agents of the DPRK, the Government of Japan meant to consider measures that could include a ban on contacts with DPRK diplomats in third countries and limits on travel; it was to decide after the prime minister was back. The Mainichi Shimbun wrote that they would be bound to affect the unofficial negotiations of diplomats on the crew of a freighter.",
    sides: ["JP"],
    organizations: ["government-japan"],
    sources: ["mainichi-1988-01-16-measures-considered"],
  },
  {
    id: "1988-01-26-measures",
    kind: "sanction",
    date: "1988-01-26",
    places: ["japan"],
    summary:
      "Japan restricted contacts over the bombing of a South Korean airliner: the landing of DPRK seamen, meetings of diplomats in third countries and, in principle, visits of officials either way; other entries from the DPRK were to be checked more strictly, and special flights were banned. The negotiations for the crew were left out.",
    note: "The foreign minister said that the United States, the Soviet Union and China had been told before",
    sources: [
      "joongang-2214686-measures-1988",
      "joongang-2214839-crew-exempt",
      "chicagotribune-1988-01-26-measures",
      "worldjpn-1988-01-26-measures",
    ],
  },
  {
    id: "1988-04-seamen-refused",
    kind: "decision",
    date: "1988-04-01",
    places: ["japan"],
    summary:
      "Japan's Ministry of Justice did not let the captain and another seaman of a DPRK freighter land at Kobe, under the measures over the airliner; the ship had brought back 38 people of Chongryon.",
    note: "On a 1st; April 1988 is our reading, from article numbers and the measures over the airliner that it names.",
    sources: ["joongang-2230344-seamen-refused"],
  },
  {
    id: "1988-09-13-measures-lifted",
    kind: "sanction",
    date: "1988-09-13",
    summary:
      "The Cabinet of Japan decided to lift, from 16 September, the measures of 26 January 1988 that it had taken over the bombing of a South Korean airliner: diplomats of the two sides could meet and officials enter either country again. It did so after the secretary-general of the Japan Socialist Party had come back from the DPRK. Officials indicated that it was part of a deal over two Japanese sailors held in the DPRK, Reuters wrote; the announcement did not mention them.",
    meetings: ["1988-09-dprk-jsp"],
    delegates: ["yamaguchi-jsp"],
    note: "The first page has no month and no year; the other two, of 14 September 1988, fix both",
    sources: ["joongang-2274318-measures-lifted", "fbis-1988-09-14-contents", "paperspast-1988-09-14-sanctions"],
    evidence: {
      date: ["joongang-2274318-measures-lifted", "paperspast-1988-09-14-sanctions"],
      summary: ["joongang-2274318-measures-lifted", "paperspast-1988-09-14-sanctions"],
    },
  },
  {
    id: "1988-09-16-contact-proposed",
    kind: "request",
    date: "1988-09-16",
    places: ["beijing"],
    summary:
      "On the day on which it lifted its measures, Japan proposed to the embassy of the DPRK in Beijing to meet on the crew and on better relations. The embassy refused to receive the proposal, on the ground that the person in charge was absent, the Tokyo Shimbun reported from a source in the Government of Japan. The likely reason was that the DPRK had not yet lifted its own countermeasures.",
    sides: ["JP", "KP"],
    organizations: ["government-japan"],
    sources: ["hankyung-1988-10-05-beijing-refused"],
  },
  {
    id: "1988-10-24-seoul-denies",
    kind: "statement",
    date: "1988-10-24",
    summary:
      "An official of the Foreign Ministry of the Republic of Korea said that Japan had told it nothing of a plan for normal relations with the DPRK at one stroke, which the Mainichi Shimbun had reported, and that as far as he knew the report was not true; the two governments had agreed to consult first.",
    sources: ["hankyung-1988-10-24-seoul-denies"],
  },
  {
    id: "1988-12-uno-message",
    kind: "request",
    date: "1988-12~",
    summary:
      "Foreign Minister Uno told the Mainichi Shimbun that he was ready for talks with the DPRK at any level. He had asked the Soviet foreign minister, who went on from Tokyo to Pyongyang, to take a message: Japan was not hostile to the DPRK, left the dialogue of North and South to the two Koreas and would not mediate too much.",
    sides: ["JP", "other"],
    delegates: ["foreign-minister-uno"],
    note: "The page prints the 29th alone; December 1988 is our reading, from the youth festival of 1989 that it places in the next summer and from the article's number",
    sources: ["joongang-2298526-uno-message"],
  },
];
