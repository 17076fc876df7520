#!/usr/bin/env node
import nodeModule from "node:module";

// Node 22.8 and newer keep the compiled code for the next start, unless NODE_DISABLE_COMPILE_CACHE is set. Only what is
// loaded after this line is kept.
nodeModule.enableCompileCache?.();

void import("./index.ts").then(({ main }) => main());
