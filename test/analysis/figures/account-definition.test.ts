import { describe, expect, it } from "vitest";

import {
  type AccountDefinition,
  checkDefinition,
  defineAccount,
} from "../../../src/analysis/figures/account-definition.ts";
import { accountOf } from "../../../src/analysis/figures/account-of.ts";
import type { Figure } from "../../../src/model/figure.ts";

const sound = {
  id: "funnel",
  label: "A funnel",
  needed: { asked: "asked" },
  extra: { answered: "answered" },
  rates: { answered: ["answered", "asked"] },
  remainders: { open: ["asked", "answered"] },
  together: "date",
  prefer: ["latest"],
} as const;

describe("defineAccount", () => {
  it("hands back the definition, frozen", () => {
    const definition = defineAccount(structuredClone(sound));
    expect(definition).toEqual(sound);
    expect([definition, definition.rates, definition.rates.answered].every(Object.isFrozen)).toBe(true);
  });

  it("takes a role that is left undefined as none", () => {
    const left: AccountDefinition = { ...sound, extra: { ...sound.extra, one: undefined, other: undefined } };
    expect(() => checkDefinition(left)).not.toThrow();
    expect(() => checkDefinition({ ...left, around: "one" })).toThrow('has no role "one"');
  });

  // As they come from JavaScript, where no compiler sees them.
  const faulty: readonly (readonly [string, Partial<AccountDefinition>])[] = [
    [
      'The account "funnel" has no role "answerd". Expected one of: asked, answered.',
      { rates: { a: ["answerd", "asked"] } },
    ],
    [
      'The account "funnel" has no role "aksed". Expected one of: asked, answered.',
      { remainders: { a: ["aksed", "asked"] } },
    ],
    [
      'The account "funnel" has no role "came". Expected one of: asked, answered.',
      { together: "event", around: "came" },
    ],
    [
      'The account "funnel" has the role "other" or the indicator "asked" twice. Give each role its own indicator.',
      { extra: { answered: "answered", other: "asked" } },
    ],
    [
      'The account "funnel" has the role "asked" or the indicator "more" twice. Give each role its own indicator.',
      { extra: { answered: "answered", asked: "more" } },
    ],
  ];

  it.each(faulty)("refuses a definition that contradicts itself: %s", (message, fields) => {
    const definition: AccountDefinition = { ...sound, ...fields };
    expect(() => defineAccount(definition)).toThrow(new RangeError(message));
    expect(() => accountOf<Figure, AccountDefinition>([], definition)).toThrow(new RangeError(message));
    expect(() => checkDefinition(sound)).not.toThrow();
  });

  it.each(["extra", "rates", "remainders", "prefer"] as const)("refuses a definition without %s", (part) => {
    const { [part]: _, ...others }: Partial<AccountDefinition> = sound;
    // Cast: as it comes from JavaScript.
    expect(() => checkDefinition(others as AccountDefinition)).toThrow(
      new TypeError("An account expects needed, extra, rates, remainders and prefer."),
    );
  });

  it("refuses a word that it does not know", () => {
    // @ts-expect-error the type knows it too
    expect(() => checkDefinition({ ...sound, together: "dates" })).toThrow(
      new RangeError('The account "funnel" cannot put figures together by "dates". Did you mean "date"?'),
    );
    // @ts-expect-error the type knows it too
    expect(() => checkDefinition({ ...sound, prefer: ["latest", "fuller"] })).toThrow(
      new RangeError('The account "funnel" cannot prefer "fuller". Did you mean "fullest"?'),
    );
  });
});
