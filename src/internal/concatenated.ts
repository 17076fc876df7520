/** Two lists as one. If one of them is empty, it is the other one itself. */
export function concatenated<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
