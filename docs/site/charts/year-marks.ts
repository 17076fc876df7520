/** The years that an axis names: round ones, and no more than there is room for. */
export function yearMarks(firstYear: number, lastYear: number, room: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (lastYear - firstYear) / years < room) ?? 100;
  const first = Math.ceil(firstYear / step) * step;
  return Array.from({ length: Math.floor((lastYear - first) / step) + 1 }, (_, index) => first + index * step);
}
