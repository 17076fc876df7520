import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "undated-jrcs-flood-and-food-relief",
    kind: "aid",
    date: "../2014",
    places: ["dprk"],
    summary:
      "The Japanese Red Cross Society has given relief money and goods for victims of floods and food shortage in the DPRK and has sent staff there as relief delegates of the international Red Cross.",
    note: "An undated summary by the officer of the society who was in charge of the home visits",
    sources: ["jrc-journal-2014-igarashi-p57"],
    sides: ["JP"],
    organizations: ["japanese-red-cross"],
  },
  {
    id: "undated-mongolia-ambassador-offers-help",
    kind: "statement",
    date: "201X",
    places: ["tokyo"],
    summary:
      "Mongolia's ambassador in Tokyo, about to leave, told the Asahi Shimbun that his country, as Japan's partner, had a duty to help to solve the abductions. He also suggested Ulaanbaatar as the place of the stalled six-party talks.",
    sides: ["other"],
    note: "The page has no date; it speaks of September 2013 as past, and of a July",
    sources: ["asahi-undated-khurelbaatar"],
  },
  {
    id: "undated-launch-notices-under-kishida",
    kind: "report",
    date: "202X",
    summary:
      "Under Prime Minister Kishida the DPRK twice told Japan's coast guard beforehand that it would launch a satellite. A paper of the Korea Institute for International Economic Policy calls this unusual and takes it for the DPRK's answer to two formal speeches in which Kishida had wished for a meeting of the leaders. In talks, the paper expects, Japan would bring up the abductions, the missiles that come down near Japan, a return to talks on denuclearisation, war damages of a size like those paid to other countries, and diplomatic relations; the DPRK an apology for the past, damages for both war and colonial rule, a secure status for Koreans in Japan, and diplomatic relations.",
    sides: ["KP", "JP"],
    note: "The page has neither a date of its own nor one of the notices; Kishida was prime minister from October 2021 to October 2024",
    sources: ["kiep-undated-north-japan-relations"],
  },
  {
    id: "undated-dprkrc-notice-of-deaths",
    kind: "statement",
    summary:
      "Foreign Minister Kishida told the Diet that he knew of a notice of the DPRK Red Cross to the Japanese Red Cross Society: among persons believed to be Japanese left behind in the DPRK some had died. Another extract, whose speaker the page does not show, has the notice in a January.",
    delegates: ["fumio-kishida"],
    note: "The stored pages, extracts of Diet minutes, give neither the year nor the number of dead; he was foreign minister in the Januaries of 2013 to 2017",
    sources: ["kokalog-search-chosen-sekijuji", "kokalog-2017-06-15-diet-red-cross-list"],
    sides: ["JP", "KP"],
    organizations: ["mofa-japan", "dprk-red-cross", "japanese-red-cross"],
  },
];
