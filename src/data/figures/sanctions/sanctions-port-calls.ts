import type { FigureDraft } from "../../drafts.ts";

export const figures: readonly FigureDraft[] = [
  {
    id: "sanctions-port-calls-2005-government",
    indicator: "sanctions-port-calls",
    value: 769,
    qualifier: "exact",
    period: "2005",
    population: "calls of ships under the flag of the DPRK, 14 of them by the ferry Mangyongbong",
    statedBy:
      "an official of the Government of Japan in the abductions committee of the House of Representatives, in the news of the relatives' supporters",
    authority: "government-japan",
    sources: ["narkn-2006-07-10-committee"],
  },
  {
    id: "sanctions-port-calls-2005-blog",
    indicator: "sanctions-port-calls",
    value: 769,
    qualifier: "exact",
    asOf: "2005-12-31",
    period: "2005",
    statedBy: "a member of a prefectural assembly, on a blog",
    note: "Calls at main ports only; read on a blog only",
    sources: ["ide-blog-2006-10-12-sanctions"],
  },
  {
    id: "sanctions-port-calls-2006-09-kbs",
    indicator: "sanctions-port-calls",
    value: 600,
    qualifier: "about",
    period: "2006-01/2006-09",
    population: "ships with goods for Japan; almost 600 by the page",
    statedBy: "KBS World Radio, which names no author of the number",
    event: "2006-10-11-sanctions",
    sources: ["kbs-de-2006-10-12-sanctions"],
  },
  {
    id: "sanctions-port-calls-2006-blog",
    indicator: "sanctions-port-calls",
    value: 578,
    qualifier: "exact",
    asOf: "2006-09",
    period: "2006-01/2006-09",
    statedBy: "a member of a prefectural assembly, on a blog",
    note: "Calls at main ports only; read on a blog only",
    sources: ["ide-blog-2006-10-12-sanctions"],
  },
];
