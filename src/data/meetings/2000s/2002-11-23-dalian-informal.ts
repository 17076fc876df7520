import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-11-23-dalian-informal",
  title: "Unofficial contact after the twelfth round",
  channel: "informal",
  status: "reported",
  start: "2002-11-23",
  end: "2002-11-24",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "hitoshi-tanaka", role: "member", post: "Director-General, Asian and Oceanian Affairs Bureau" },
        { delegate: "kenji-hiramatsu", role: "member", post: "Director, Northeast Asia Division" },
      ],
    },
    { side: "KP", capacity: "party", description: "DPRK negotiators", members: [] },
  ],
  topics: ["arrangements", "returned-families", "abductions"],
  outcomes: [
    {
      text: "The DPRK side gave no clear answer on the abductions: said by Tanaka himself in a report of Kyodo, by government sources in The Dong-A Ilbo.",
      sources: ["rfa-2002-11-24-dalian", "donga-2002-11-24-china-contact"],
    },
    {
      text: "Japan asked again that the families of the five join them; the DPRK side refused and held that Japan had broken its promise to send the five back, government sources told the press.",
      sources: ["bbc-2002-11-25-talks-unlikely"],
    },
  ],
  follows: "2002-10-29-kuala-lumpur-round-12",
  remarks: [
    {
      text: "On 25 November the Chief Cabinet Secretary thought it hard to hold the next round before the end of the month.",
      sources: ["bbc-2002-11-25-talks-unlikely", "mofa-2002-11-25-vice-minister"],
    },
    {
      text: "Radio Free Asia and The Dong-A Ilbo speak of Dalian and other places; the officials were back in Japan on 24 November.",
      sources: ["rfa-2002-11-24-dalian", "donga-2002-11-24-china-contact"],
    },
    {
      text: "The vice-minister for foreign affairs said on 25 November that there had been various contacts since the DPRK side proposed the end of November, mainly by the embassy in Beijing, and that a distance between the two sides had shown in them.",
      sources: ["mofa-2002-11-25-vice-minister"],
    },
    {
      text: "According to Seoul Shinmun the counterpart in Dalian was the official called Mr X, who had dealt with Tanaka for more than a year and was said to be able to report to Kim Jong Il himself. Hardly anyone but Tanaka and Hiramatsu knew that he existed; the chief cabinet secretary and Japan's chief negotiator were said to have been told that it was better not to know.",
      sources: ["seoul-2002-11-29-mr-x"],
    },
    {
      text: "Tanaka said on 24 November that the outlook was hard, that Japan could not change its principles and that one had to go on talking with patience, Kyodo reported.",
      sources: ["rfa-2002-11-24-dalian"],
    },
    {
      text: "Japan meant to discuss setting a new date in early December, the BBC wrote.",
      sources: ["bbc-2002-11-25-talks-unlikely"],
    },
  ],
  sources: ["rfa-2002-11-24-dalian", "japantimes-2002-11-25-dalian", "asyura-2002-11-25-dalian"],
  evidence: { start: ["rfa-2002-11-24-dalian"], end: ["seoul-2002-11-29-mr-x"] },
};
