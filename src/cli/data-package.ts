import { createHash, getHashes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { reasonOf } from "./failure.ts";
import { descriptorName } from "./read-dataset.ts";
import { parseJson, readText } from "./read-json.ts";
import type { LocatedProblem } from "./valid-dataset.ts";
import { counted } from "./words.ts";

/** The descriptor of a data package: the file itself, or the one in a folder; undefined if there is none. */
export function descriptorOf(where: string): string | undefined {
  if (path.basename(where) === descriptorName) return where;
  const inFolder = path.join(where, descriptorName);
  return where !== "-" && existsSync(inFolder) ? inFolder : undefined;
}

/** What a descriptor says about one of its files, as far as that can be checked. Nothing of it is taken for granted. */
interface Resource {
  readonly name?: unknown;
  readonly path?: unknown;
  readonly bytes?: unknown;
  readonly hash?: unknown;
}

/** Compares the files of a data package with the sizes and digests that its descriptor states. */
export function packageProblems(descriptor: string): {
  readonly problems: readonly LocatedProblem[];
  readonly files: number;
} {
  const { value, whereIs } = parseJson(readText(descriptor), descriptor);
  const { resources }: { readonly resources?: unknown } = Object(value);
  if (!Array.isArray(resources) || resources.length === 0) {
    const message = "is missing; expected a list of files";
    return {
      problems: [{ ...whereIs(["resources"]), record: "data package", path: "resources", message, at: ["resources"] }],
      files: 0,
    };
  }
  const problems = resources.flatMap((one: unknown, index) => {
    const resource: Resource = Object(one);
    return fileProblems(path.dirname(descriptor), resource).map(([field, message]) => {
      const at = ["resources", index, field];
      const record = typeof resource.name === "string" ? `resource "${resource.name}"` : `resources[${index}]`;
      return { ...whereIs(at), record, path: field, message, at };
    });
  });
  return { problems, files: resources.length };
}

type Fault = readonly [field: "path" | "bytes" | "hash", message: string];

function fileProblems(folder: string, { path: file, bytes, hash }: Resource): readonly Fault[] {
  if (typeof file !== "string") return [["path", "is missing; expected the name of a file"]];
  // As the standard asks: a descriptor from elsewhere must not lead to other files of this machine.
  if (path.isAbsolute(file) || /^[a-z]+:/i.test(file) || file.split(/[\\/]/).includes(".."))
    return [["path", `expected a file in the folder of the package, found "${file}"`]];
  const where = path.join(folder, file);
  try {
    const { size } = statSync(where);
    return [
      ...(typeof bytes === "number" && bytes !== size
        ? [["bytes", `${file} has ${counted(size, "byte")}, not ${bytes}: it was changed or cut off`] as const]
        : []),
      ...digestProblems(where, file, hash),
    ];
  } catch (error) {
    return [["path", `${file} cannot be read: ${reasonOf(error)}`]];
  }
}

function digestProblems(where: string, file: string, hash: unknown): readonly Fault[] {
  if (hash === undefined) return [];
  // Without the name of an algorithm, the standard means MD5.
  const [, algorithm = "md5", digest = ""] = /^(?:([\w-]+):)?([0-9a-f]+)$/i.exec(String(hash)) ?? [];
  if (digest === "" || !getHashes().includes(algorithm))
    return [["hash", `expected an algorithm and a digest, such as sha256:e3b0…, found "${String(hash)}"`]];
  const found = createHash(algorithm).update(readFileSync(where)).digest("hex");
  return found === digest.toLowerCase()
    ? []
    : [
        [
          "hash",
          `${file} has another digest (${algorithm}:${found.slice(0, 12)}…): it was changed after the package was written`,
        ],
      ];
}
