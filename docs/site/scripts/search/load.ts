import type { Engine } from "../../search/engine.ts";
import { newEngine } from "../../search/engine.ts";
import type { SearchFile } from "../../search/found.ts";

/** The index of the page's language. */
export const engine: Engine = newEngine();

const loaded = new Map<string, Promise<void>>();

/** Loads a part of the index, once. `folder` is the address of the page of the search. */
export function load(folder: string, part: "names" | "texts"): Promise<void> {
  const address = new URL(`${part}.json`, folder).href;
  let one = loaded.get(address);
  if (one === undefined) {
    one = read(address).then(engine.add);
    // After a failure the next attempt tries again.
    one.catch(() => loaded.delete(address));
    loaded.set(address, one);
  }
  return one;
}

async function read(address: string): Promise<SearchFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchFile; // Cast: the site writes the file in this form.
}
