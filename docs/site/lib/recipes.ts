/** The recipes of the guide: code that a test runs, with what it prints. */
import { type RecipeName, recipeNames, recipeQuestions } from "../i18n/guide.ts";
import type { Language } from "./languages.ts";
import { readRecipe, type RecipeText } from "./recipe-text.ts";

const files: Readonly<Record<string, string>> = import.meta.glob(["../../recipes/*.ts", "../../recipes/*.txt"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const read = (name: string): string => {
  const contents = files[`../../recipes/${name}`];
  if (contents === undefined) throw new Error(`docs/recipes/ has no ${name}.`);
  return contents;
};

/** A recipe with what it prints. */
export interface Recipe extends RecipeText {
  readonly output: string;
}

const recipeOf = (name: string): Recipe => ({
  ...readRecipe(read(`${name}.ts`)),
  output: read(`${name}.txt`).trimEnd(),
});

/** The first program of a reader. */
export const start: Recipe = recipeOf("start");

/** The recipes in the order of the guide. */
export const recipes = recipeNames.map((id) => ({ id, ...recipeOf(id) }));

/** The question that a recipe answers, in a language. */
export const questionOf = (
  language: Language,
  { id, question }: { readonly id: RecipeName; readonly question: string },
): string => (language === "en" ? question : recipeQuestions[id][language]);

/** The charts that show what a recipe answers, by the id of the chart. */
export const chartOfRecipe: Readonly<Partial<Record<RecipeName, "timeline" | "silences" | "remains">>> = {
  "longest-silence": "silences",
  "repatriation-rate": "remains",
  "third-countries": "timeline",
};
