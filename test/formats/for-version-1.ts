/**
 * The files of a data package for a program that reads version 1: there a key to the same table has an empty name, where
 * version 2 has no name.
 */
export const forVersion1 = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...files,
  "datapackage.json": (files["datapackage.json"] ?? "").replaceAll(
    /"reference": \{(?=\s*"fields")/g,
    '$& "resource": "",',
  ),
});
