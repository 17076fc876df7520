import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

import { repository } from "../data-tree.ts";
import { withoutWords } from "./without-words.ts";

/** The entries of the package whose types are reported. Those of the collections have no types of their own. */
const entries = `export * from "./dist/index.cjs";
export * as schema from "./dist/schema.cjs";
export * as formats from "./dist/formats.cjs";
export * as parquet from "./dist/formats/parquet.cjs";
export * as workbook from "./dist/formats/workbook.cjs";
`;

const compilerOptions = {
  module: "nodenext",
  target: "es2023",
  lib: ["es2023"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** The public types of a built package as one text. The ids and words are left out: they are data, compared as data. */
export function apiReport(packageFolder: string): string {
  // Outside any node_modules, because API Extractor reports nothing of what is in there.
  const folder = mkdtempSync(path.join(tmpdir(), "api-report-"));
  try {
    cpSync(path.join(packageFolder, "dist"), path.join(folder, "dist"), {
      recursive: true,
      filter: (file) => path.extname(file) === "" || file.endsWith(".d.cts"),
    });
    symlinkSync(path.join(repository, "node_modules"), path.join(folder, "node_modules"), "junction");
    writeFileSync(path.join(folder, "package.json"), readFileSync(path.join(packageFolder, "package.json")));
    writeFileSync(path.join(folder, "entries.d.ts"), entries);
    return withoutWords(reportOf(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(folder: string): string {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: path.join(folder, "api-extractor.json"),
    packageJsonFullPath: path.join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: path.join(folder, "entries.d.ts"),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: ["entries.d.ts"] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: folder,
        reportFileName: "report",
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const faults: string[] = [];
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) faults.push(message.text);
      // Nothing is printed.
      message.handled = true;
    },
  });
  if (errorCount > 0) throw new Error(`The public types cannot be read: ${faults.join("; ")}`);
  return readFileSync(path.join(folder, "report.api.md"), "utf8");
}
