/** All pages of the site in English, for machines that read lists of them. */
import { collectionNames, dataset } from "japan-dprk-talks";

import { charts } from "../charts/all-charts.ts";
import { recordPath } from "./address.ts";
import { apiEntries } from "./api.ts";
import { guideFiles } from "./guide.ts";
import { recipes } from "./recipes.ts";
import { releases } from "./releases.ts";

/** The pages that have one file each: `../pages/[...lang]/data/index.astro`. */
const single = Object.keys(import.meta.glob("../pages/*/**/*.astro"))
  .filter((file) => file.startsWith("../pages/[...lang]/") && !file.slice("../pages/[...lang]/".length).includes("["))
  .map((file) =>
    file
      .slice("../pages/[...lang]".length)
      .replace(/index\.astro$/, "")
      .replace(/\.astro$/, "/"),
  );

/** Figures have no page of their own. */
const records = collectionNames
  .filter((collection) => collection !== "figures")
  .flatMap((collection) => dataset[collection].map(({ id }) => recordPath(collection, id)));

/** The paths of all pages that a search engine should know. */
export const sitePages: readonly string[] = [
  ...new Set([
    "/",
    ...single,
    ...guideFiles.map(({ id }) => `/guide/${id}/`),
    ...recipes.map(({ id }) => `/guide/recipes/${id}/`),
    ...apiEntries.map(({ id }) => `/api/${id}/`),
    ...charts.map(({ id }) => `/charts/${id}/`),
    ...releases.map(({ version }) => `/releases/${version}/`),
    ...records,
  ]),
];
