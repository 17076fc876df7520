import { earliest, type Edtf, endOf, latest, startOf } from "../dates/index.ts";
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
 * Converts records to JSON-LD: schema.org terms for search engines and linked data, and PROV-O terms for what was derived
 * from what.
 *
 * - **Meetings and events** are an `Event`. A meeting that continues another `prov:wasInformedBy` it.
 * - **Figures** are an `Observation` of a `StatisticalVariable`. They `prov:wasDerivedFrom` their sources and, if they were
 *   calculated, the figures that they were calculated from.
 * - **Delegates** are a `Person` with an `OrganizationRole` for each post.
 * - **Wikidata and GeoNames ids** are `sameAs`.
 * - **Dates** that ISO 8601 cannot express have the EDTF datatype.
 *
 * schema.org has no terms for the rest, so these are left out: disagreements, open questions and claims; `evidence` and
 * `variants`; in which delegation and role somebody sat; the side of a delegate or organization; when a source was read
 * and how reliable it is; the codes of a country other than the one in its `address`.
 *
 * @param records - a dataset, or its `about` and any selection of its records; a reference to a record outside the
 * selection becomes an identifier that leads nowhere in this document. SameAs begin with the dataset's `homepage` or,
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
  return {
    "@context": {
      "@vocab": "https://schema.org/",
      "@base": about.homepage ?? `urn:x-dataset:${about.name}`,
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
      ...figures.map(figureNode),
      ...events.map((event) => eventNode(event, vocabularies)),
    ],
  };
}

const iri = (collection: CollectionName, id: string): string => `#${collection}/${id}`;
const link = (collection: CollectionName, id: string | undefined) => id && { "@id": iri(collection, id) };
const links = (collection: CollectionName, ids: readonly string[] | undefined) =>
  ids?.map((id) => ({ "@id": iri(collection, id) }));

/** A web address as the identifier of a node, without the characters that an IRI cannot have. */
const address = (url: string | undefined) =>
  url === undefined ? undefined : { "@id": url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent) };

/** A node with those properties that have a value. */
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
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** A date; an uncertain one has a datatype that says how to read it. */
const date = (value: Edtf | undefined) =>
  value === undefined || /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(value)
    ? value
    : { "@value": value, "@type": "edtf:EDTF-level1" };

/** The same thing in Wikidata and GeoNames, by the addresses that they give it. */
const otherAddresses = ({ wikidata, geonames }: Pick<PlaceSameAs, "wikidata" | "geonames"> = {}) => [
  ...(wikidata === undefined ? [] : [{ "@id": `http://www.wikidata.org/entity/${wikidata}` }]),
  ...(geonames === undefined ? [] : [{ "@id": `https://sws.geonames.org/${geonames}/` }]),
];

const nameIn = (names: Names) =>
  Object.entries(names).map(([language, name]) => ({ "@value": name, "@language": language }));

function datasetNode(
  { meetings = [], indicators = [] }: Partial<Dataset>,
  { title, description, version, license, publisher, keywords, homepage, languages, coverage, citation }: About,
): JsonLdNode {
  const first = meetings.flatMap(({ start }) => (start && earliest(start)) ?? []).toSorted()[0];
  const last = meetings
    .flatMap(({ start, end = start }) => (end && latest(end)) ?? [])
    .toSorted()
    .at(-1);
  const body = publisher && {
    "@type": "Organization",
    name: publisher.title,
    ...filled({ url: address(publisher.path) }),
  };
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
      citation,
      temporalCoverage: temporalCoverage(coverage, first, last),
      variableMeasured: links(
        "indicators",
        indicators.map(({ id }) => id),
      ),
    }),
  };
}

/** The time that the dataset states; without one, that of its meetings. */
function temporalCoverage(
  coverage: About["coverage"],
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  if (coverage?.start !== undefined || coverage?.end !== undefined)
    return `${coverage.start ?? ".."}/${coverage.end ?? ".."}`;
  return first && last && `${first}/${last}`;
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
  const { id, type, title, publisher, authors, agency, url, archived, locator, published, language } = source;
  return node("sources", id, [termFor(articleTypes, type, "CreativeWork"), "prov:Entity"], {
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    author: authors ?? (agency && { "@type": "Organization", name: agency }),
    url: address(url),
    archivedAt: address(archived),
    pagination: locator,
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
  const { sessions, follows, sources } = meeting;
  return node("meetings", id, ["Event", "prov:Activity"], {
    name: title,
    keywords: [labelOf(words?.channels, channel), ...topics.map((topic) => labelOf(words?.topics, topic))],
    ...statusOf(status),
    startDate: date(start),
    endDate: date(end),
    location: [link("places", place), venue].filter((one) => one !== undefined),
    description: outcomes.map(({ text }) => text),
    attendee: delegations.flatMap(({ organization, members }) => [
      ...(organization === undefined ? [] : [link("organizations", organization)]),
      ...(links(
        "delegates",
        members.map(({ delegate }) => delegate),
      ) ?? []),
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

const eventNode = (event: Event, words: Vocabularies | undefined): JsonLdNode =>
  node("events", event.id, "Event", {
    name: event.summary,
    keywords: [
      labelOf(words?.eventKinds, event.kind),
      ...(event.sides ?? []).map((side) => labelOf(words?.sides, side)),
    ],
    ...statusOf(event.status),
    startDate: date(event.date && startOf(event.date)),
    endDate: date(event.date && endOf(event.date)),
    location: links("places", event.places),
    description: event.note,
    attendee: [...(links("delegates", event.delegates) ?? []), ...(links("organizations", event.organizations) ?? [])],
    about: [...(links("meetings", event.meetings) ?? []), ...(links("figures", event.figures) ?? [])],
    subjectOf: links("sources", event.sources),
  });

const indicatorNode = (
  { id, label, definition, unit, measure, population }: Indicator,
  words: Vocabularies | undefined,
): JsonLdNode =>
  node("indicators", id, "StatisticalVariable", {
    name: label,
    description: definition,
    unitText: labelOf(words?.units, unit),
    statType: measure,
    populationType: population,
  });

/** A figure's value and qualifier as the properties of a quantity. */
const quantity = (value: Figure["value"], qualifier: Qualifier) => {
  if (typeof value !== "number") return { minValue: value.min, maxValue: value.max };
  if (qualifier === "at-least" || qualifier === "more-than") return { minValue: value };
  return qualifier === "at-most" || qualifier === "fewer-than" ? { maxValue: value } : { value };
};

function figureNode(figure: Figure): JsonLdNode {
  const { id, indicator, value, qualifier, asOf, period, population, statedBy, authority, derived, note, sources } =
    figure;
  return node("figures", id, ["Observation", "prov:Entity"], {
    variableMeasured: link("indicators", indicator),
    ...quantity(value, qualifier),
    measurementQualifier: qualifier,
    observationDate: date(asOf),
    observationPeriod: date(period),
    description: [population, note].filter((text) => text !== undefined),
    "prov:wasAttributedTo": [
      { "@type": "prov:Agent", name: statedBy },
      ...(authority === undefined ? [] : [link("organizations", authority)]),
    ],
    subjectOf: [link("meetings", figure.meeting), link("events", figure.event)].filter((one) => one !== undefined),
    "prov:wasDerivedFrom": [...(links("figures", derived?.from) ?? []), ...(links("sources", sources) ?? [])],
    "prov:wasGeneratedBy": derived && {
      "@type": "prov:Activity",
      description: derived.method,
      "prov:used": links("figures", derived.from),
    },
  });
}
