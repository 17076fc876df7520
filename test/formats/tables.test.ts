import { describe, expect, it } from "vitest";

import { allColumns, type Column, type Table, tablesFor } from "../../src/formats/tables.ts";
import { datasetJsonSchema } from "../../src/schema/index.ts";

const allIn = (table: Table): readonly Table[] => [table, ...table.lists.flatMap((list) => allIn(list.table))];
const tableCalled = (name: string): Table | undefined =>
  Object.values(tablesFor(["en", "zh-Hant"]))
    .flatMap(allIn)
    .find((table) => table.name === name);

/** What a reader of a table goes by. */
const shown = ({ name, title, type, path, bound, required, ...rest }: Column): string =>
  [
    name,
    `"${title}"`,
    type,
    required ? "required" : undefined,
    path.length > 0 ? `at ${path.join(".")}` : undefined,
    bound,
    rest.references && `id in ${rest.references}`,
    rest.vocabulary && `word of ${rest.vocabulary}`,
    rest.values && `one of ${rest.values.join(", ")}`,
    rest.minimum === undefined ? undefined : `from ${rest.minimum}`,
    // The greatest whole number is no limit of a field.
    rest.maximum === undefined || rest.maximum === Number.MAX_SAFE_INTEGER ? undefined : `to ${rest.maximum}`,
    rest.pattern && "in a form",
  ]
    .filter((part) => part !== undefined)
    .join("; ");

const layouts: readonly (readonly [name: string, title: string, key: readonly string[], columns: readonly string[]])[] =
  [
    [
      "places",
      "Places",
      [],
      [
        'id; "Id"; string; required; at id; in a form',
        'names_en; "Name (en)"; string; at names.en',
        'names_zh_hant; "Name (zh-Hant)"; string; at names.zh-Hant',
        'kind; "Kind"; string; required; at kind; one of country, region, city, site, sea',
        'country; "Country"; string; at country',
        'former_country_code; "Code"; string; at formerCountry.code',
        'former_country_until; "Until"; date; at formerCountry.until',
        'part_of; "Part of"; string; at partOf; id in places; in a form',
        'coordinates_latitude; "Latitude"; number; at coordinates.latitude; from -90; to 90',
        'coordinates_longitude; "Longitude"; number; at coordinates.longitude; from -180; to 180',
        'same_as_wikidata; "Wikidata"; string; at sameAs.wikidata',
        'same_as_geonames; "Geonames"; string; at sameAs.geonames',
        'same_as_iso_alpha; "Iso alpha"; string; at sameAs.isoAlpha',
        'same_as_iso_numeric; "Iso numeric"; string; at sameAs.isoNumeric',
        'same_as_correlates_of_war; "Correlates of war"; string; at sameAs.correlatesOfWar',
        'note; "Note"; string; at note',
      ],
    ],
    [
      "delegates-posts",
      "Delegates: posts",
      ['delegate; "Id"; string; required; at id; in a form', 'post; "Number"; integer; required'],
      [
        'organization; "Organization"; string; at organization; id in organizations; in a form',
        'title; "Title"; string; required; at title',
        'seen; "Seen"; string; required; at seen',
        'seen_earliest; "Seen, earliest"; date; at seen; earliest',
        'seen_latest; "Seen, latest"; date; at seen; latest',
        'from; "From"; string; at from',
        'from_earliest; "From, earliest"; date; at from; earliest',
        'from_latest; "From, latest"; date; at from; latest',
        'until; "Until"; string; at until',
        'until_earliest; "Until, earliest"; date; at until; earliest',
        'until_latest; "Until, latest"; date; at until; latest',
      ],
    ],
    [
      "meetings-delegations-members",
      "Meetings: delegations: members",
      [
        'meeting; "Id"; string; required; at id; in a form',
        'delegation; "Number"; integer; required',
        'member; "Number"; integer; required',
      ],
      [
        'delegate; "Delegate"; string; required; at delegate; id in delegates; in a form',
        'role; "Role"; string; required; at role; word of roles; in a form',
        'post; "Post"; string; at post',
      ],
    ],
    [
      "meetings-evidence",
      "Meetings: evidence",
      [
        'meeting; "Id"; string; required; at id; in a form',
        'field; "Field"; string; required; one of status, start, end, place, venue, round, delegations, topics, outcomes, sessions, follows',
        'no; "Number"; integer; required',
      ],
      ['source; "Source id"; string; required; id in sources; in a form'],
    ],
    [
      "meetings-topics",
      "Meetings: topics",
      ['meeting; "Id"; string; required; at id; in a form', 'no; "Number"; integer; required'],
      ['topic; "Topic"; string; required; word of topics; in a form'],
    ],
    [
      "events",
      "Events",
      [],
      [
        'id; "Id"; string; required; at id; in a form',
        'kind; "Kind"; string; required; at kind; word of eventKinds; in a form',
        'status; "Status"; string; at status; word of statuses; one of planned, postponed, cancelled, reported',
        'date; "Date"; string; at date',
        'date_earliest; "Date, earliest"; date; at date; earliest',
        'date_latest; "Date, latest"; date; at date; latest',
        'summary; "Summary"; string; required; at summary',
        'series; "Series"; string; at series; word of series; in a form',
        'note; "Note"; string; at note',
      ],
    ],
    [
      "figures",
      "Figures",
      [],
      [
        'id; "Id"; string; required; at id; in a form',
        'indicator; "Indicator"; string; required; at indicator; id in indicators; in a form',
        'value; "Value"; number; at value; from 0',
        'value_min; "Min"; number; at value.min; from 0',
        'value_max; "Max"; number; at value.max; from 0',
        'value_low; "Value, low"; number; required; low',
        'value_best; "Value, best"; number; best',
        'value_high; "Value, high"; number; high',
        'qualifier; "Qualifier"; string; required; at qualifier; one of exact, about, at-least, more-than, at-most, fewer-than',
        'as_of; "As of"; string; at asOf',
        'as_of_earliest; "As of, earliest"; date; at asOf; earliest',
        'as_of_latest; "As of, latest"; date; at asOf; latest',
        'period; "Period"; string; at period',
        'period_earliest; "Period, earliest"; date; at period; earliest',
        'period_latest; "Period, latest"; date; at period; latest',
        'part; "Part"; string; at part',
        'population; "Population"; string; at population',
        'stated_by; "Stated by"; string; required; at statedBy',
        'authority; "Authority"; string; at authority; id in organizations; in a form',
        'meeting; "Meeting"; string; at meeting; id in meetings; in a form',
        'event; "Event"; string; at event; id in events; in a form',
        'derived_method; "Method"; string; at derived.method',
        'note; "Note"; string; at note',
      ],
    ],
    [
      "claims",
      "Claims",
      [],
      [
        'id; "Id"; string; required; at id; in a form',
        'says; "Says"; string; required; at says',
        'about; "About"; string; required; at about',
        'kind; "Kind"; string; required; at kind; one of first-since, first-in, nth, last',
        'since; "Since"; string; at since',
        'scope_collection; "Collection"; string; required; at scope.collection; one of meetings, events',
        'scope_place; "Place"; string; at scope.place; id in places; in a form',
        'scope_from; "From"; string; at scope.from',
        'scope_from_earliest; "From, earliest"; date; at scope.from; earliest',
        'scope_from_latest; "From, latest"; date; at scope.from; latest',
        'scope_reported; "Reported"; boolean; at scope.reported',
        'verdict; "Verdict"; string; required; at verdict; one of agrees, differs',
        'why; "Why"; string; at why',
        'disagreement; "Disagreement"; string; at disagreement; id in disagreements; in a form',
        'length_value; "Value"; number; at length.value',
        'length_unit; "Unit"; string; at length.unit; one of days, months, years',
        'length_qualifier; "Qualifier"; string; at length.qualifier; one of exact, about, at-least, more-than, at-most, fewer-than',
        'number; "Number"; integer; at number',
        'as_of; "As of"; string; at asOf',
        'as_of_earliest; "As of, earliest"; date; at asOf; earliest',
        'as_of_latest; "As of, latest"; date; at asOf; latest',
      ],
    ],
    [
      "disagreements-about",
      "Disagreements: about",
      ['disagreement; "Id"; string; required; at id; in a form', 'about; "Number"; integer; required'],
      [
        'collection; "Collection"; string; required; at collection; one of sources, places, organizations, delegates, meetings, indicators, figures, events, disagreements, openQuestions, claims',
        'id; "Id"; string; required; at id',
        'field; "Field"; string; at field',
      ],
    ],
  ];

describe("the tables of the collections", () => {
  it.each(layouts)("%s has these columns", (name, title, key, columns) => {
    const table = tableCalled(name);
    expect([table?.title, table?.key.map(shown), table?.columns.map(shown)]).toEqual([title, key, columns]);
  });

  it("call the entry of a list by one of its kind", () => {
    const nameOf = (table: string) => tableCalled(table)?.columns[0]?.name;
    expect([nameOf("delegates-aliases"), nameOf("claims-scope-series"), nameOf("meetings-topics")]).toEqual([
      "alias",
      "series",
      "topic",
    ]);
    expect(tableCalled("meetings-sessions")?.key.map(({ name }) => name)).toEqual(["meeting", "session"]);
    expect(tableCalled("meetings-sessions-sources")?.title).toBe("Meetings: sessions: sources");
    expect(tableCalled("meetings-evidence")?.key[1]?.description).toBe("The field that the sources support.");
  });

  it("describe each table and column as the JSON Schema does", () => {
    const meetings = tableCalled("meetings");
    const { Meeting: schema } = datasetJsonSchema.$defs;
    expect(meetings?.description).toBe(schema?.description);
    const descriptionOf = (column: string) => meetings?.columns.find(({ name }) => name === column)?.description;
    expect(descriptionOf("start")).toBe(schema?.properties?.["start"]?.description);
    expect(descriptionOf("start_earliest")).toBe(
      'The first day that "start" can mean, given the other dates; empty if it has no such bound.',
    );
    expect(tableCalled("sources")?.columns.find(({ name }) => name === "accessed_latest")?.description).toBe(
      'The last day that "accessed" can mean; empty if it has no such bound.',
    );
    expect(tableCalled("places")?.columns.find(({ name }) => name === "names_zh_hant")?.description).toBe(
      "The name in this language, by its BCP 47 tag: zh-Hant.",
    );
    const topics = tableCalled("meetings-topics");
    expect(topics?.description).toBe(schema?.properties?.["topics"]?.description);
    expect(topics?.key.at(-1)?.description).toBe('The number of the entry in the list "topics", starting at 1.');
  });

  it("say how their lists are held, and have no column twice", () => {
    const held = (name: string) => tableCalled(name)?.holds;
    expect([held("meetings"), held("meetings-topics"), held("meetings-evidence"), held("meetings-history")]).toEqual([
      "objects",
      "values",
      "by-field",
      "objects",
    ]);
    for (const table of Object.values(tablesFor(["en", "ja"])).flatMap(allIn)) {
      // What is calculated is explained; what a record has is explained where its name does not.
      for (const { bound, description = "" } of allColumns(table))
        expect(bound === undefined ? true : description.length > 40).toBe(true);
      const names = allColumns(table).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
