import type { Dataset } from "../model/dataset.ts";
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

/** The whole dataset: all eleven collections. */
export const dataset: Dataset<DatasetIds> = /* @__PURE__ */ Object.freeze({
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
