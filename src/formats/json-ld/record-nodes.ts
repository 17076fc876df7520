import { endOf, startOf } from "../../dates/index.ts";
import type { Delegate } from "../../model/delegate.ts";
import type { Event } from "../../model/event.ts";
import type { Figure, Qualifier } from "../../model/figure.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Meeting, Status } from "../../model/meeting.ts";
import type { Organization } from "../../model/organization.ts";
import type { Place, PlaceKind } from "../../model/place.ts";
import type { Source } from "../../model/source.ts";
import { labelOf, type Vocabularies } from "../../model/vocabularies.ts";
import { address, date, filled, type JsonLdNode, link, links, nameIn, node, otherAddresses } from "./node.ts";

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

export const sourceNode = (source: Source): JsonLdNode => {
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

export const placeNode = (place: Place): JsonLdNode => {
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

export const organizationNode = (organization: Organization): JsonLdNode => {
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

export const personNode = ({ id, names, aliases, sameAs, posts, note }: Delegate): JsonLdNode =>
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

export function meetingNode(meeting: Meeting, words: Vocabularies | undefined): JsonLdNode {
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

export const eventNode = (event: Event, words: Vocabularies | undefined): JsonLdNode =>
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

export const indicatorNode = (
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

export function figureNode(
  figure: Figure,
  indicator: Indicator | undefined,
  words: Vocabularies | undefined,
): JsonLdNode {
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
