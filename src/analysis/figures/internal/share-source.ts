interface Sourced {
  readonly sources: readonly string[];
}

/** Whether one source states both. */
export const shareSource = (one: Sourced, other: Sourced): boolean =>
  one.sources.some((source) => other.sources.includes(source));
