import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a program printed, and whether it failed. */
export interface Ended {
  readonly output: string;
  readonly failed: boolean;
}

/** Runs programs in a folder, with npm set to a registry and to a cache and settings of its own. */
export const programsIn =
  (settings: string, registry: string) =>
  (folder: string, command: string, ...args: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { ...process.env, ...npmSettings(settings, registry) };
      execFile(command, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 1e8 }, (error, stdout, stderr) =>
        resolve({ output: `${stdout}${stderr}`, failed: error !== null }),
      );
    });

function npmSettings(folder: string, registry: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "npmrc");
  // npm publishes with a token only; this registry takes any.
  const token = `${registry.replace("http:", "")}/:_authToken=any`;
  writeFileSync(
    file,
    `registry=${registry}/\n${token}\nfetch-retries=0\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  return {
    npm_config_userconfig: file,
    npm_config_registry: `${registry}/`,
    npm_config_cache: path.join(folder, "cache"),
    GIT_AUTHOR_NAME: "rehearsal",
    GIT_AUTHOR_EMAIL: "rehearsal@localhost",
    GIT_COMMITTER_NAME: "rehearsal",
    GIT_COMMITTER_EMAIL: "rehearsal@localhost",
  };
}
