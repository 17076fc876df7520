import type { Selection } from "../model/dataset.ts";
import { expectCollections } from "../model/expect-collections.ts";
import { checkRecords } from "./check-records.ts";
import { iriOf } from "./iri.ts";
import { datasetNode } from "./json-ld/dataset-node.ts";
import type { JsonLdNode } from "./json-ld/node.ts";
import {
  eventNode,
  figureNode,
  indicatorNode,
  meetingNode,
  organizationNode,
  personNode,
  placeNode,
  sourceNode,
} from "./json-ld/record-nodes.ts";

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
 * @throws TypeError if `records` is not an object with `about` and lists of records; RangeError for an unknown
 * collection
 * @example
 * ```ts
 * const { "@graph": nodes } = toJsonLd({ about, places: [getPlace("kolkata")] });
 * nodes.map((node) => [node["@id"], node["@type"]]); // => [["#dataset", "Dataset"], ["#places/kolkata", "City"]]
 * ```
 */
export function toJsonLd(records: Selection): JsonLd {
  checkRecords("toJsonLd", records);
  expectCollections("toJsonLd", records);
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
