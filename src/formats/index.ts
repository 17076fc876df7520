export type { About } from "../model/about.ts";
export { citationOfDataset, citationOfSource } from "./citation.ts";
export { toBibtex } from "./to-bibtex.ts";
export { toCsl, type CslDate, type CslItem } from "./to-csl.ts";
export { toCsv } from "./to-csv.ts";
export { toDataPackage } from "./to-data-package.ts";
export { type FileFormat, fileFormats, toFiles } from "./to-files.ts";
export { toNdjson } from "./to-ndjson.ts";
export {
  type GeoJson,
  type GeoJsonFeature,
  type MeetingProperties,
  meetingsToGeoJson,
  type PlaceProperties,
  placesToGeoJson,
} from "./to-geojson.ts";
export { type ICalendarOptions, toICalendar } from "./to-icalendar.ts";
export type { JsonLdNode } from "./json-ld/node.ts";
export { type JsonLd, toJsonLd } from "./to-json-ld.ts";
