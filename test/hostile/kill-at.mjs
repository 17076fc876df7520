// Loaded before a program by killed.test.ts: ends the process, as a power cut would, at the KILL_AT-th call that changes or looks
// at files. A write is then half done.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const killAt = Number(process.env.KILL_AT);
let calls = 0;

for (const name of ["chmodSync", "mkdirSync", "mkdtempSync", "renameSync", "rmSync", "writeFileSync"]) {
  const real = fs[name];
  fs[name] = (...words) => {
    calls += 1;
    if (calls === killAt) {
      if (name === "writeFileSync") real(words[0], words[1].slice(0, words[1].length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    return real(...words);
  };
}
syncBuiltinESMExports();
