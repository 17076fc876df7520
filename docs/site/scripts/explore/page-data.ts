import type { Renamed } from "../../explore/query.ts";
import type { ExploreData } from "../../explore/rows.ts";

/** What the page gives its script. */
export interface PageData extends ExploreData {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly dataAddress: string;
  readonly placeAddress: string;
  readonly renamed: Renamed;
}

/** An element that the page has. */
export function elementOf<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

/** A text of the page with its gaps filled. */
export const filled = (text: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (text ?? "").replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

// Cast: the page writes it in this form.
export const pageData = JSON.parse(elementOf("explore-data", HTMLScriptElement).textContent ?? "{}") as PageData;
