import type { Edtf } from "../../dates/index.ts";
import type { CollectionName } from "../../model/ids.ts";
import type { Names } from "../../model/names.ts";
import type { PlaceSameAs } from "../../model/same-as.ts";
import { iriOf } from "../iri.ts";

/** A JSON-LD node: its identifier, its type and its properties. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

const iri = (collection: CollectionName, id: string): string => `#${collection}/${id}`;
export const link = (collection: CollectionName, id: string | undefined) => id && { "@id": iri(collection, id) };
export const links = (collection: CollectionName, ids: readonly string[] | undefined) =>
  ids?.map((id) => ({ "@id": iri(collection, id) }));

/** A web address as the identifier of a node. */
export const address = (url: string | undefined) => (url === undefined ? undefined : { "@id": iriOf(url) });

/** A node with those properties and entries of lists that have a value. */
export function node(
  collection: CollectionName,
  id: string,
  type: string | readonly string[],
  properties: Readonly<Record<string, unknown>>,
): JsonLdNode {
  return { "@id": iri(collection, id), "@type": type, identifier: id, ...filled(properties) };
}

export const filled = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      const given: unknown = Array.isArray(value) ? value.filter((one) => one !== undefined) : value;
      return given === undefined || (Array.isArray(given) && given.length === 0) ? [] : [[name, given]];
    }),
  );

const isoDate = /^\d{4}(-\d\d){0,2}$/;

/** A date: a day, month or year as ISO 8601 has it, or with the datatype of the level of EDTF that it needs. */
export function date(value: Edtf | undefined) {
  if (value === undefined || isoDate.test(value)) return value;
  const ends = value.split("/");
  const level = ends.length === 1 ? 1 : value.includes("X") ? 2 : ends.every((end) => isoDate.test(end)) ? 0 : 1;
  return { "@value": value, "@type": `edtf:EDTF-level${level}` };
}

/** The same thing in Wikidata and GeoNames, by the addresses that they give it. */
export const otherAddresses = ({ wikidata, geonames }: Pick<PlaceSameAs, "wikidata" | "geonames"> = {}) => [
  wikidata && { "@id": `http://www.wikidata.org/entity/${wikidata}` },
  geonames && { "@id": `https://sws.geonames.org/${geonames}/` },
];

export const nameIn = (names: Names) =>
  Object.entries(names).map(([language, name]) => ({ "@value": name, "@language": language }));
