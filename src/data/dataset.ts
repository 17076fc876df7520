import type { Dataset } from "../model/dataset.ts";
import { about } from "./about.ts";
import { claims } from "./claims/index.ts";
import { delegates } from "./delegates/index.ts";
import { disagreements } from "./disagreements/index.ts";
import { events } from "./events/index.ts";
import { figures } from "./figures/index.ts";
import { indicators } from "./indicators/index.ts";
import { meetings } from "./meetings/index.ts";
import { openQuestions } from "./open-questions/index.ts";
import { organizations } from "./organizations/index.ts";
import { places } from "./places/index.ts";
import { sources } from "./sources/index.ts";
import type { DatasetIds } from "./types.ts";
import { vocabularies } from "./vocabularies.ts";

/** The whole dataset: what it is, its words, and all eleven collections. */
export const dataset: Dataset<DatasetIds> = /* @__PURE__ */ Object.freeze({
  about,
  vocabularies,
  sources,
  places,
  organizations,
  delegates,
  meetings,
  indicators,
  figures,
  events,
  disagreements,
  openQuestions,
  claims,
});
