import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

/** A registry on this machine that knows no other one. */
export interface Registry {
  readonly address: string;
  readonly stop: () => void;
}

/** Starts Verdaccio, with its files in a folder. `npm run rehearse` has installed it. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = path.join(folder, "verdaccio.yaml");
  writeFileSync(
    config,
    `storage: ./storage
uplinks: {}
packages:
  "**":
    access: $all
    publish: $all
    unpublish: $all
max_body_size: 50mb
log: { type: stdout, format: pretty, level: info }
`,
  );
  const program = path.join(import.meta.dirname, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [program, "--config", config, "--listen", `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  await isListening(child);
  return { address: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const isListening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("http address")) resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", () => reject(new Error(`Verdaccio did not start:\n${said}`)));
  });
