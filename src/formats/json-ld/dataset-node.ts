import { earliest, type EdtfDate, latest } from "../../dates/index.ts";
import type { About } from "../../model/about.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import { shownDays } from "../shown-days.ts";
import { address, filled, type JsonLdNode, links } from "./node.ts";

/** The dataset, with what a search for datasets asks for. */
export function datasetNode(
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
