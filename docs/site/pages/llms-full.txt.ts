/** The texts of the guide in one file. */
import type { APIRoute } from "astro";

import { guideFiles } from "../lib/guide.ts";
import { recipes, start } from "../lib/recipes.ts";

export const GET: APIRoute = () => {
  const programs = [start, ...recipes].map(
    ({ question, about, code, output }) =>
      `# ${question}\n\n${about}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n\`\`\`text\n${output}\n\`\`\`\n`,
  );
  return new Response([...programs, ...guideFiles.map(({ markdown }) => markdown)].join("\n"));
};
