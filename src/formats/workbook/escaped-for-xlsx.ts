/** Characters that XML cannot contain or that its readers change, and an underscore that looks like the start of an escape. */
const unsafe = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|_(?=x[\dA-Fa-f]{4}_)/gu;

/**
 * A string as a workbook stores it: unsafe characters are written as `_xHHHH_`, the escape of Office Open XML. Excel and
 * other readers show the character.
 */
export function escapedForXlsx(text: string): string {
  const safe = text.replaceAll(unsafe, escapedUnits);
  // write-excel-file numbers its strings in a plain object, which already has entries such as "constructor".
  return safe in Object.prototype ? escapedUnits(safe.slice(0, 1)) + safe.slice(1) : safe;
}

/** Each UTF-16 code unit as an escape. */
const escapedUnits = (characters: string): string =>
  characters
    .split("")
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .join("");
