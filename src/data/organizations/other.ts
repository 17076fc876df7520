import type { OrganizationDraft } from "../drafts.ts";

export const organizations: readonly OrganizationDraft[] = [
  {
    id: "icrc",
    names: { en: "International Committee of the Red Cross", ja: "赤十字国際委員会", ko: "국제적십자위원회" },
    aliases: ["ICRC"],
    kind: "red-cross",
    side: "other",
    sources: ["nahf-1956-07-16-boissier-note", "nahf-1959-08-07-boissier-letter", "pedia-ja-wikipedia-dprkrc"],
  },
  {
    id: "ifrc",
    names: { en: "International Federation of Red Cross and Red Crescent Societies", ja: "国際赤十字赤新月社連盟" },
    aliases: ["IFRC"],
    kind: "red-cross",
    side: "other",
    sources: ["ifrc-2002-08-19-progress-in-talks", "sankei-2016-12-03-konoe-arrives", "pedia-ja-wikipedia-dprkrc"],
  },
  {
    id: "un-coi",
    names: { en: "UN Commission of Inquiry on Human Rights in the DPRK" },
    aliases: ["COI"],
    kind: "international",
    side: "other",
    sources: ["apacdaily-2014-02-18-nhk-coi", "tokyotimes-2014-02-coi"],
  },
  {
    id: "un-wgeid",
    names: { en: "UN Working Group on Enforced or Involuntary Disappearances" },
    aliases: ["WGEID"],
    kind: "international",
    side: "other",
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
  },
  {
    id: "wfp",
    names: { en: "World Food Programme" },
    aliases: ["WFP"],
    kind: "international",
    side: "other",
    sameAs: { wikidata: "Q204344", sources: ["supraverden-un-bodies"] },
    sources: ["japantimes-2000-10-07-rice-aid", "unnews-2004-08-japanese-food-aid"],
  },
];
