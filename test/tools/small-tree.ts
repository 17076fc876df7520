import type { Tree } from "../../.tools/read-data.ts";

/** A list of records as its file has it. */
export const list = (type: string, name: string, ...records: readonly string[]): string =>
  `import type { ${type} } from "../drafts.ts";\n\nexport const ${name}: readonly ${type}[] = [\n${records.map((record) => `  ${record},\n`).join("")}];\n`;

export const event = (id: string, date: string): string =>
  `{ id: "${id}", kind: "visit", date: "${date}", summary: "A visit", sources: ["ap-2014-03-03-shenyang"] }`;

export const events = (...records: readonly string[]): string => list("EventDraft", "events", ...records);

export const meeting = (id: string, fields: string): string => `import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "${id}",
  title: "Red Cross talks",
  channel: "red-cross",
  status: "held",
  ${fields}
  delegations: [],
  topics: ["remains"],
  outcomes: [],
  sources: ["ap-2014-03-03-shenyang"],
};
`;

const source = `{
    id: "ap-2014-03-03-shenyang",
    title: "Officials meet",
    publisher: "The Associated Press",
    published: "2014-03-03",
    accessed: "2026-11-22",
    language: "en",
    type: "news",
    reliability: "normal",
  }`;
const place = `{
    id: "shenyang",
    names: { en: "Shenyang" },
    kind: "city",
    country: "CN",
    sources: ["ap-2014-03-03-shenyang"],
  }`;
const indicator = `{
    id: "remains-dead",
    label: "Dead",
    definition: "Japanese who died",
    unit: "persons",
    measure: "stock",
    population: "Japanese",
  }`;
const figure = `{
    id: "remains-dead-2014-03-03-ap",
    indicator: "remains-dead",
    value: 34_600,
    qualifier: "about",
    asOf: "2014-03-03",
    statedBy: "AP",
    sources: ["ap-2014-03-03-shenyang"],
  }`;

/** A data tree without a fault. */
export const smallTree: Tree = new Map([
  ["events/2014.ts", events(event("2014-03-05-visit", "2014-03-05"), event("2014-06-25-visit", "2014-06-25"))],
  [
    "figures/remains/remains-dead.ts",
    list("FigureDraft", "figures", figure).replace("../drafts.ts", "../../drafts.ts"),
  ],
  ["indicators/remains.ts", list("IndicatorDraft", "indicators", indicator)],
  [
    "meetings/2010s/2014-03-03-shenyang.ts",
    meeting("2014-03-03-shenyang", 'start: "2014-03-03",\n  place: "shenyang",'),
  ],
  ["places/other.ts", list("PlaceDraft", "places", place)],
  ["sources/2014.ts", list("SourceDraft", "sources", source)],
]);

/** The small tree with other files; a text that is undefined takes a file away. */
export const changed = (files: Readonly<Record<string, string | undefined>>): Tree => {
  const tree = new Map(smallTree);
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) tree.delete(file);
    else tree.set(file, text);
  }
  return tree;
};
