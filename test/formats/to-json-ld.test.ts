import { parse } from "edtf";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";

import type { Edtf } from "../../src/dates/index.ts";
import { toJsonLd } from "../../src/formats/to-json-ld.ts";
import { about as ours, dataset, excerpt } from "../../src/index.ts";
import type { About } from "../../src/model/about.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Status } from "../../src/model/meeting.ts";
import { delegate, event, figure, indicator as indicatorOf, meeting, place as placeOf, source } from "../builders.ts";
import { secondDataset } from "../second-dataset/read.ts";

const about = { name: "mine", title: "Mine", homepage: "https://example.org/mine" };
const nodeOf = (records: Partial<Dataset>, id: string) =>
  toJsonLd({ about, ...records })["@graph"].find((node) => node["@id"] === id);

describe("toJsonLd", () => {
  it("says what the dataset is, who publishes it, what time it covers and what it measures", () => {
    const { "@context": context, "@graph": nodes } = toJsonLd({
      about: { ...ours, version: "1.0.0", citation: "The authors: Talks." },
      indicators: dataset.indicators.slice(0, 1),
    });
    expect(context).toEqual({
      "@vocab": "https://schema.org/",
      "@base": ours.homepage,
      prov: "http://www.w3.org/ns/prov#",
      edtf: "http://id.loc.gov/datatypes/edtf/",
      dcterms: "http://purl.org/dc/terms/",
    });
    expect(nodes[0]).toEqual({
      "@id": "#dataset",
      "@type": "Dataset",
      name: ours.title,
      description: ours.description,
      version: "1.0.0",
      license: { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      keywords: ours.keywords,
      url: { "@id": ours.homepage },
      creator: { "@type": "Organization", name: ours.publisher?.title },
      publisher: { "@type": "Organization", name: ours.publisher?.title },
      inLanguage: ours.languages,
      creditText: "The authors: Talks.",
      temporalCoverage: `${ours.coverage?.start}/..`,
      variableMeasured: [{ "@id": `#indicators/${dataset.indicators[0]?.id}` }],
    });
    const mine: About = {
      name: "mine",
      title: "Mine",
      license: { name: "CC0-1.0" },
      publisher: { title: "A group", path: "https://example.org/group" },
    };
    expect(toJsonLd({ about: mine })).toEqual({
      "@context": expect.objectContaining({ "@base": "urn:x-dataset:mine" }),
      "@graph": [
        {
          "@id": "#dataset",
          "@type": "Dataset",
          name: "Mine",
          license: "CC0-1.0",
          creator: { "@type": "Organization", name: "A group", url: { "@id": "https://example.org/group" } },
          publisher: { "@type": "Organization", name: "A group", url: { "@id": "https://example.org/group" } },
        },
      ],
    });
  });

  it("links places, organizations and delegates to what Wikidata and GeoNames call them", () => {
    const nodes = toJsonLd({
      about,
      places: dataset.places.filter(({ id }) => id === "geneva"),
      organizations: dataset.organizations.filter(({ id }) => id === "ldp"),
      delegates: [delegate({ id: "d", sameAs: { wikidata: "Q1", sources: ["s"] } }), delegate({ id: "e" })],
    })["@graph"];
    expect(nodes.slice(1).map((one) => one["sameAs"])).toEqual([
      [{ "@id": "http://www.wikidata.org/entity/Q71" }, { "@id": "https://sws.geonames.org/2660646/" }],
      [{ "@id": "http://www.wikidata.org/entity/Q232595" }],
      [{ "@id": "http://www.wikidata.org/entity/Q1" }],
      undefined,
    ]);
  });

  it("covers the time that the dataset states, or else that of its meetings", () => {
    const meetings = [
      meeting({ id: "a", start: "2002-10", end: "2003" }),
      meeting({ id: "b", start: "1959~" }),
      meeting({ id: "c" }),
      meeting({ id: "d", start: "2004-05" }),
    ];
    const covered = (coverage?: About["coverage"]) =>
      toJsonLd({ about: { ...about, ...(coverage && { coverage }) }, meetings })["@graph"][0]?.["temporalCoverage"];
    expect(covered()).toBe("1959-01-01/2004-05-31");
    expect(covered({ cutOff: "2026-11-22" })).toBe("1959-01-01/2004-05-31");
    expect(covered({ start: "1945" })).toBe("1945/..");
    expect(covered({ end: "2016-11-24" })).toBe("../2016-11-24");
    expect(covered({ start: "2012-02-23", end: "2016-11-24" })).toBe("2012-02-23/2016-11-24");
    // ISO 8601 has neither qualifiers nor unspecified digits.
    expect(covered({ start: "1945~", end: "2016-11?" })).toBe("1945/2016-11");
    expect(covered({ start: "194X", end: "2016-02-XX%" })).toBe("1940-01-01/2016-02-29");
    expect(nodeOf({}, "#dataset")).not.toHaveProperty("temporalCoverage");
    const open = [meeting({ id: "e", start: "2004/.." })];
    expect(nodeOf({ meetings: open }, "#dataset")).not.toHaveProperty("temporalCoverage");
  });

  it("writes a meeting as an event, and says which one it continues", () => {
    const talks = meeting({
      id: "a",
      title: "Talks",
      status: "cancelled",
      start: "1960-02~",
      place: "geneva",
      venue: "Hotel",
      topics: ["remains"],
      round: "Second round",
      series: "red-cross-talks",
      remarks: [{ text: "By train" }],
      follows: "b",
      delegations: [
        { side: "JP", organization: "jrcs", capacity: "party", members: [{ delegate: "x", role: "head" }] },
      ],
      outcomes: [{ text: "They met" }, { text: "They agreed" }],
      sessions: [{ start: "1960-02-03", end: "1960-02-04", venue: "Villa", summary: "Morning", sources: ["s"] }],
      sources: ["s"],
    });
    expect(nodeOf({ meetings: [talks] }, "#meetings/a")).toEqual({
      "@id": "#meetings/a",
      "@type": ["Event", "prov:Activity"],
      identifier: "a",
      name: "Talks",
      alternateName: "Second round",
      superEvent: { "@type": "EventSeries", identifier: "red-cross-talks", name: "red-cross-talks" },
      keywords: ["red-cross", "remains"],
      eventStatus: { "@id": "https://schema.org/EventCancelled" },
      startDate: { "@value": "1960-02~", "@type": "edtf:EDTF-level1" },
      location: [{ "@id": "#places/geneva" }, "Hotel"],
      description: ["They met", "They agreed", "By train"],
      attendee: [{ "@id": "#organizations/jrcs" }, { "@id": "#delegates/x" }],
      subEvent: [
        {
          "@type": "Event",
          startDate: "1960-02-03",
          endDate: "1960-02-04",
          location: "Villa",
          description: "Morning",
          subjectOf: [{ "@id": "#sources/s" }],
        },
      ],
      "prov:wasInformedBy": { "@id": "#meetings/b" },
      subjectOf: [{ "@id": "#sources/s" }],
    });
    const statusOf = (status: Status) =>
      nodeOf({ meetings: [meeting({ id: "a", status })] }, "#meetings/a")?.["eventStatus"];
    expect((["held", "planned", "postponed", "reported"] as const).map(statusOf)).toEqual([
      undefined,
      { "@id": "https://schema.org/EventScheduled" },
      { "@id": "https://schema.org/EventPostponed" },
      undefined,
    ]);
    expect(nodeOf({ meetings: [meeting({ id: "a", status: "reported" })] }, "#meetings/a")).toMatchObject({
      disambiguatingDescription: expect.stringContaining("no side has confirmed it"),
    });
  });

  it("writes a figure as an observation that was derived from its sources, and from figures", () => {
    const sum = figure({
      id: "a",
      indicator: "i",
      value: 12,
      qualifier: "at-least",
      asOf: "2014-03-03",
      period: "1945/2014",
      population: "all",
      authority: "o",
      meeting: "m",
      event: "e",
      note: "A note",
      derived: { from: ["b", "c"], method: "sum" },
      sources: ["s"],
    });
    expect(nodeOf({ figures: [sum] }, "#figures/a")).toEqual({
      "@id": "#figures/a",
      identifier: "a",
      "@type": ["Observation", "prov:Entity"],
      variableMeasured: { "@id": "#indicators/i" },
      minValue: 12,
      measurementQualifier: { "@type": "Enumeration", name: "at-least" },
      observationDate: "2014-03-03",
      "dcterms:temporal": { "@value": "1945/2014", "@type": "edtf:EDTF-level0" },
      description: ["all", "A note"],
      subjectOf: [{ "@id": "#meetings/m" }, { "@id": "#events/e" }],
      "prov:wasAttributedTo": [{ "@type": ["Thing", "prov:Agent"], name: "a test" }, { "@id": "#organizations/o" }],
      "prov:wasDerivedFrom": [{ "@id": "#figures/b" }, { "@id": "#figures/c" }, { "@id": "#sources/s" }],
      "prov:wasGeneratedBy": {
        "@type": ["Thing", "prov:Activity"],
        description: "sum",
        "prov:used": [{ "@id": "#figures/b" }, { "@id": "#figures/c" }],
      },
    });
    // What nobody states is not there, in lists neither.
    expect(nodeOf({ figures: [figure({ id: "b", indicator: "i", value: 3 })] }, "#figures/b")).toEqual({
      "@id": "#figures/b",
      "@type": ["Observation", "prov:Entity"],
      identifier: "b",
      variableMeasured: { "@id": "#indicators/i" },
      value: 3,
      measurementQualifier: { "@type": "Enumeration", name: "exact" },
      "prov:wasAttributedTo": [{ "@type": ["Thing", "prov:Agent"], name: "a test" }],
      "prov:wasDerivedFrom": [{ "@id": "#sources/a-source" }],
    });
    const dated = (period: Edtf) =>
      nodeOf({ figures: [figure({ id: "a", indicator: "i", period })] }, "#figures/a")?.["dcterms:temporal"];
    expect(dated("2012-08-26")).toBe("2012-08-26");
    expect(dated("2012-08-26/2012-09-06")).toEqual({
      "@value": "2012-08-26/2012-09-06",
      "@type": "edtf:EDTF-level0",
    });
    expect(dated("../1984")).toEqual({ "@value": "../1984", "@type": "edtf:EDTF-level1" });
    const quantity = (fields: object) =>
      nodeOf({ figures: [figure({ id: "a", indicator: "i", ...fields })] }, "#figures/a");
    expect(quantity({ value: { min: 1, max: 2 } })).toMatchObject({ minValue: 1, maxValue: 2 });
    expect(quantity({ value: 5, qualifier: "more-than" })).toMatchObject({ minValue: 5 });
    expect(quantity({ value: 5, qualifier: "at-most" })).toMatchObject({ maxValue: 5 });
    expect(quantity({ value: 5, qualifier: "fewer-than" })).toMatchObject({ maxValue: 5 });
    expect(quantity({ value: 5, qualifier: "about" })).toMatchObject({ value: 5 });
  });

  it("writes no address that an IRI cannot be", () => {
    const odd = 'https://example.org/a|b"<c>^`{d}';
    const page = source({ id: "s", url: odd, archived: "https://example.org/日" });
    expect(nodeOf({ sources: [page] }, "#sources/s")).toMatchObject({
      url: { "@id": "https://example.org/a%7Cb%22%3Cc%3E%5E%60%7Bd%7D" },
      archivedAt: { "@id": "https://example.org/日" },
    });
    const { "@context": context, "@graph": nodes } = toJsonLd({
      about: {
        ...about,
        homepage: odd,
        license: { name: "Own", path: odd },
        publisher: { title: "A group", path: odd },
        downloads: [{ path: odd }],
      },
    });
    const right = "https://example.org/a%7Cb%22%3Cc%3E%5E%60%7Bd%7D";
    expect(context["@base"]).toBe(right);
    expect(nodes[0]).toMatchObject({
      url: { "@id": right },
      license: { "@id": right },
      publisher: { url: { "@id": right } },
      distribution: [{ contentUrl: { "@id": right } }],
    });
  });

  it("names the files in which the dataset can be downloaded, and how to cite it", () => {
    const downloads = [
      { path: "https://example.org/a.zip", mediatype: "application/zip", title: "CSV" },
      { path: "https://example.org/a.json" },
    ];
    expect(toJsonLd({ about: { ...about, citation: "A group: Mine.", downloads } })["@graph"][0]).toMatchObject({
      // `citation` is for other works.
      creditText: "A group: Mine.",
      distribution: [
        {
          "@type": "DataDownload",
          name: "CSV",
          contentUrl: { "@id": "https://example.org/a.zip" },
          encodingFormat: "application/zip",
        },
        { "@type": "DataDownload", contentUrl: { "@id": "https://example.org/a.json" } },
      ],
    });
  });

  it("covers the largest of the places that are given", () => {
    const places = [
      placeOf({ id: "a" }),
      placeOf({ id: "b", partOf: "a" }),
      placeOf({ id: "c", partOf: "b" }),
      placeOf({ id: "d", partOf: "elsewhere" }),
    ];
    expect(nodeOf({ places }, "#dataset")?.["spatialCoverage"]).toEqual([
      { "@id": "#places/a" },
      { "@id": "#places/d" },
    ]);
    expect(nodeOf({}, "#dataset")).not.toHaveProperty("spatialCoverage");
  });

  it.each<[Edtf, number | undefined]>([
    ["1959", undefined],
    ["2002-08", undefined],
    ["2002-08-18", undefined],
    ["1959/1984", 0],
    ["2002-10/2002-11-03", 0],
    ["1959~", 1],
    ["2002-08-18?", 1],
    ["195X", 1],
    ["2002-XX", 1],
    ["2002-08-XX", 1],
    ["1959~/1984?", 1],
    ["1984/..", 1],
    ["../1984", 1],
    ["1984/", 1],
    ["/1984", 1],
    ["195X/1967", 2],
    ["1941/195X", 2],
    ["195X/..", 2],
    ["2002-08-XX/2002-09", 2],
  ])("gives the date %s the level of EDTF that it has", (start, level) => {
    const written = nodeOf({ meetings: [meeting({ id: "a", start })] }, "#meetings/a")?.["startDate"];
    expect(written).toEqual(level === undefined ? start : { "@value": start, "@type": `edtf:EDTF-level${level}` });
    // Cast: its types do not know the level.
    expect((parse(start) as unknown as { readonly level: number }).level).toBe(level ?? 0);
  });

  it("writes a title that describes the page in square brackets, and where in a page it is", () => {
    const one = (fields: object) => nodeOf({ sources: [source({ id: "s", ...fields })] }, "#sources/s");
    expect(one({ title: "Outline", titleIsDescription: true })?.["name"]).toBe("[Outline]");
    expect(one({ locator: "p. 3" })).toMatchObject({ "@type": ["NewsArticle", "prov:Entity"], pagination: "p. 3" });
    // Only an article has pages for schema.org.
    expect(one({ locator: "p. 3", type: "other" })).toMatchObject({ description: "p. 3" });
    expect(one({ locator: "p. 3", type: "minutes" })).toMatchObject({ description: "p. 3" });
  });

  it("says which part of an indicator a figure counts", () => {
    const parts = [{ id: "women", label: "Women", definition: "Women." }];
    const records = {
      indicators: [indicatorOf({ id: "i", parts })],
      figures: [figure({ id: "f", indicator: "i", part: "women", population: "All" })],
    };
    expect(nodeOf(records, "#figures/f")?.["description"]).toEqual(["Women", "All"]);
    expect(nodeOf({ figures: records.figures }, "#figures/f")?.["description"]).toEqual(["women", "All"]);
  });

  it("uses only properties that schema.org gives to the types that have them", () => {
    // Looked up in release 30.0 of the vocabulary; a role has the property that it is the value of.
    const thing = [
      "identifier",
      "name",
      "alternateName",
      "description",
      "disambiguatingDescription",
      "sameAs",
      "subjectOf",
      "url",
    ];
    const work = ["author", "creator", "publisher", "inLanguage", "keywords", "license", "version", "creditText"];
    const article = [...work, "archivedAt", "datePublished", "pagination"];
    const spot = ["address", "containedInPlace", "geo"];
    const body = ["parentOrganization"];
    const known: Readonly<Record<string, readonly string[]>> = {
      AdministrativeArea: spot,
      Article: article,
      BlogPosting: article,
      City: spot,
      Class: [],
      Country: spot,
      CreativeWork: [...work, "archivedAt", "datePublished"],
      DataDownload: ["contentUrl", "encodingFormat"],
      Dataset: [...work, "distribution", "spatialCoverage", "temporalCoverage", "variableMeasured"],
      Enumeration: [],
      Event: [
        "about",
        "attendee",
        "endDate",
        "eventStatus",
        "keywords",
        "location",
        "startDate",
        "subEvent",
        "superEvent",
      ],
      EventSeries: [],
      GeoCoordinates: ["latitude", "longitude"],
      GovernmentOrganization: body,
      NGO: body,
      NewsArticle: article,
      NewsMediaOrganization: body,
      Observation: [
        "maxValue",
        "measurementQualifier",
        "minValue",
        "observationDate",
        "unitText",
        "value",
        "variableMeasured",
      ],
      Organization: body,
      OrganizationRole: ["affiliation", "roleName", "startDate", "endDate"],
      Person: ["affiliation"],
      Place: spot,
      PoliticalParty: body,
      PostalAddress: ["addressCountry"],
      Report: article,
      ScholarlyArticle: article,
      SeaBodyOfWater: spot,
      StatisticalVariable: ["populationType", "statType"],
      Thing: [],
      WebPage: [...work, "archivedAt", "datePublished"],
    };
    const wrong = new Set<string>();
    function look(value: unknown): void {
      if (typeof value !== "object" || value === null) return;
      for (const inner of Object.values(value)) look(inner);
      const types: readonly string[] = [Object(value)["@type"] ?? []].flat();
      const type = types.find((name) => !name.includes(":"));
      if (type === undefined) return;
      const properties = new Set([...thing, ...(known[type] ?? [])]);
      for (const name of Object.keys(value))
        if (!/^@|:/.test(name) && (known[type] === undefined || !properties.has(name))) wrong.add(`${type}.${name}`);
    }
    for (const whole of [dataset, secondDataset]) look(toJsonLd(whole)["@graph"]);
    expect([...wrong]).toEqual([]);
    look(toJsonLd({ about, indicators: [] })["@graph"].map((one) => ({ ...one, unitText: "Persons" })));
    expect([...wrong]).toEqual(["Dataset.unitText"]);
  });

  it("writes a delegate's posts as roles, and the ends of an event", () => {
    const official = delegate({
      id: "x",
      names: { en: "X", ja: "エックス" },
      posts: [{ organization: "o", title: "Director", seen: "2002", until: "2004?", sources: ["s"] }],
    });
    expect(nodeOf({ delegates: [official] }, "#delegates/x")).toMatchObject({
      "@type": "Person",
      name: [
        { "@value": "X", "@language": "en" },
        { "@value": "エックス", "@language": "ja" },
      ],
      affiliation: [
        {
          "@type": "OrganizationRole",
          affiliation: { "@id": "#organizations/o" },
          roleName: "Director",
          description: "Seen in this post: 2002",
          endDate: { "@value": "2004?" },
          subjectOf: [{ "@id": "#sources/s" }],
        },
      ],
    });
    expect(nodeOf({ events: [event({ id: "e", date: "1959-12-14/1984" })] }, "#events/e")).toMatchObject({
      startDate: "1959-12-14",
      endDate: "1984",
    });
    expect(nodeOf({ sources: [source({ id: "s", agency: "AP" })] }, "#sources/s")).toEqual({
      "@id": "#sources/s",
      "@type": ["NewsArticle", "prov:Entity"],
      identifier: "s",
      name: "A page",
      publisher: { "@type": "Organization", name: "A paper" },
      author: { "@type": "Organization", name: "AP" },
      inLanguage: "en",
    });
  });

  it("writes a place and an organization with what they are part of", () => {
    const names = { en: "A" };
    const place = {
      id: "a",
      names,
      aliases: ["B"],
      kind: "sea",
      country: "JP",
      partOf: "b",
      coordinates: { latitude: 1, longitude: 2 },
      note: "A note",
      sources: ["s"],
    } as const;
    expect(nodeOf({ places: [place] }, "#places/a")).toEqual({
      "@id": "#places/a",
      "@type": "SeaBodyOfWater",
      identifier: "a",
      name: [{ "@value": "A", "@language": "en" }],
      alternateName: ["B"],
      description: "A note",
      address: { "@type": "PostalAddress", addressCountry: "JP" },
      containedInPlace: { "@id": "#places/b" },
      geo: { "@type": "GeoCoordinates", latitude: 1, longitude: 2 },
      subjectOf: [{ "@id": "#sources/s" }],
    });
    const body = { id: "a", names, kind: "press", side: "JP", partOf: "b", sources: ["s"] } as const;
    expect(nodeOf({ organizations: [body] }, "#organizations/a")).toEqual({
      "@id": "#organizations/a",
      "@type": "NewsMediaOrganization",
      identifier: "a",
      name: [{ "@value": "A", "@language": "en" }],
      parentOrganization: { "@id": "#organizations/b" },
      subjectOf: [{ "@id": "#sources/s" }],
    });
  });

  it("writes an event with its places, its people and what it is about", () => {
    const visit = event({
      id: "e",
      kind: "launch",
      status: "postponed",
      places: ["p"],
      meetings: ["m"],
      delegates: ["d"],
      organizations: ["o"],
      figures: ["f"],
      note: "A note",
      sources: ["s"],
    });
    expect(nodeOf({ events: [visit] }, "#events/e")).toEqual({
      "@id": "#events/e",
      "@type": "Event",
      identifier: "e",
      name: "An event",
      keywords: ["launch"],
      eventStatus: { "@id": "https://schema.org/EventPostponed" },
      location: [{ "@id": "#places/p" }],
      description: "A note",
      attendee: [{ "@id": "#delegates/d" }, { "@id": "#organizations/o" }],
      about: [{ "@id": "#meetings/m" }, { "@id": "#figures/f" }],
      subjectOf: [{ "@id": "#sources/s" }],
    });
    expect(nodeOf({ events: [event({ id: "e", sources: ["s"] })] }, "#events/e")).toEqual({
      "@id": "#events/e",
      "@type": "Event",
      identifier: "e",
      name: "An event",
      keywords: ["statement"],
      subjectOf: [{ "@id": "#sources/s" }],
    });
  });

  it("uses the labels of words where the vocabularies are given, and the word itself where they do not have it", () => {
    const { vocabularies } = dataset;
    const words = {
      vocabularies: {
        ...vocabularies,
        topics: [{ id: "M23", label: "The M23", definition: "The movement." }],
        units: [{ id: "USD/yr", label: "US dollars a year", definition: "Money a year." }],
      },
      meetings: [meeting({ id: "a", channel: "summit", topics: ["M23", "remains"] })],
      events: [event({ id: "e", kind: "nuclear-test", sides: ["KP", "FARC-EP"] })],
      indicators: [
        { id: "i", label: "Aid", definition: "Aid a year.", unit: "USD/yr", measure: "flow", population: "Aid" },
      ],
    } as const;
    expect(nodeOf(words, "#meetings/a")?.["keywords"]).toEqual(["Summit", "The M23", "remains"]);
    expect(nodeOf(words, "#events/e")?.["keywords"]).toEqual(["Nuclear test", "DPRK", "FARC-EP"]);
    expect(nodeOf(words, "#indicators/i")?.["description"]).toEqual(["Aid a year.", "Unit: US dollars a year"]);
    const figures = [figure({ id: "f", indicator: "i" })];
    expect(nodeOf({ ...words, figures }, "#figures/f")?.["unitText"]).toBe("US dollars a year");
    expect(nodeOf({ figures }, "#figures/f")).not.toHaveProperty("unitText");
    const { vocabularies: _, ...bare } = words;
    expect(nodeOf(bare, "#meetings/a")?.["keywords"]).toEqual(["summit", "M23", "remains"]);
    expect(nodeOf(bare, "#events/e")?.["keywords"]).toEqual(["nuclear-test", "KP", "FARC-EP"]);
    expect(nodeOf(bare, "#indicators/i")?.["description"]).toEqual(["Aid a year.", "Unit: USD/yr"]);
  });

  it.each(["armed-group", "constructor"])(
    "takes a word of another dataset, such as %s, for something general",
    (word) => {
      const body = { id: "a", names: { en: "A" }, kind: word, side: "A", sources: ["s"] };
      expect(nodeOf({ organizations: [body] }, "#organizations/a")?.["@type"]).toBe("Organization");
      expect(nodeOf({ sources: [source({ id: "s", type: word })] }, "#sources/s")?.["@type"]).toEqual([
        "CreativeWork",
        "prov:Entity",
      ]);
    },
  );

  it("gives each name its language", () => {
    const names = { es: "La Habana", "pt-BR": "Havana" };
    expect(nodeOf({ places: [{ id: "a", names, kind: "city", sources: ["s"] }] }, "#places/a")?.["name"]).toEqual([
      { "@value": "La Habana", "@language": "es" },
      { "@value": "Havana", "@language": "pt-BR" },
    ]);
  });

  it("leaves out what the documentation says that it leaves out", () => {
    const { disagreements, openQuestions, claims } = dataset;
    expect(toJsonLd({ about, disagreements, openQuestions, claims })["@graph"]).toHaveLength(1);
  });

  describe("of the record, in another program's eyes", () => {
    // A copy as a file gives it. Cast: the package's own type of a document wants index signatures.
    const document = (records: Parameters<typeof toJsonLd>[0]) =>
      JSON.parse(JSON.stringify(toJsonLd(records))) as jsonld.JsonLdDocument;
    const base = ours.homepage;
    // The types of the package do not know `safe`: what would be dropped in silence is an error.
    const strict = { safe: true, keepFreeFloatingNodes: false };
    const expanded = jsonld.expand(document(dataset), strict);

    it("expands: every property has an address, and every record its own", async () => {
      const nodes = await expanded;
      const ids = nodes.map((node) => node["@id"]);
      expect(new Set(ids).size).toBe(nodes.length);
      const { about: _a, vocabularies: _v, disagreements: _d, openQuestions: _o, claims: _c, ...described } = dataset;
      expect(nodes).toHaveLength(1 + Object.values(described).flat().length);
      const properties = new Set(nodes.flatMap((node) => Object.keys(node)));
      expect(
        [...properties].filter(
          (name) =>
            !/^(@id|@type|https:\/\/schema\.org\/\w+|http:\/\/www\.w3\.org\/ns\/prov#\w+|http:\/\/purl\.org\/dc\/terms\/temporal)$/.test(
              name,
            ),
        ),
      ).toEqual([]);
      expect(properties).toContain("http://www.w3.org/ns/prov#wasDerivedFrom");
      expect(ids).toContain(`${base}#meetings/2014-03-03-shenyang`);
    });

    it("expands: what it says of every record is what the record says", async () => {
      const nodes = new Map((await expanded).map((node) => [node["@id"], node]));
      const schema = "https://schema.org/";
      const derived = "http://www.w3.org/ns/prov#wasDerivedFrom";
      /** The values of a property: of an address what follows its `#`, of a node its name. */
      const values = (collection: string, id: string, property: string): readonly unknown[] => {
        const list = nodes.get(`${base}#${collection}/${id}`)?.[property] ?? [];
        return [list].flat().map((value) => {
          const { "@value": text, "@id": address, [`${schema}name`]: names } = Object(value);
          return text ?? (address as string | undefined)?.split(/#\w+\//)[1] ?? names?.[0]["@value"];
        });
      };
      const some = (value: unknown) => (value === undefined ? [] : [value]);
      const told = dataset.meetings.map(({ id }) =>
        [`${schema}name`, `${schema}startDate`, `${schema}endDate`, `${schema}location`, `${schema}subjectOf`].map(
          (name) => values("meetings", id, name),
        ),
      );
      expect(told).toEqual(
        dataset.meetings.map(({ title, start, end, place, venue, sources }) => [
          [title],
          some(start),
          some(end),
          [...some(place), ...some(venue)],
          sources,
        ]),
      );
      const figures = dataset.figures.map(({ id }) =>
        [`${schema}variableMeasured`, `${schema}measurementQualifier`, `${schema}observationDate`, derived].map(
          (name) => values("figures", id, name),
        ),
      );
      expect(figures).toEqual(
        dataset.figures.map(({ indicator, qualifier, asOf, derived: parts, sources }) => [
          [indicator],
          [qualifier],
          some(asOf),
          [...(parts?.from ?? []), ...sources],
        ]),
      );
      expect(dataset.delegates.map(({ id }) => values("delegates", id, `${schema}alternateName`))).toEqual(
        dataset.delegates.map(({ aliases = [] }) => aliases),
      );
      expect(dataset.events.map(({ id }) => values("events", id, `${schema}name`))).toEqual(
        dataset.events.map(({ summary }) => [summary]),
      );
    });

    it("expands: a dataset without a web address, whose records have addresses of their own all the same", async () => {
      expect(secondDataset.about.homepage).toBeUndefined();
      const nodes = await jsonld.expand(document(secondDataset), strict);
      const ids = nodes.map((node) => String(node["@id"]));
      expect(new Set(ids).size).toBe(nodes.length);
      expect(ids.filter((id) => !id.startsWith(`urn:x-dataset:${secondDataset.about.name}#`))).toEqual([]);
    });

    it("frames: a meeting with its place and its sources inside it", async () => {
      const framed = await jsonld.frame(document(excerpt(dataset, [{ id: "2014-03-03-shenyang" }])), {
        "@context": { "@vocab": "https://schema.org/", prov: "http://www.w3.org/ns/prov#" },
        "@id": `${base}#meetings/2014-03-03-shenyang`,
        location: { "@embed": "@always" },
        subjectOf: { "@embed": "@always" },
      });
      const expected = dataset.meetings.find(({ id }) => id === "2014-03-03-shenyang");
      expect(framed).toMatchObject({ name: expected?.title, startDate: "2014-03-03" });
      expect(JSON.stringify(framed["location"])).toContain("GeoCoordinates");
      expect([framed["subjectOf"]].flat()).toHaveLength(expected?.sources.length ?? 0);
    });

    it("frames: an observation with its indicator", async () => {
      const { vocabularies, figures, indicators } = dataset;
      const framed = await jsonld.frame(document({ about: ours, vocabularies, figures, indicators }), {
        "@context": { "@vocab": "https://schema.org/" },
        "@id": `${base}#figures/remains-dead-2014-03-03-ap`,
        variableMeasured: { "@embed": "@always" },
      });
      expect(framed).toMatchObject({
        value: 34_600,
        unitText: "Persons",
        variableMeasured: { "@type": "StatisticalVariable", statType: "stock" },
      });
    });
  });
});
