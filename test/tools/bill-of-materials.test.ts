import { expect, it } from "vitest";

import { type BillOfMaterials, shippedOnly } from "../../.tools/bill-of-materials.ts";
import { bundledPackages, thirdPartyNotices } from "../../.tools/bundled-packages.ts";

const forDevelopment = [{ name: "cdx:npm:package:development", value: "true" }];
const bom: BillOfMaterials = {
  metadata: { component: { "bom-ref": "us" } },
  components: [
    { "bom-ref": "us|zod", name: "zod", version: "4.0.0" },
    { "bom-ref": "us|dates", group: "@date-fns", name: "utc", version: "2.1.1", properties: forDevelopment },
    { "bom-ref": "us|old", group: "@date-fns", name: "utc", version: "1.0.0", properties: forDevelopment },
    { "bom-ref": "us|vitest", name: "vitest", version: "5.0.0", properties: forDevelopment },
  ],
  dependencies: [
    { ref: "us", dependsOn: ["us|zod", "us|dates", "us|vitest"] },
    { ref: "us|dates" },
    { ref: "us|vitest", dependsOn: ["us|old"] },
  ],
};

it("keeps what a user gets: what is installed, and what is built in", () => {
  const { components, dependencies } = shippedOnly(bom, ["@date-fns/utc@2.1.1"]);
  expect(components).toEqual([
    { "bom-ref": "us|zod", name: "zod", version: "4.0.0" },
    {
      "bom-ref": "us|dates",
      group: "@date-fns",
      name: "utc",
      version: "2.1.1",
      properties: [{ name: "cdx:npm:package:bundled", value: "true" }],
    },
  ]);
  expect(dependencies).toEqual([
    { ref: "us", dependsOn: ["us|zod", "us|dates"] },
    { ref: "us|dates", dependsOn: [] },
  ]);
});

it("fails if something is built in that the lock file does not have", () => {
  expect(() => shippedOnly(bom, ["leven@4.0.0"])).toThrow("Built in, but not in the lock file: leven@4.0.0.");
});

it("finds what is built in, each with the text of a licence that allows it", async () => {
  const packages = await bundledPackages();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["date-fns", "fflate", "hyparquet-writer"]));
  expect(packages.map(({ name }) => name)).not.toContain("zod");
  expect(new Set(packages.map(({ license }) => license))).toEqual(new Set(["MIT"]));
  expect(packages.filter(({ text }) => !text.includes("Permission is hereby granted, free of charge"))).toEqual([]);
});

it("writes a licence once for those that share its text", () => {
  const shared = { version: "1.0.0", license: "MIT", text: "MIT License" };
  const notices = thirdPartyNotices([
    { name: "a", ...shared },
    { name: "b", ...shared },
    { name: "c", ...shared, license: "ISC", text: "" },
  ]);
  expect(notices.match(/MIT License/g)).toHaveLength(1);
  expect(notices).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n");
  expect(notices).toContain("c 1.0.0 (ISC)\n\nISC (the package has no file with its text)");
});
