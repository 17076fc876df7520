import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2024-01-05-kim-condolence",
    kind: "statement",
    date: "2024-01-05",
    summary:
      "Kim Jong Un sent Kishida a message of sympathy over the Noto earthquake, his first to him according to a monitoring agency. Japan's chief cabinet secretary gave thanks on 6 January.",
    figures: ["dprk-gifts-usd-2011-03-kim-jong-il"],
    note: "The figure is an earlier gift that the report recalls",
    sources: ["japantimes-2024-01-06-condolence", "japantoday-2024-01-06-condolence", "politicallore-2024-01-thanks"],
    evidence: { date: ["japantimes-2024-01-06-condolence", "japantoday-2024-01-06-condolence"] },
  },
  {
    id: "2024-02-15-kim-yo-jong-day-may-come",
    kind: "statement",
    date: "2024-02-15",
    summary:
      "Kim Yo Jong, calling it her own view, said that a day may come when Kishida visits Pyongyang if Japan stops objecting to the DPRK's arms and does not put the abduction issue, settled as she has it, in the way; the leadership has no plan and no interest in contact. Kishida had told the Diet on 9 February that various concrete efforts were being made. On 16 February Chief Cabinet Secretary Hayashi took note and rejected the word settled.",
    delegates: ["kim-yo-jong", "yoshimasa-hayashi"],
    sources: ["mothership-2024-02-17-kyj", "globalkorea-2024-02-16-kyj", "asiae-2024-02-16-hayashi"],
  },
  {
    id: "2024-03-25-kim-yo-jong-kishida-asked",
    kind: "statement",
    date: "2024-03-25",
    summary:
      "Kim Yo Jong made known that Kishida had asked by another channel to meet Kim Jong Un as soon as possible, and said that nothing will come of it while Japan holds on to the abduction issue and disputes the DPRK's arms. Kishida said that nothing was decided.",
    delegates: ["kim-yo-jong"],
    sources: ["straitstimes-2024-03-25-terms", "yomiuri-2024-03-25-kishida"],
  },
  {
    id: "2024-03-26-kim-yo-jong-rejects-all-contact",
    kind: "statement",
    date: "2024-03-26",
    summary:
      "Kim Yo Jong said that the DPRK will pay no heed to any contact or talks with Japan and will refuse them, after Hayashi had said that Japan can never accept that the abduction issue is settled.",
    delegates: ["kim-yo-jong"],
    sources: ["koreaherald-2024-03-26-refuses"],
  },
  {
    id: "2024-03-28-embassy-email",
    kind: "request",
    date: "2024-03-28",
    places: ["beijing"],
    summary:
      "An official of Japan's embassy in Beijing proposed a contact by e-mail to a counsellor of the DPRK embassy, according to Ambassador Ri Ryong Nam, who made it public and refused to meet at any level. The same day Kishida said that talks would serve both sides.",
    delegates: ["ri-ryong-nam"],
    sources: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe", "edaily-2024-03-28-kishida"],
    evidence: { date: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe"] },
  },
  {
    id: "2024-03-29-choe-son-hui-no-concern",
    kind: "statement",
    date: "2024-03-29",
    summary:
      "Foreign Minister Choe Son Hui said that the DPRK has nothing to settle about abductions, no duty and no will to, and will allow no attempt at contact.",
    delegates: ["choe-son-hui"],
    sources: ["segye-2024-03-29-choe"],
  },
  {
    id: "2024-06-06-ubd-north-absent",
    kind: "report",
    date: "2024-06-06",
    places: ["ulaanbaatar"],
    summary:
      "Japan sent an official to the Ulaanbaatar Dialogue of 6 and 7 June, but the DPRK did not come; until 2018 it had sent heads of the Foreign Ministry's institutes.",
    sources: ["datazoo-2024-ubd-absent", "newspic-2024-06-13-jiji-mongolia", "nhk-2024-06-13-mongolia"],
    evidence: { date: ["newspic-2024-06-13-jiji-mongolia"], summary: ["datazoo-2024-ubd-absent"] },
  },
  {
    id: "2024-09-ishiba-liaison-offices",
    kind: "statement",
    date: "2024-09",
    summary:
      "Shigeru Ishiba spoke of opening liaison offices in Tokyo and Pyongyang. The association of families told him on 17 October 2024, when he was prime minister, that it was strongly against it, and he left the idea out at the rally of 23 November.",
    delegates: ["shigeru-ishiba"],
    sources: ["yomiuri-2024-10-17-ishiba-families", "yomiuri-2024-11-24-ishiba-rally"],
  },
];
