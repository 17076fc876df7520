/** Saves a file of the meetings that are shown. Loaded when the reader asks for one. */
import type { Dataset } from "japan-dprk-talks";

import { fileOf, type Wanted } from "../../explore/file-of.ts";

let loaded: Promise<Dataset> | undefined;

async function load(address: string): Promise<Dataset> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Dataset; // Cast: the site writes the file from the dataset.
}

/** Makes the file, and lets the browser save it. */
export async function save(address: string, wanted: Wanted): Promise<void> {
  loaded ??= load(address);
  const { name, type, content } = await fileOf(await loaded, wanted);
  const link = document.createElement("a");
  link.download = name;
  // A copy, because a Blob does not take memory that is shared with others.
  const part = typeof content === "string" ? content : new Uint8Array(content);
  link.href = URL.createObjectURL(new Blob([part], { type }));
  link.click();
  URL.revokeObjectURL(link.href);
}
