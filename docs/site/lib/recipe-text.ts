/** What a recipe's file says about itself, and its code. */

/** A recipe as its file has it. */
export interface RecipeText {
  /** The question that it answers: the first line of the comment at the beginning of the file. */
  readonly question: string;
  /** The rest of that comment, in Markdown. */
  readonly about: string;
  /** The code below the comment. */
  readonly code: string;
}

/** Takes a recipe's file apart. */
export function readRecipe(file: string): RecipeText {
  const [whole = "", comment = ""] = /^\/\*\*\n([\s\S]*?)\n \*\/\n/.exec(file) ?? [];
  const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""));
  const [question = "", ...about] = lines;
  if (question === "") throw new Error("A recipe begins with a comment whose first line is its question.");
  return { question, about: about.join("\n").trim(), code: file.slice(whole.length).trim() };
}
