import Ajv from "ajv/dist/2020.js";

import { dataset } from "../../src/index.ts";
import type { Event } from "../../src/model/event.ts";
import { checkCollection, datasetJsonSchema } from "../../src/schema/index.ts";
import { enlarged } from "./enlarged.ts";
import { timesOf } from "./measure.ts";
import { areOthersInstalled, other, versionOf } from "./others.ts";
import { count, milliseconds, type Section, times } from "./section.ts";

type Check = (value: unknown) => boolean;

function ajvCheck(): Check {
  const ajv = new Ajv.Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(datasetJsonSchema, "dataset");
  const validate = ajv.compile({ type: "array", items: { $ref: "dataset#/$defs/Event" } });
  return (value) => validate(value);
}

/** What the schema below uses of valibot. */
interface Valibot {
  readonly array: (item: unknown) => unknown;
  readonly minLength: (length: number) => unknown;
  readonly number: () => unknown;
  readonly optional: (schema: unknown) => unknown;
  readonly partial: (schema: unknown) => unknown;
  readonly picklist: (words: readonly string[]) => unknown;
  readonly pipe: (...parts: readonly unknown[]) => unknown;
  readonly regex: (pattern: RegExp) => unknown;
  readonly safeParse: (schema: unknown, value: unknown) => { readonly success: boolean };
  readonly strictObject: (fields: Readonly<Record<string, unknown>>) => unknown;
  readonly string: () => unknown;
  readonly union: (schemas: readonly unknown[]) => unknown;
}

/** Events as somebody would write them down with valibot: ids and words by their form, dates by their characters. */
function valibotCheck(): Check {
  const v = other<Valibot>("valibot");
  const some = (item: unknown): unknown => v.pipe(v.array(item), v.minLength(1));
  const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+([-/.][A-Za-z0-9]+)*$/));
  const text = v.pipe(v.string(), v.minLength(1));
  const ids = v.optional(some(id));
  const variant = { field: text, value: v.union([text, v.number()]), sources: some(id), note: v.optional(text) };
  const events = v.array(
    v.strictObject({
      id,
      kind: word,
      status: v.optional(v.picklist(["planned", "postponed", "cancelled", "reported"])),
      date: v.optional(v.pipe(v.string(), v.regex(/^[\d\-X?~%./]+$/))),
      places: ids,
      summary: text,
      series: v.optional(word),
      sides: v.optional(some(word)),
      organizations: ids,
      meetings: ids,
      delegates: ids,
      figures: ids,
      note: v.optional(text),
      sources: some(id),
      evidence: v.optional(v.strictObject({ status: ids, date: ids, places: ids, summary: ids })),
      variants: v.optional(some(v.strictObject(variant))),
    }),
  );
  return (value) => v.safeParse(events, value).success;
}

/** The form of events, checked by this library and by others. All have to accept them, and to refuse a wrong one. */
export async function validationSection(factor = 20): Promise<Section> {
  const { events } = enlarged(dataset, factor);
  const [first, ...rest] = events;
  const wrong: readonly unknown[] = [...rest, { ...first, sources: [] } satisfies Partial<Event>];
  const ours = "`checkCollection`";
  const checks: Readonly<Record<string, Check>> = {
    [ours]: (value) => Array.isArray(value) && checkCollection(value, "events").length === 0,
    [`ajv ${versionOf("ajv")}, our JSON Schema`]: ajvCheck(),
    ...(areOthersInstalled() && { [`valibot ${versionOf("valibot")}, a schema by hand`]: valibotCheck() }),
  };
  for (const [name, check] of Object.entries(checks))
    if (!check(events) || check(wrong)) throw new Error(`${name} does not tell right events from wrong ones.`);
  const timings = await timesOf(
    Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, () => check(events)])),
  );
  const own = timings.find(({ name }) => name === ours)?.median ?? 0;
  return {
    title: "Validation",
    about: `The form of ${count(events.length)} events. \`checkCollection\` also reads every date as a date of the calendar, finds repeated ids and characters that break other programs, and names the place and the cure of each problem; ajv and valibot check types and patterns.`,
    columns: ["with", "ms", "spread", "ours is 1"],
    rows: timings.map(({ name, median, spread }) => [
      name,
      milliseconds(median),
      `± ${milliseconds(spread)}`,
      times(median / own),
    ]),
    losses: timings
      .filter(({ median }) => median < own)
      .map(({ name, median }) => `${name} is ${times(own / median)} as fast.`),
  };
}
