/** How a page of the site that is a file is made. */
import type { APIRoute } from "astro";

import type { Contents, Write } from "./writes.ts";

interface Props extends Record<string, unknown> {
  readonly write: Write;
}

/** The paths of files, each with what writes it. */
export const filePaths = (files: ReadonlyMap<string, Write>) =>
  [...files].map(([file, write]) => ({ params: { file }, props: { write } satisfies Props }));

/** A file's contents as a response. */
export const respond: APIRoute<Props> = async ({ props }) => {
  const contents: Contents = await props.write();
  // Cast: bytes in memory of their own are what a response takes.
  return new Response(typeof contents === "string" ? contents : (contents as Uint8Array<ArrayBuffer>));
};
