import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "2023-05-27-kishida-high-level",
    kind: "statement",
    date: "2023-05-27",
    summary:
      "Kishida said at a families' rally that he wanted high-level talks under his direct control to bring about a meeting with Kim Jong Un.",
    meetings: ["2023-05-southeast-asia"],
    delegates: ["fumio-kishida"],
    sources: ["jiji-2023-05-29-pak", "joongangjp-2023-spring-contacts"],
  },
  {
    id: "2023-05-29-pak-no-reason-not-to-meet",
    kind: "statement",
    date: "2023-05-29",
    summary:
      "Vice Foreign Minister Pak Sang Gil said that there is no reason why the two countries should not meet if Japan takes a new decision, and that raising the abduction issue, which is settled, would waste time.",
    delegates: ["pak-sang-gil"],
    sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
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
  },
  {
    id: "2023-09-19-kishida-un",
    kind: "statement",
    date: "2023-09-19",
    places: ["new-york"],
    summary:
      "Kishida told the United Nations that he would meet Kim Jong Un at any time without conditions and wanted high-level talks under his control.",
    delegates: ["fumio-kishida"],
    note: "Only on a site of low reliability",
    sources: ["dailynewsen-2023-09-kishida-un"],
  },
];
