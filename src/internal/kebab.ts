/** "openQuestions" → "open-questions": the name of a field or collection in the name of a file. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
