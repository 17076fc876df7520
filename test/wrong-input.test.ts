import { describe, expect, it } from "vitest";

import { events, getPlace, places } from "../src/index.ts";
import { collectionNames } from "../src/model/ids.ts";
import { examples, exported, functionNames, runExample } from "./doc-examples.ts";
import { functionDoc, type Parameter } from "./function-docs.ts";

// A caller in JavaScript can pass anything. An error is for people then: it names what was expected, is not what the engine
// says when it stumbles, and the comment of the function names its class. And no function answers as if nothing were wrong.

type Args = readonly unknown[];

// Cast: these are functions, as their list says.
const functionCalled = (name: string) => exported[name] as (...args: Args) => unknown;

/** For each function, a right call: of those in the examples, the one with the most arguments. */
const rightCalls = new Map<string, Args>();
const recording = Object.fromEntries(
  functionNames.map((name) => [
    name,
    (...args: Args): unknown => {
      const answer = functionCalled(name)(...args);
      if (args.length > (rightCalls.get(name)?.length ?? 0)) rightCalls.set(name, args);
      return answer;
    },
  ]),
);
const ignore = (): void => {};
await Promise.all(
  examples.map(({ code }) => runExample(code, { ...exported, ...recording, same: ignore, throws: ignore })),
);

const rightCall = (name: string): Args => rightCalls.get(name) ?? [];

/** An argument of a function: what it is in the right call, if it is there. */
interface Argument {
  readonly name: string;
  readonly at: number;
  readonly value: unknown;
  readonly parameter: Parameter | undefined;
}

const allArguments: readonly Argument[] = functionNames.flatMap((name) => {
  const [args, { parameters }] = [rightCall(name), functionDoc(name)];
  return Array.from({ length: Math.max(args.length, parameters.length) }, (_, at) => ({
    name,
    at,
    value: args[at],
    parameter: parameters[at],
  }));
});

/** The functions that take anything, and say whether it is right or what is wrong with it. */
const guards: ReadonlySet<string> = new Set(["checkDataset", "explainEdtf", "isDay", "isEdtf"]);

/** The arguments that have to be right. */
const demanding = allArguments.filter(
  ({ name, at }) => !guards.has(name) && !(["checkCollection", "problemsOf"].includes(name) && at === 0),
);

/** The functions that take the records of any collection. */
const forAnyRecord: ReadonlySet<string> = new Set(["getterOf", "recordById", "toNdjson", "sourcesOf", "referencesOf"]);

/** How the engine begins its errors, or what is only in them. */
const engine =
  /^Cannot (?!count)|^Class |is not (a function|a constructor|iterable|defined|an object)|\(reading |^Maximum call|^Invalid |^Unexpected|^Reduce of|called on |Symbol value|^Object prototype/;

/** What became of a call. */
interface Outcome {
  readonly given: unknown;
  readonly error?: Error;
  readonly answer?: unknown;
}

async function outcomeOf({ name, at }: Argument, given: unknown): Promise<Outcome> {
  const right = rightCall(name);
  const args = Array.from({ length: Math.max(right.length, at + 1) }, (_, index) =>
    index === at ? given : right[index],
  );
  try {
    const answer = await functionCalled(name)(...args);
    // A look-up reads its records when it is used.
    return { given, answer: typeof answer === "function" ? answer("no-such-id") : answer };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { given, error };
  }
}

/** Whose errors there can be besides those of the function that is called: of what it hands its arguments on to. */
const handedOnTo: Readonly<Record<string, readonly string[]>> = {
  defineAccount: ["An account"],
  accountOf: ["An account"],
  accountsOf: ["An account"],
  evidenceOf: ["recordById", "disagreementsOf"],
  evidenceByField: ["recordById", "disagreementsOf"],
};

/** Whether a type error says which function, or which part of what it was given, expects what. */
const saysWhat = (name: string, { message }: Error): boolean =>
  [name, ...(handedOnTo[name] ?? [])].some((one) => message.startsWith(`${one} expects `)) &&
  / expects [a-z{](?!.* of [,;])/.test(message);

/**
 * What is wrong with the errors of a function: the engine's own words, a class that its comment does not name, and a type error
 * that does not say what is expected.
 */
function faultsIn(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const { throws } = functionDoc(name);
  return outcomes
    .flatMap(({ error }) => error ?? [])
    .filter(
      (error) =>
        engine.test(error.message) ||
        !throws.includes(error.name) ||
        (error instanceof TypeError && !saysWhat(name, error)),
    )
    .map(String);
}

/** Calls a function with each wrong argument in the place of the right one. */
const outcomesOf = (argument: Argument, wrong: readonly unknown[]): Promise<readonly Outcome[]> =>
  Promise.all(wrong.map((given) => outcomeOf(argument, given)));

/** What is wrong with the errors, and what was answered where there has to be an error. */
async function refusal(argument: Argument, wrong: readonly unknown[]) {
  const outcomes = await outcomesOf(argument, wrong);
  return {
    faults: faultsIn(argument.name, outcomes),
    answered: outcomes.filter(({ error }) => error === undefined).map(({ given }) => given),
  };
}

const refused = { faults: [], answered: [] };

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is no argument of any function, and what is one of some. */
const noRecords: readonly unknown[] = [[null], [undefined], [42], ["x"], [[]], [{}]];
const noDates: readonly unknown[] = ["2026-13-45", "yesterday", "", 42, null, undefined, {}, []];
const anything: readonly unknown[] = [
  ...noRecords,
  ...noDates,
  true,
  "no-such-id",
  { unknown: 1 },
  () => 1,
  getPlace("geneva"),
  places,
  { meetings: places },
];

it("every function is called in an example", () => {
  expect(functionNames.length).toBeGreaterThan(80);
  expect(functionNames.filter((name) => rightCall(name).length === 0)).toEqual([]);
});

it.each<() => unknown>([
  () => JSON.parse("null").field,
  () => Object.entries(JSON.parse("null")),
  () => [...JSON.parse("{}")],
  () => JSON.parse("{}").map(String),
  () => "a" in JSON.parse("1"),
  () => (({ field }) => field)(JSON.parse("null")),
  () => JSON.parse("[]").reduce(String),
  () => Map.prototype.get.call(JSON.parse("{}"), 1),
  () => "x".repeat(-1),
])("the words of the engine are a fault: %s", (stumble) => {
  expect(stumble).toThrow(engine);
});

it("an error that a comment does not name is a fault", () => {
  expect(functionDoc("toCsl")).toEqual({
    parameters: [{ name: "sources", type: "readonly S[]" }],
    throws: "TypeError if `sources` is not a list of sources; EdtfError if a date is not supported EDTF",
  });
  const outcomes = [TypeError, RangeError].map((kind) => ({ given: 1, error: new kind("toCsl expects sources.") }));
  expect(faultsIn("toCsl", [...outcomes, { given: 1, answer: 1 }])).toEqual(["RangeError: toCsl expects sources."]);
});

it.each([
  " expects sources.",
  "toCsl expects , not 1.",
  "toCsl expects a list of , not 1.",
  "toBibtex expects sources.",
])("a type error that does not say what is expected of the function is a fault: %s", (message) => {
  expect(faultsIn("toCsl", [{ given: 1, error: new TypeError(message) }])).toEqual([`TypeError: ${message}`]);
});

describe("whatever argument is wrong, the error is for people", () => {
  it.each(allArguments)("$name, argument $at", async (argument) => {
    const outcomes = await outcomesOf(argument, anything);
    expect(faultsIn(argument.name, outcomes)).toEqual([]);
    expect(guards.has(argument.name) && outcomes.some(({ error }) => error !== undefined)).toBe(false);
  });
});

describe("what are no options is refused", () => {
  const options = demanding.filter(({ parameter }) => ["options", "query"].includes(parameter?.name ?? ""));
  it.each(options)("$name", async (argument) => {
    expect(await refusal(argument, [null, 42, true, "held", [], [{}], () => 1])).toEqual(refused);
  });

  // A calendar takes what it needs out of a whole dataset.
  it.each(options.filter(({ name }) => name !== "toICalendar"))("$name, with one that is unknown", async (argument) => {
    expect(await refusal(argument, [{ ...Object(argument.value), unknown: 1 }])).toEqual(refused);
  });
});

describe("an option that is of no type that it can have is refused", () => {
  const options = demanding.filter(
    ({ name, parameter }) => name !== "toICalendar" && ["options", "query"].includes(parameter?.name ?? ""),
  );
  it.each(options)("$name", async (argument) => {
    const [{ error } = {}] = await outcomesOf(argument, [{ zzz: 1 }]);
    const list = /(?:Expected one of: |as \{ )(.+?)(?: \})?\.$/.exec(error?.message ?? "")?.[1] ?? "";
    const names = list.split(", ");
    expect(list).toMatch(/^\w+(, \w+)*$/);
    // Whatever is true counts as true for `counted`: a check of it would be in every bundle that reads a figure.
    const typed = names.filter((option) => option !== "counted");
    const wrong = typed.flatMap((option) =>
      [null, 42, [42], () => 1].map((value) => ({ ...Object(argument.value), [option]: value })),
    );
    expect(await refusal(argument, wrong)).toEqual(refused);
  });
});

describe("a list of what is no record is refused", () => {
  // A look-up is made from any list, and finds nothing in what is no record.
  const lists = demanding.filter(({ name, value }) => Array.isArray(value) && name !== "getterOf");
  it.each(lists)("$name, argument $at", async (argument) => {
    expect(await refusal(argument, noRecords)).toEqual(refused);
  });

  // An excerpt needs only the ids of its meetings.
  const ofOneKind = lists.filter(({ name }) => !forAnyRecord.has(name) && name !== "excerpt");
  it.each(ofOneKind)("$name, argument $at, with other records", async (argument) => {
    const isOfEvents = Reflect.get(Object(argument.value), 0) === events[0];
    expect(await refusal(argument, [isOfEvents ? places : events])).toEqual(refused);
  });
});

describe("a record of another collection is refused", () => {
  const records = demanding.filter(({ name, value }) => isObject(value) && "id" in value && !forAnyRecord.has(name));
  it.each(records)("$name, argument $at", async (argument) => {
    expect(await refusal(argument, [getPlace("geneva")])).toEqual(refused);
  });
});

describe("a dataset with what are no records is refused, if they are read", () => {
  const datasets = demanding.filter(
    ({ value }) => isObject(value) && !("id" in value) && collectionNames.some((name) => name in value),
  );
  it.each(datasets)("$name, argument $at", async (argument) => {
    const { name, value } = argument;
    const right = JSON.stringify((await outcomeOf(argument, value)).answer);
    // These report every problem, which takes long: one collection has to do.
    const tried = ["parseDataset", "extendDataset"].includes(name) ? (["places"] as const) : collectionNames;
    const outcomes = await outcomesOf(
      argument,
      tried
        .filter((collection) => collection in Object(value))
        .flatMap((collection) =>
          [null, 42, [42], [{}]].map((records) => ({ ...Object(value), [collection]: records })),
        ),
    );
    expect(faultsIn(name, outcomes)).toEqual([]);
    const answers = outcomes.filter(({ error }) => error === undefined);
    expect(answers.filter(({ answer }) => JSON.stringify(answer) !== right)).toEqual([]);
  });
});

describe("what is no date is refused", () => {
  const dates = demanding.filter(({ parameter }) => /^(Day|Edtf|EdtfDate)$/.test(parameter?.type ?? ""));
  it.each(dates)("$name, argument $at", async (argument) => {
    expect(await refusal(argument, noDates)).toEqual(refused);
  });
});

describe("what is wrong within a record is an error that names the record", () => {
  const isRecord = (value: unknown): value is object => isObject(value) && "id" in value;
  const date = "2002-13-45";
  const wrongFields: Readonly<Record<string, unknown>> = {
    start: date,
    end: date,
    sessions: [{ start: date, sources: [] }],
    date,
    asOf: date,
    period: date,
    published: date,
    posts: [{ title: "Chair", seen: date, sources: [] }],
    value: Number.NaN,
  };
  /** The argument, with a wrong field in every record that has the field. */
  function withWrong(field: string, given: unknown): unknown {
    if (Array.isArray(given)) return given.map((item) => withWrong(field, item));
    if (isRecord(given)) return field in given ? { ...given, id: "the-one", [field]: wrongFields[field] } : given;
    if (!isObject(given)) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, part]) => [name, Array.isArray(part) ? withWrong(field, part) : part]),
    );
  }
  // What is made of records has read them already.
  const withRecords = demanding.filter(
    ({ value }) => Array.isArray(value) || (isObject(value) && !("observations" in value)),
  );
  const outcomesOfFields = async (argument: Argument): Promise<readonly Outcome[]> =>
    (
      await Promise.all(
        Object.keys(wrongFields).map((field) => outcomesOf(argument, [withWrong(field, argument.value)])),
      )
    ).flat();
  const messages = (outcomes: readonly Outcome[]) => outcomes.flatMap(({ error }) => error?.message ?? []);

  it.each(withRecords)("$name, argument $at", async (argument) => {
    const found = messages(await outcomesOfFields(argument));
    expect(found.filter((message) => !message.includes('"the-one"'))).toEqual([]);
  });

  it("is found by most of them", async () => {
    const outcomes = await Promise.all(withRecords.map(outcomesOfFields));
    expect(outcomes.filter((all) => messages(all).length > 0).length).toBeGreaterThan(30);
  });
});
