import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";

/** What goes wrong between npm and a registry. */
export interface Trouble {
  /** After so many bytes of an upload the connection breaks. */
  readonly cutsUploadsAt?: number;
  /** In every tarball, the last byte of the last file is another one. */
  readonly altersTarballs?: boolean;
}

/** Another tarball, which can be unpacked as well: only its checksum gives it away. */
function altered(tarball: Buffer): Buffer {
  const bytes = gunzipSync(tarball);
  const last = bytes.findLastIndex((byte) => byte !== 0);
  bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last);
  return gzipSync(bytes);
}

/** Starts a proxy in front of a registry. */
export async function startProxy(to: string, { cutsUploadsAt, altersTarballs = false }: Trouble) {
  const server = createServer((incoming, outgoing) => {
    const onward = request(`${to}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
      if (!altersTarballs || incoming.url?.endsWith(".tgz") !== true) {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = altered(Buffer.concat(chunks));
        outgoing.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length });
        outgoing.end(bytes);
      });
    });
    onward.on("error", () => outgoing.destroy());
    let count = 0;
    incoming.on("data", (chunk: Buffer) => {
      count += chunk.length;
      if (cutsUploadsAt === undefined || count < cutsUploadsAt) return;
      onward.destroy();
      incoming.destroy();
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // Cast: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}
