import path from "node:path";

import { expect, it } from "vitest";

import { publicTypes } from "../../.tools/public-types.ts";

// `npm test` has built the package.
it("the public types are those that were reviewed", () => {
  expect(publicTypes(path.resolve(import.meta.dirname, "../.."), true)).toEqual({ lines: [], isFailure: false });
});
