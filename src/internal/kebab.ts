/** "openQuestions" → "open-questions": the name of a field or collection as used in file names. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
