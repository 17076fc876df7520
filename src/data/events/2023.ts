import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2023-02-embassy-route-described",
    kind: "report",
    date: "2023-02",
    summary:
      "Officials of Japan's Foreign Ministry told the Asahi how the route by way of Beijing works: the staff of the two embassies in charge meet, telephone or send a fax, now one way and now another. Protests go this way; negotiations over the abductions use other, secret routes, of which the government makes nothing public.",
    note: "J-CAST retells the newspaper",
    sources: ["jcast-2023-02-embassy-route"],
    sides: ["JP", "KP"],
    organizations: ["mofa-japan", "embassy-dprk-china"],
  },
  {
    id: "2023-03-03-appeal-hearing",
    kind: "incident",
    date: "2023-03-03",
    places: ["tokyo"],
    summary:
      "Tokyo High Court heard the appeal and closed it after one session; it set the judgment for 31 May. One of the five plaintiffs had died.",
    sources: ["webronza-2023-03-14-appeal"],
    sides: ["JP"],
  },
  {
    id: "2023-04-07-sanctions-extended",
    kind: "sanction",
    date: "2023-04-07",
    summary:
      "Japan's cabinet extended the bans on trade and on ships that had called at DPRK ports by two years; they were to run out on 13 April.",
    delegates: ["fumio-kishida"],
    sources: ["kyodo-2023-04-07-sanctions-extended", "tbs-2023-04-07-sanctions-extended"],
    sides: ["JP"],
    organizations: ["government-japan"],
    series: "sanctions-extensions",
  },
  {
    id: "2023-05-27-kishida-high-level",
    kind: "statement",
    date: "2023-05-27",
    summary:
      "Kishida said at a families' rally that he wanted high-level talks under his direct control to bring about a meeting with Kim Jong Un.",
    meetings: ["2023-05-southeast-asia"],
    delegates: ["fumio-kishida"],
    sources: ["jiji-2023-05-29-pak", "joongangjp-2023-spring-contacts", "mainichi-2023-05-27-kishida"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2023-05-29-pak-no-reason-not-to-meet",
    kind: "statement",
    date: "2023-05-29",
    summary:
      "Vice Foreign Minister Pak Sang Gil said that there is no reason why the two countries should not meet if Japan takes a new decision, and that raising the abduction issue, which is settled, would waste time.",
    delegates: ["pak-sang-gil"],
    sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
    sides: ["KP"],
    organizations: ["mofa-dprk"],
  },
  {
    id: "2023-07-04-matsuno-denies",
    kind: "statement",
    date: "2023-07-04",
    places: ["tokyo"],
    summary:
      "Japan's chief cabinet secretary said that there was no such fact, the day after the Dong-A Ilbo had reported talks of officials of Japan and the DPRK in China and Singapore in June. The head of the rescue association heard of contacts of diplomats in embassies, but none for a leaders' meeting.",
    meetings: ["2023-03-southeast-asia"],
    sources: ["sukuukai-2023-07-25-report-2", "wowkorea-2023-10-contact-report"],
    evidence: { date: ["sukuukai-2023-07-25-report-2"] },
    sides: ["JP"],
    organizations: ["cabinet-secretariat"],
  },
  {
    id: "2023-07-14-arf-jakarta-no-contact",
    kind: "report",
    date: "2023-07-14",
    places: ["jakarta"],
    summary:
      "The DPRK sent an envoy to the ASEAN Regional Forum in Jakarta; Kyodo saw no open contact with Foreign Minister Hayashi.",
    delegates: ["yoshimasa-hayashi"],
    sources: ["kyodo-2023-07-focus"],
    sides: ["KP", "JP"],
    organizations: ["mofa-japan"],
  },
  {
    id: "2023-09-19-kishida-un",
    kind: "statement",
    date: "2023-09-19",
    places: ["new-york"],
    summary:
      "Kishida told the United Nations that he would meet Kim Jong Un at any time without conditions and wanted high-level talks under his control.",
    delegates: ["fumio-kishida"],
    note: "The ministry's page was read in its first part, which has the day and place of the speech; the words on the DPRK are only on a site of low reliability",
    sources: ["mofa-2023-09-19-kishida-speech", "dailynewsen-2023-09-kishida-un"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
  {
    id: "2023-09-29-contacts-not-denied",
    kind: "statement",
    date: "2023-09-29",
    places: ["tokyo"],
    summary:
      "Asked about the Asahi's report on two talks in the spring, Kishida, his chief cabinet secretary and his foreign minister declined to comment. In July the chief cabinet secretary had called a report of a Seoul paper untrue.",
    meetings: ["2023-03-southeast-asia", "2023-05-southeast-asia"],
    delegates: ["fumio-kishida"],
    sources: ["jiji-2023-09-30-no-comment", "kyodo-zh-2023-09-30-contacts", "wowkorea-2023-10-contact-report"],
    sides: ["JP"],
    organizations: ["prime-minister-japan", "cabinet-secretariat", "mofa-japan"],
  },
  {
    id: "2023-10-30-appeal-ruling",
    kind: "court-ruling",
    date: "2023-10-30",
    places: ["tokyo"],
    summary:
      "Tokyo High Court set the judgment of 2022 aside and sent the case back: solicitation and keeping were one continuing wrong, so a court in Japan had jurisdiction. The DPRK neither appeared nor sent papers.",
    figures: ["court-plaintiffs-2023-10-30-asahi", "damages-claimed-2023-10-30-asahi"],
    sources: [
      "ap-2023-10-30-high-court",
      "asahi-2023-10-30-appeal-ruling",
      "shinbotonamu-2023-10-30-appeal-ruling",
      "livedoor-2026-01-26-court",
      "yuhikaku-appeal-ruling-note",
    ],
    variants: [
      {
        field: "date",
        value: "2023-05-31",
        sources: ["webronza-2023-03-14-appeal"],
        note: "planned at the hearing of March",
      },
    ],
    sides: ["JP"],
  },
  {
    id: "2023-11-26-kishida-rally",
    kind: "statement",
    date: "2023-11-26",
    places: ["tokyo"],
    summary:
      "Kishida told a families' rally that he would push harder for a meeting with Kim Jong Un, that he must take the first step himself, and that approaches were going on by various channels.",
    delegates: ["fumio-kishida"],
    sources: ["yomiuri-2023-11-27-rally"],
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
  },
];
