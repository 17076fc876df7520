import { earliest, type Edtf, type EdtfDate, endOf, latest, startOf } from "../dates/index.ts";
import type { About } from "../model/about.ts";
import type { Dataset, Selection } from "../model/dataset.ts";
import type { Delegate } from "../model/delegate.ts";
import type { Event } from "../model/event.ts";
import type { Figure, Qualifier } from "../model/figure.ts";
import type { CollectionName } from "../model/ids.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Meeting, Status } from "../model/meeting.ts";
import type { Names } from "../model/names.ts";
import type { Organization } from "../model/organization.ts";
import type { Place, PlaceKind } from "../model/place.ts";
import type { PlaceSameAs } from "../model/same-as.ts";
import type { Source } from "../model/source.ts";
import { labelOf, type Vocabularies } from "../model/vocabularies.ts";
import { checkRecords } from "./check-records.ts";
import { iriOf } from "./iri.ts";
import { shownDays } from "./shown-days.ts";

/** A JSON-LD node: its identifier, its type and its properties. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

/** A JSON-LD document. */
export interface JsonLd {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "@graph": readonly JsonLdNode[];
}

/**
 * Converts records to JSON-LD: terms of schema.org, for programs that know linked data and for search engines, and of PROV-O
 * for what was derived from what.
 *
 * - **The dataset** is a `Dataset` with what Google's search for datasets asks for, as far as `about` states it: Google lists only
 *   datasets whose description has 50 to 5,000 characters. Where `about` states no coverage, it is that of the meetings and
 *   places.
 * - **Meetings and events** are an `Event`. A meeting that continues another `prov:wasInformedBy` it.
 * - **Figures** are an `Observation` of a `StatisticalVariable`. They `prov:wasDerivedFrom` their sources and, if they were
 *   calculated, the figures that they were calculated from.
 * - **Delegates** are a `Person` with an `OrganizationRole` for each post.
 * - **Wikidata and GeoNames ids** are `sameAs`.
 * - **Dates** that are not one day, month or year have an EDTF datatype.
 * - **Addresses** are IRIs: what an IRI cannot have is percent-encoded.
 * - **Lists** have no order, as everywhere in RDF.
 *
 * These are left out: disagreements, open questions and claims; `evidence`, `variants` and a meeting's `history`; the sources of
 * single outcomes; in which delegation and role somebody sat; the side of a delegate or organization; the parts of an
 * indicator; a place's `formerCountry`; when a source was read and how reliable it is; the codes of a
 * country other than the one in its `address`.
 *
 * @param records - a dataset, or its `about` and any selection of its records; a reference to a record outside the
 * selection becomes an identifier that leads nowhere in this document. Identifiers begin with the dataset's `homepage` or,
 * without one, with a URN made of its name
 * @returns an object for `JSON.stringify`; its first node is the dataset
 * @example
 * ```ts
 * const { "@graph": nodes } = toJsonLd({ about, places: [getPlace("kolkata")] });
 * nodes.map((node) => [node["@id"], node["@type"]]); // => [["#dataset", "Dataset"], ["#places/kolkata", "City"]]
 * ```
 */
export function toJsonLd(records: Selection): JsonLd {
  checkRecords("toJsonLd", records);
  const { about, vocabularies } = records;
  const { sources = [], places = [], organizations = [], delegates = [], meetings = [], indicators = [] } = records;
  const { figures = [], events = [] } = records;
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    "@context": {
      "@vocab": "https://schema.org/",
      "@base": about.homepage === undefined ? `urn:x-dataset:${about.name}` : iriOf(about.homepage),
      dcterms: "http://purl.org/dc/terms/",
      prov: "http://www.w3.org/ns/prov#",
      edtf: "http://id.loc.gov/datatypes/edtf/",
    },
    "@graph": [
      datasetNode(records, about),
      ...sources.map(sourceNode),
      ...places.map(placeNode),
      ...organizations.map(organizationNode),
      ...delegates.map(personNode),
      ...meetings.map((meeting) => meetingNode(meeting, vocabularies)),
      ...indicators.map((indicator) => indicatorNode(indicator, vocabularies)),
      ...figures.map((figure) => figureNode(figure, indicatorById.get(figure.indicator), vocabularies)),
      ...events.map((event) => eventNode(event, vocabularies)),
    ],
  };
}

const iri = (collection: CollectionName, id: string): string => `#${collection}/${id}`;
const link = (collection: CollectionName, id: string | undefined) => id && { "@id": iri(collection, id) };
const links = (collection: CollectionName, ids: readonly string[] | undefined) =>
  ids?.map((id) => ({ "@id": iri(collection, id) }));

/** A web address as the identifier of a node. */
const address = (url: string | undefined) => (url === undefined ? undefined : { "@id": iriOf(url) });

/** A node with those properties and entries of lists that have a value. */
function node(
  collection: CollectionName,
  id: string,
  type: string | readonly string[],
  properties: Readonly<Record<string, unknown>>,
): JsonLdNode {
  return { "@id": iri(collection, id), "@type": type, identifier: id, ...filled(properties) };
}

const filled = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const given: unknown = Array.isArray(value) ? value.filter((one) => one !== undefined) : value;
      return given === undefined || (Array.isArray(given) && given.length === 0) ? [] : [[name, given]];
    }),
  );

const isoDate = /^\d{4}(-\d\d){0,2}$/;

/** A date: a day, month or year as ISO 8601 has it, or with the datatype of the level of EDTF that it needs. */
function date(value: Edtf | undefined) {
  if (value === undefined || isoDate.test(value)) return value;
  const ends = value.split("/");
  const level = ends.length === 1 ? 1 : value.includes("X") ? 2 : ends.every((end) => isoDate.test(end)) ? 0 : 1;
  return { "@value": value, "@type": `edtf:EDTF-level${level}` };
}

/** The same thing in Wikidata and GeoNames, by the addresses that they give it. */
const otherAddresses = ({ wikidata, geonames }: Pick<PlaceSameAs, "wikidata" | "geonames"> = {}) => [
  wikidata && { "@id": `http://www.wikidata.org/entity/${wikidata}` },
  geonames && { "@id": `https://sws.geonames.org/${geonames}/` },
];

const nameIn = (names: Names) =>
  Object.entries(names).map(([language, name]) => ({ "@value": name, "@language": language }));

function datasetNode(
  { meetings = [], indicators = [], places = [] }: Partial<Dataset>,
  {
    title,
    description,
    version,
    license,
    publisher,
    keywords,
    homepage,
    languages,
    coverage,
    citation,
    downloads,
  }: About,
): JsonLdNode {
  const body = publisher && {
    "@type": "Organization",
    name: publisher.title,
    ...filled({ url: address(publisher.path) }),
  };
  const given = new Set(places.map(({ id }) => id));
  return {
    "@id": "#dataset",
    "@type": "Dataset",
    ...filled({
      name: title,
      description,
      version,
      license: address(license?.path) ?? license?.name,
      keywords,
      url: address(homepage),
      creator: body,
      publisher: body,
      inLanguage: languages,
      // For Google, `citation` is another work that deserves to be cited too.
      creditText: citation,
      distribution: downloads?.map(({ path, mediatype, title: name }) => ({
        "@type": "DataDownload",
        ...filled({ name, contentUrl: address(path), encodingFormat: mediatype }),
      })),
      temporalCoverage: temporalCoverage(coverage, meetings),
      spatialCoverage: links(
        "places",
        places.filter(({ partOf }) => partOf === undefined || !given.has(partOf)).map(({ id }) => id),
      ),
      variableMeasured: links(
        "indicators",
        indicators.map(({ id }) => id),
      ),
    }),
  };
}

/** The time that the dataset states; without one, that of its meetings. */
function temporalCoverage(coverage: About["coverage"], meetings: readonly Meeting[]): string | undefined {
  if (coverage?.start !== undefined || coverage?.end !== undefined)
    return `${isoBound(coverage.start, earliest)}/${isoBound(coverage.end, latest)}`;
  const days = meetings.map(shownDays);
  const first = days.flatMap((one) => one.first ?? []).toSorted()[0];
  const last = days
    .flatMap((one) => one.last ?? [])
    .toSorted()
    .at(-1);
  return first && last && `${first}/${last}`;
}

/** A bound of a time interval in ISO 8601: without a qualifier, and for unspecified digits the first or last day. */
function isoBound(bound: EdtfDate | undefined, dayOf: typeof earliest): string {
  if (bound === undefined) return "..";
  return bound.includes("X") ? (dayOf(bound) ?? "..") : bound.replace(/[?~%]$/, "");
}

/** The term for a word; a dataset may have words of its own. */
const termFor = (terms: Readonly<Record<string, string>>, word: string, otherwise: string): string =>
  (Object.hasOwn(terms, word) ? terms[word] : undefined) ?? otherwise;

const articleTypes: Readonly<Record<string, string>> = {
  news: "NewsArticle",
  government: "Report",
  "red-cross": "Report",
  un: "Report",
  ngo: "Report",
  academic: "ScholarlyArticle",
  reference: "Article",
  blog: "BlogPosting",
  other: "WebPage",
};

const sourceNode = (source: Source): JsonLdNode => {
  const { id, type, title, titleIsDescription, publisher, authors, agency } = source;
  const { url, archived, locator, published, language } = source;
  const articleType = termFor(articleTypes, type, "CreativeWork");
  return node("sources", id, [articleType, "prov:Entity"], {
    name: titleIsDescription ? `[${title}]` : title,
    publisher: { "@type": "Organization", name: publisher },
    author: authors ?? (agency && { "@type": "Organization", name: agency }),
    url: address(url),
    archivedAt: address(archived),
    // Only articles have pages.
    [["WebPage", "CreativeWork"].includes(articleType) ? "description" : "pagination"]: locator,
    datePublished: date(published),
    inLanguage: language,
  });
};

const placeTypes: Readonly<Record<PlaceKind, string>> = {
  country: "Country",
  region: "AdministrativeArea",
  city: "City",
  site: "Place",
  sea: "SeaBodyOfWater",
};

const placeNode = (place: Place): JsonLdNode => {
  const { id, kind, names, aliases, country, partOf, coordinates, sameAs, note, sources } = place;
  return node("places", id, placeTypes[kind], {
    name: nameIn(names),
    alternateName: aliases,
    sameAs: otherAddresses(sameAs),
    description: note,
    address: country && { "@type": "PostalAddress", addressCountry: country },
    containedInPlace: link("places", partOf),
    geo: coordinates && { "@type": "GeoCoordinates", ...coordinates },
    subjectOf: links("sources", sources),
  });
};

const organizationTypes: Readonly<Record<string, string>> = {
  "red-cross": "NGO",
  government: "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  agency: "GovernmentOrganization",
  legislature: "GovernmentOrganization",
  party: "PoliticalParty",
  committee: "Organization",
  association: "Organization",
  academic: "Organization",
  press: "NewsMediaOrganization",
  international: "Organization",
};

const organizationNode = (organization: Organization): JsonLdNode => {
  const { id, kind, names, aliases, partOf, sameAs, note, sources } = organization;
  return node("organizations", id, termFor(organizationTypes, kind, "Organization"), {
    name: nameIn(names),
    alternateName: aliases,
    sameAs: otherAddresses(sameAs),
    description: note,
    parentOrganization: link("organizations", partOf),
    subjectOf: links("sources", sources),
  });
};

const personNode = ({ id, names, aliases, sameAs, posts, note }: Delegate): JsonLdNode =>
  node("delegates", id, "Person", {
    name: nameIn(names),
    alternateName: aliases,
    sameAs: otherAddresses(sameAs),
    description: note,
    affiliation: posts.map(({ organization, title, seen, from, until, sources }) => ({
      "@type": "OrganizationRole",
      ...filled({
        affiliation: link("organizations", organization),
        roleName: title,
        description: `Seen in this post: ${seen}`,
        startDate: date(from),
        endDate: date(until),
        subjectOf: links("sources", sources),
      }),
    })),
  });

const eventStatuses: Readonly<Partial<Record<Status, string>>> = {
  planned: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

const statusOf = (status: Status | undefined) => {
  const named = status && eventStatuses[status];
  return {
    eventStatus: named && { "@id": `https://schema.org/${named}` },
    disambiguatingDescription: status === "reported" ? "Reported by the press; no side has confirmed it." : undefined,
  };
};

function meetingNode(meeting: Meeting, words: Vocabularies | undefined): JsonLdNode {
  const { id, title, channel, status, start, end, place, venue, delegations, topics, outcomes } = meeting;
  const { sessions, follows, sources, round, series, remarks = [] } = meeting;
  return node("meetings", id, ["Event", "prov:Activity"], {
    name: title,
    alternateName: round,
    keywords: [labelOf(words?.channels, channel), ...topics.map((topic) => labelOf(words?.topics, topic))],
    ...statusOf(status),
    startDate: date(start),
    endDate: date(end),
    location: [link("places", place), venue],
    description: [...outcomes, ...remarks].map(({ text }) => text),
    superEvent: inSeries(series, words),
    attendee: delegations.flatMap(({ organization, members }) => [
      link("organizations", organization),
      ...members.map(({ delegate }) => link("delegates", delegate)),
    ]),
    subEvent: sessions?.map((session) => ({
      "@type": "Event",
      ...filled({
        startDate: date(session.start),
        endDate: date(session.end),
        location: session.venue,
        description: session.summary,
        subjectOf: links("sources", session.sources),
      }),
    })),
    "prov:wasInformedBy": link("meetings", follows),
    subjectOf: links("sources", sources),
  });
}

const inSeries = (series: string | undefined, words: Vocabularies | undefined) =>
  series && { "@type": "EventSeries", identifier: series, name: labelOf(words?.series, series) };

const eventNode = (event: Event, words: Vocabularies | undefined): JsonLdNode =>
  node("events", event.id, "Event", {
    name: event.summary,
    keywords: [
      labelOf(words?.eventKinds, event.kind),
      ...(event.sides?.map((side) => labelOf(words?.sides, side)) ?? []),
    ],
    ...statusOf(event.status),
    startDate: date(event.date && startOf(event.date)),
    endDate: date(event.date && endOf(event.date)),
    location: links("places", event.places),
    description: event.note,
    superEvent: inSeries(event.series, words),
    attendee: [links("delegates", event.delegates), links("organizations", event.organizations)].flat(),
    about: [links("meetings", event.meetings), links("figures", event.figures)].flat(),
    subjectOf: links("sources", event.sources),
  });

const indicatorNode = (
  { id, label, definition, unit, measure, population }: Indicator,
  words: Vocabularies | undefined,
): JsonLdNode =>
  node("indicators", id, "StatisticalVariable", {
    name: label,
    description: [definition, `Unit: ${labelOf(words?.units, unit)}`],
    statType: measure,
    populationType: { "@type": "Class", name: population },
  });

/** A figure's value and qualifier as the properties of a quantity. */
const quantity = (value: Figure["value"], qualifier: Qualifier) => {
  if (typeof value !== "number") return { minValue: value.min, maxValue: value.max };
  if (qualifier === "at-least" || qualifier === "more-than") return { minValue: value };
  return qualifier === "at-most" || qualifier === "fewer-than" ? { maxValue: value } : { value };
};

function figureNode(figure: Figure, indicator: Indicator | undefined, words: Vocabularies | undefined): JsonLdNode {
  const { id, value, qualifier, asOf, period, part, population, statedBy, authority, derived, note, sources } = figure;
  const partLabel = part === undefined ? undefined : (indicator?.parts?.find((one) => one.id === part)?.label ?? part);
  return node("figures", id, ["Observation", "prov:Entity"], {
    variableMeasured: link("indicators", figure.indicator),
    ...quantity(value, qualifier),
    unitText: indicator && labelOf(words?.units, indicator.unit),
    measurementQualifier: { "@type": "Enumeration", name: qualifier },
    observationDate: date(asOf),
    // The `observationPeriod` of schema.org is a length of time.
    "dcterms:temporal": date(period),
    description: [partLabel, population, note],
    "prov:wasAttributedTo": [{ "@type": ["Thing", "prov:Agent"], name: statedBy }, link("organizations", authority)],
    subjectOf: [link("meetings", figure.meeting), link("events", figure.event)],
    "prov:wasDerivedFrom": [links("figures", derived?.from), links("sources", sources)].flat(),
    "prov:wasGeneratedBy": derived && {
      "@type": ["Thing", "prov:Activity"],
      description: derived.method,
      "prov:used": links("figures", derived.from),
    },
  });
}
