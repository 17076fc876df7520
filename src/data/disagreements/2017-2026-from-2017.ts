import type { Disagreements } from "../types.ts";

export const disagreements: Disagreements = [
  {
    id: "2018-02-last-visit-of-a-prime-minister",
    about: [
      { collection: "meetings", id: "2004-05-22-pyongyang" },
    ],
    summary:
      "In which year a Japanese prime minister last went to Pyongyang, as told in reports on the exchange of February 2018.",
    positions: [
      {
        value: "2004",
        used: true,
        sources: ["mofa-2004-05-26-summit-ja", "japantimes-2018-02-10-abe-kim-yong-nam"],
      },
      {
        value: "2002",
        sources: ["straitstimes-2018-02-13-abe-asked"],
      },
    ],
    basis: "official-text",
    why: "Japan's Foreign Ministry published an account of the visit of 22 May 2004.",
  },
  {
    id: "2018-07-vietnam-kim-song-hye-post",
    about: [
      { collection: "meetings", id: "2018-07-vietnam", field: "delegations" },
    ],
    summary: "Which post the DPRK's head at the reported meeting in Vietnam held.",
    positions: [
      {
        value: "tactical or strategy office of the United Front Department",
        used: true,
        sources: ["hani-2018-08-30-vietnam", "sputnikjp-2018-10-19-mongolia"],
      },
      {
        value: "Propaganda and Agitation Department",
        sources: ["joongang-2018-08-29-met-in-secret"],
      },
      {
        value: "a senior official for reunification",
        sources: ["japantimes-2018-08-29-secret-vietnam"],
      },
    ],
    basis: "more-sources",
    why:
      "Most pages, Kyodo's among them, name the United Front Department, which the third wording fits.",
  },
  {
    id: "2018-09-first-foreign-ministers-meeting",
    about: [
      { collection: "meetings", id: "2018-09-26-new-york", field: "round" },
    ],
    summary: "Since when the meeting of September 2018 was the first of the two foreign ministers.",
    positions: [
      {
        value: "since August 2015, not counting words exchanged standing",
        used: true,
        sources: ["usfrontline-2018-09-27-kono-ri", "jmh-2018-09-27-kono-ri-article"],
      },
      {
        value: "they had spoken in Manila on 6 August 2017",
        sources: ["sputnikjp-2018-06-16-fm-plan", "5ch-2017-08-07-kyodo-manila"],
      },
      {
        value: "they had spoken in Singapore on 3 August 2018",
        sources: ["mofa-2018-08-03-kono-press"],
      },
    ],
    basis: "closer-source",
    why:
      "Kyodo gives the count as the Foreign Ministry's, whose minister took part; it leaves out the two short talks, which were held standing.",
  },
  {
    id: "2018-10-ulaanbaatar-days",
    about: [
      { collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "end" },
    ],
    summary: "On which days of October 2018 the reported meeting in Ulaanbaatar was held.",
    positions: [
      {
        value: "around 6 to 8 October",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      {
        value: "6 and 7 October",
        sources: ["upi-2018-10-19-entered"],
      },
    ],
    basis: "closer-source",
    why: "Kyodo's own text dates the stay in Mongolia; UPI retells it.",
  },
  {
    id: "2018-10-ulaanbaatar-counterpart",
    about: [
      { collection: "meetings", id: "2018-10-06-ulaanbaatar", field: "delegations" },
    ],
    summary: "Whether Kim Song Hye took part in the reported meeting of October 2018.",
    positions: [
      {
        value: "a senior figure of the United Front Department, not named",
        used: true,
        sources: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
      },
      {
        value: "she took part",
        sources: ["sivpost-2018-10-mongolia"],
      },
      {
        value: "unclear whether she took part",
        sources: ["upi-2018-10-19-entered"],
      },
    ],
    basis: "closer-source",
    why: "Kyodo, on whom all pages rest, names nobody; her name comes from the meeting of July.",
  },
  {
    id: "2019-governments-in-contact",
    about: [
      { collection: "events", id: "2019-01-10-abe-channels", field: "summary" },
      { collection: "meetings", id: "2019-09-18-pyongyang-yamanashi", field: "outcomes" },
    ],
    summary: "Whether the two governments were in contact in 2019.",
    positions: [
      {
        value: "various channels in use, Beijing among them (Abe, January 2019)",
        sources: ["japantimes-2019-01-11-channels"],
      },
      {
        value: "no communication since May 2019 (Song Il Ho, September 2019)",
        sources: [
          "jmh-2019-09-19-no-communication",
          "tvasahi-2019-09-20-song",
          "kbs-2019-09-20-delegation",
        ],
      },
    ],
    basis: "both-kept",
    why: "The two speak of different months, and each of his own side.",
  },
  {
    id: "2023-secret-contacts-when",
    about: [
      { collection: "meetings", id: "2023-03-southeast-asia", field: "start" },
      { collection: "meetings", id: "2023-05-southeast-asia", field: "start" },
    ],
    summary: "When and where Japan and the DPRK were secretly in contact in 2023.",
    positions: [
      {
        value: "March and May, one city in Southeast Asia",
        used: true,
        sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
      },
      {
        value: "June, several times or at least twice, a third country",
        sources: ["thenewslens-2023-07-contacts", "newsis-2023-09-13-kishida"],
      },
      {
        value: "at least twice, China and Singapore among the places (told in July)",
        sources: ["donga-jp-2023-10-03-two-contacts"],
      },
    ],
    basis: "closer-source",
    why:
      "The Asahi has sources on both countries' relations and the prime minister's office admitted a part; the reports of June may be of other contacts.",
  },
  {
    id: "2024-05-mongolia-dprk-side",
    about: [
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" },
    ],
    summary:
      "Who came for the DPRK to the reported contact in Mongolia; one newspaper report is told in different ways.",
    positions: [
      {
        value: "three, from the Reconnaissance General Bureau and people who earn foreign currency",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
      },
      {
        value: "three, one of them from the bureau",
        sources: ["azernews-2024-06-14-mongolia"],
      },
      {
        value: "three, all from the bureau",
        sources: ["yenisafak-2024-06-mongolia"],
      },
      {
        value: "three from the bureau, and others besides",
        sources: ["rfa-2024-06-13-mongolia"],
      },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it, and NHK's reading of it, stand against retellings.",
  },
  {
    id: "2024-05-mongolia-japanese-side",
    about: [
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "delegations" },
      { collection: "meetings", id: "2024-05-near-ulaanbaatar", field: "venue" },
    ],
    summary: "Who came for Japan to the reported contact in Mongolia, and where it was.",
    positions: [
      {
        value: "one politician of a prominent family in a delegation; near Ulaanbaatar",
        used: true,
        sources: ["joongang-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
      },
      {
        value: "a group of politicians; in Ulaanbaatar",
        sources: ["rfa-2024-06-13-mongolia"],
      },
    ],
    basis: "closer-source",
    why: "The newspaper that reported it stands against a retelling.",
  },
  {
    id: "2026-01-damages",
    about: [
      { collection: "figures", id: "damages-awarded-2026-01-26-tokyo-court" },
    ],
    summary: "How much Tokyo District Court awarded on 26 January 2026.",
    positions: [
      {
        value: "88 million yen, 22 million each",
        used: true,
        figures: ["damages-awarded-2026-01-26-tokyo-court"],
        sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
      },
      {
        value: "80 million yen, 20 million each",
        sources: ["eldofly-2026-01-court"],
      },
    ],
    basis: "more-sources",
    why: "Two news agencies agree; the other page is of low reliability.",
  },
];
