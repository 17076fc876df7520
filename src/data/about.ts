import { freeze } from "../internal/freeze.ts";
import type { About } from "../model/about.ts";
import { version } from "./version.ts";

/** What this dataset is. */
export const about: About = /* @__PURE__ */ freeze({
  name: "japan-dprk-talks",
  title: "The talks between Japan and the DPRK about people",
  description:
    "Meetings of the two Red Cross societies and the governments of Japan and the DPRK about the living, the missing and the dead; their delegates, the figures that sources state, what happened in between, and where sources disagree. Every statement names its sources.",
  version,
  license: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  publisher: { title: "The authors of japan-dprk-talks" },
  keywords: ["japan", "dprk", "north-korea", "red-cross", "negotiation", "repatriation", "abductions"],
  homepage: "https://www.npmjs.com/package/japan-dprk-talks",
  languages: ["en", "ja", "ko", "zh"],
  coverage: { start: "1945", cutOff: "2026-11-29" },
});
