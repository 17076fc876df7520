import type { Command } from "../command.ts";
import { dataOptions, noneAtAll } from "../data.ts";
import { listing, listOptions } from "../list.ts";
import { counted } from "../words.ts";

export const openQuestions: Command = {
  name: "open-questions",
  summary: "list what was looked for and not found",
  options: { ...listOptions, ...dataOptions },
  details: "What is known about a question, and where the answer was looked for: japan-dprk-talks show <id>.",
  examples: ["japan-dprk-talks open-questions", "japan-dprk-talks open-questions --columns id,question,state"],
  run(_operands, _values, { data }) {
    const found = data.dataset.openQuestions;
    return {
      json: found,
      list: listing(found, [
        { name: "as_of", title: "Looked into", cell: ({ asOf }) => asOf },
        { name: "question", title: "Question", cell: ({ question }) => question },
        { name: "id", title: "Id", under: "question", cell: ({ id }) => id },
        { name: "state", title: "What is known", only: "data", cell: ({ state }) => state },
        {
          name: "about",
          title: "About",
          only: "data",
          cell: ({ about }) => about?.map((one) => `${one.collection} ${one.id}`).join("; "),
        },
      ]),
      text: (_screen, rows) => [...rows, "", `${counted(found.length, "open question")}.`],
      nothing: found.length === 0 ? noneAtAll(data, "open questions") : undefined,
    };
  },
};
