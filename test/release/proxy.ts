import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong between npm and a registry. */
export interface Trouble {
  /** After so many bytes of an upload the connection breaks. */
  readonly cutsUploadsAt?: number;
  /** A byte in the middle of every tarball is another one. */
  readonly altersTarballs?: boolean;
}

/** Starts a proxy in front of a registry. */
export async function startProxy(to: string, { cutsUploadsAt, altersTarballs = false }: Trouble) {
  const server = createServer((incoming, outgoing) => {
    const onward = request(`${to}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (!altersTarballs || incoming.url?.endsWith(".tgz") !== true) {
        answer.pipe(outgoing);
        return;
      }
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const middle = Math.floor(bytes.length / 2);
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
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
