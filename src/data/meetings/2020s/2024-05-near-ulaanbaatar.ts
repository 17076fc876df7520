import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2024-05-near-ulaanbaatar",
  title: "Reported secret contact near Ulaanbaatar, May 2024",
  channel: "informal",
  status: "reported",
  start: "2024-05",
  place: "mongolia",
  venue: "near Ulaanbaatar",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "a delegation with a politician from a prominent family, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "reconnaissance-bureau",
      capacity: "party",
      description: "officials of the bureau and people who earn foreign currency",
      size: 3,
      members: [],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "Chief Cabinet Secretary Hayashi declined to answer on the report, and on who had been there for Japan. He said that Japan had been approaching the DPRK through various channels, and that the policy of high-level talks under the prime minister's control stood.",
      sources: [
        "nhk-2024-06-13-mongolia",
        "tbs-2024-06-13-hayashi",
        "rfa-2024-06-13-mongolia",
        "jiji-en-2024-06-13-hayashi",
      ],
    },
    {
      text: "Neither side confirmed it officially.",
      sources: ["yenisafak-2024-06-mongolia", "rfa-2024-06-13-mongolia"],
    },
  ],
  remarks: [
    {
      text: "Several unnamed sources, in the JoongAng Ilbo of 13 June 2024; it places the contact in the middle of May.",
      sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
    },
    {
      text: "It was not the prime minister's own channel, an unnamed government source said on Japanese television.",
      sources: ["datazoo-2024-06-13-not-pm-line"],
    },
    {
      text: "People from diplomacy who had dealt with the DPRK held that no route of politicians had ever brought a result, a programme on Japanese television said. The programme thought that the report was meant to hold Japan back, as South Korea is wary of Japan drawing closer to the DPRK.",
      sources: ["datazoo-2024-06-13-not-pm-line"],
    },
    {
      text: "That the bureau came and not the Foreign Ministry seemed to the JoongAng Ilbo to mean that Kim Jong Un was directly involved. By including the politician, the paper thought, Japan may have meant to send somebody in direct touch with Kishida.",
      sources: ["jbpress-2024-06-mongolia"],
    },
    {
      text: "On 14 June the foreign minister, Kamikawa, said that she knew of the report but, given the nature of the matter, would not comment in detail. She stressed that nothing had changed in the intention to advance talks at a high level directly under the prime minister.",
      sources: ["epochtimes-2024-06-kamikawa-mongolia"],
    },
    {
      text: "Japan had tried to arrange at least three meetings of the leaders in 2024 and the DPRK had refused, Yeni Safak wrote in June 2024.",
      sources: ["yenisafak-2024-06-mongolia"],
    },
  ],
  sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
  variants: [
    {
      field: "delegations",
      value: "for the DPRK: three people, one of them linked to the Reconnaissance General Bureau",
      sources: ["azernews-2024-06-14-mongolia"],
    },
    {
      field: "delegations",
      value: "for the DPRK: three, all of the bureau",
      sources: ["yenisafak-2024-06-mongolia"],
      note: "The page says this first, and then that one of the three was of the bureau",
    },
    {
      field: "delegations",
      value: "for the DPRK: three officials of the bureau and, besides them, people who earn foreign currency",
      sources: ["rfa-2024-06-13-mongolia"],
    },
    { field: "delegations", value: "for Japan: a group of politicians", sources: ["rfa-2024-06-13-mongolia"] },
    { field: "venue", value: "in Ulaanbaatar", sources: ["rfa-2024-06-13-mongolia"] },
  ],
};
