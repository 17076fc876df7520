#!/usr/bin/env node
import * as nodeModule from "node:module";

// Node 22 and newer keep the compiled code for the next start.
nodeModule.enableCompileCache?.();

await import("./index.ts");
