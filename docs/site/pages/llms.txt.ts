import type { APIRoute } from "astro";
/** What the site has for language models and the programs around them (llmstxt.org). */
import { about } from "japan-dprk-talks";

import { guideEntry } from "../i18n/guide.ts";
import { text } from "../i18n/index.ts";
import { fileAddress, pageAddress } from "../lib/address.ts";
import { apiEntries } from "../lib/api.ts";
import { guideFiles } from "../lib/guide.ts";
import { recipes } from "../lib/recipes.ts";

const page = (path: string): string => pageAddress("en", path);

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const item = (name: string, address: string, line: string): string => `- [${name}](${absolute(address)}): ${line}`;
  const functions = apiEntries.filter(({ kind }) => kind === "functions");
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      "Guide",
      [
        item(text("en", "startTitle"), page("/guide/start/"), text("en", "startLine")),
        ...guideFiles.map(({ id, title, sentence }) =>
          item(title, page(`/guide/${id}/`), guideEntry("en", id)?.line ?? sentence),
        ),
      ],
    ],
    [
      "Recipes",
      recipes.map(({ id, question, about: words }) =>
        item(question, page(`/guide/recipes/${id}/`), words.replaceAll("\n", " ")),
      ),
    ],
    [
      "Data",
      [
        item("dataset.json", fileAddress("/v1/dataset.json"), text("en", "formatJson")),
        item("meetings.csv", fileAddress("/v1/meetings.csv"), text("en", "introMeetings")),
        item("figures.csv", fileAddress("/v1/figures.csv"), text("en", "introIndicators")),
        item("All files", page("/data/"), text("en", "dataIntro")),
      ],
    ],
    ["API", functions.map(({ id, name, sentence }) => item(`${name}()`, page(`/api/${id}/`), sentence))],
    [
      "Optional",
      [
        item("Types and constants", page("/api/"), text("en", "apiIntro")),
        item("llms-full.txt", fileAddress("/llms-full.txt"), "The texts of the guide and its recipes in one file."),
      ],
    ],
  ];
  return new Response(`# ${about.name}

> ${about.description ?? about.title}

An npm package and this site. Every value names its sources; disagreement and doubt are kept; dates are exactly as certain as
their source (EDTF). Officials are named, private people never. A planned meeting is not a held one: read \`status\` before
you count. Cite the dataset with its version, and a number with its source.

${sections.map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}\n`).join("\n")}`);
};
