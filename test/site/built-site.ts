/** The built site and a server for it on loopback, for the tests that look at pages as a reader's browser does. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Where the build has put the site, and the path that it is to be served under. */
export const folder = path.resolve("docs/dist");
export const base = (process.env["SITE_BASE"] ?? "/").replace(/\/?$/, "/");

if (!existsSync(path.join(folder, "index.html"))) throw new Error("There is no built site: npm run site:build");

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** The file that a path of the site leads to; undefined if there is none. */
export function fileAt(address: string): string | undefined {
  const pathname = decodeURIComponent(address.replace(/[?#].*$/, ""));
  if (!pathname.startsWith(base)) return undefined;
  const file = path.join(folder, pathname.slice(base.length - 1));
  if (existsSync(file) && statSync(file).isFile()) return file;
  const page = path.join(file, "index.html");
  return pathname.endsWith("/") && existsSync(page) ? page : undefined;
}

/** Serves the site as a static host does, and says under which address. */
export async function serve(): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const file = fileAt(request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Every file of the site, by its path from the root of the site. */
export const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

/** The text of a page, by its path without language and base: `/meetings/`. */
export const pageText = (address: string): string => readFileSync(path.join(folder, address, "index.html"), "utf8");

/** What a file weighs over the wire, where the host compresses it. */
export const weight = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 6 }).length;
