import { writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes the declarations of the ES modules: what CommonJS declares. An ES module may import the types of a CommonJS
 * module, so all declarations are in the package once.
 */
export async function writeModuleTypes(root: string, entries: readonly string[]): Promise<void> {
  await Promise.all(
    entries.map((entry) =>
      writeFile(path.join(root, `${entry}.d.ts`), `export * from "./${path.posix.basename(entry)}.cjs";\n`),
    ),
  );
}
