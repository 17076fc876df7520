import type { Command } from "../command.ts";
import { completionFor, shells } from "../completion.ts";
import { oneOf } from "../values.ts";

export const completion: Command = {
  name: "completion",
  summary: "print a script that completes commands, options and their words in a shell",
  operands: { words: "<shell>", min: 1, max: 1, known: () => shells },
  options: {},
  details: `The shells are ${shells.join(", ")}. Load the script where your shell starts, as in the examples.`,
  examples: [
    'eval "$(japan-dprk-talks completion bash)"   # in ~/.bashrc',
    'eval "$(japan-dprk-talks completion zsh)"    # in ~/.zshrc, after compinit',
    "japan-dprk-talks completion fish | source    # in ~/.config/fish/config.fish",
  ],
  run([word = ""], _values, { commands }) {
    const script = completionFor(oneOf("shell", word, shells), commands);
    return { json: script, text: () => script };
  },
};
