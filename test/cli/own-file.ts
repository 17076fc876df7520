import { dataset } from "../../src/index.ts";
import { kebab } from "../../src/internal/kebab.ts";

/** What the JSON file of the built package holds. The command reads that file; here no build is needed. */
export const ownFile = (name: string): unknown => {
  const [, value] = Object.entries(dataset).find(([part]) => kebab(part) === name) ?? [];
  if (value === undefined) throw new Error(`There is no file ${name}.json.`);
  return value;
};

export const ownRecord = (name: string, id: string): unknown =>
  dataset.sources.find((source) => name === "sources" && source.id === id);
