import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citationOfDataset, citationOfSource } from "../../src/formats/citation.ts";
import { dataset } from "../../src/index.ts";
import { oddDataset } from "../arbitraries.ts";
import { source } from "../builders.ts";
import { cases, runs } from "../property-runs.ts";

describe("citationOfSource", () => {
  it("has the publisher, the title, the date and the address", () => {
    const page = source({
      id: "s",
      publisher: "The Japan Times",
      title: "Talks end",
      published: "2014-03~",
      url: "https://example.org/a",
    });
    expect(citationOfSource(page)).toBe("The Japan Times, Talks end (2014-03~) https://example.org/a");
  });

  it("puts a title that describes the page in brackets, and says that a page is undated", () => {
    const page = source({ id: "s", publisher: "MOFA", title: "Outline of the talks", titleIsDescription: true });
    expect(citationOfSource(page)).toBe("MOFA, [Outline of the talks] (undated)");
  });
});

describe("citationOfDataset", () => {
  const mine = { name: "river-talks", title: "Talks on a border river" };
  const publisher = { title: "A group", path: "https://example.org/group" };
  const homepage = "https://example.org/river-talks";

  it("has the title, the name, the version, the publisher and the address, as far as they are stated", () => {
    expect(citationOfDataset(mine)).toBe("Talks on a border river (river-talks).");
    expect(citationOfDataset({ ...mine, version: "1.2.0" })).toBe(
      "Talks on a border river (river-talks), version 1.2.0.",
    );
    expect(citationOfDataset({ ...mine, publisher })).toBe("Talks on a border river (river-talks). A group.");
    expect(citationOfDataset({ ...mine, homepage })).toBe(`Talks on a border river (river-talks). ${homepage}`);
    expect(citationOfDataset({ ...mine, version: "1.2.0", publisher, homepage })).toBe(
      `Talks on a border river (river-talks), version 1.2.0. A group. ${homepage}`,
    );
  });

  it("is what the dataset says itself, if it does", () => {
    const citation = "A group: Talks on a river.";
    expect(citationOfDataset({ ...mine, version: "1.2.0", publisher, homepage, citation })).toBe(citation);
  });

  it("names the version of this package's dataset and where it is", () => {
    const { title, version, homepage: address } = dataset.about;
    expect(citationOfDataset(dataset.about)).toContain(`${title} (japan-dprk-talks), version ${version}.`);
    expect(citationOfDataset(dataset.about).endsWith(` ${address}`)).toBe(true);
  });
});

it("names in every citation what it cites", () => {
  const datasets = fc.sample(oddDataset, { numRuns: 20, seed: cases(1).seed });
  const cited = fc
    .constantFrom(...datasets)
    .chain(({ about, sources }) => fc.tuple(fc.constant(about), fc.constantFrom(...sources)));
  fc.assert(
    fc.property(cited, ([about, one]) => {
      const text = citationOfSource(one);
      for (const part of [one.publisher, one.title, one.published ?? "undated", one.url ?? ""])
        expect(text).toContain(part);
      const whole = citationOfDataset(about);
      const parts = [about.title, about.name, about.version, about.publisher?.title, about.homepage];
      for (const part of about.citation === undefined ? parts : [about.citation]) expect(whole).toContain(part ?? "");
    }),
    runs,
  );
});
