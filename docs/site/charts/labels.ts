/** Where the names on a map go, so that none covers another or a circle. */

export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const tidy = (number: number): number => Math.round(number * 10) / 10;

/** Chinese, Japanese and Korean letters are as wide as they are high. */
const isWide = /[\u{1100}-\u{11ff}\u{2e80}-\u{d7a3}\u{f900}-\u{faff}\u{ff00}-\u{ff60}]/u;

/** About how wide a text is, in the unit of its size. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (isWide.test(letter) ? size : size * 0.62), 0);

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const boxOfPoint = ({ x, y, radius }: Point): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The places that a label can have around its circle, the best first. */
function candidates({ id, x, y, radius }: Point, size: number): readonly Label[] {
  const gap = 3;
  const middle = y + size * 0.35;
  const diagonal = radius * 0.75 + gap;
  return [
    { id, x: x + radius + gap, y: middle, anchor: "start" },
    { id, x: x - radius - gap, y: middle, anchor: "end" },
    { id, x, y: y - radius - gap - 1, anchor: "middle" },
    { id, x, y: y + radius + size, anchor: "middle" },
    { id, x: x + diagonal, y: y - diagonal, anchor: "start" },
    { id, x: x + diagonal, y: y + diagonal + size * 0.5, anchor: "start" },
    { id, x: x - diagonal, y: y - diagonal, anchor: "end" },
    { id, x: x - diagonal, y: y + diagonal + size * 0.5, anchor: "end" },
  ];
}

function boxOfLabel({ x, y, anchor }: Label, width: number, size: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

/**
 * Puts a label beside each point, in the order of the points: the most important first. One that has no room is left out.
 *
 * @param points - the points with their labels
 * @param frame - the width and height that labels must stay within
 * @param size - the size of the text
 */
export function placeLabels(
  points: readonly Point[],
  frame: { readonly width: number; readonly height: number },
  size: number,
): readonly Label[] {
  const taken = points.map(boxOfPoint);
  return points.flatMap((point) => {
    const width = widthOf(point.label, size);
    const free = candidates(point, size).find((label) => {
      const box = boxOfLabel(label, width, size);
      if (box.left < 1 || box.right > frame.width - 1 || box.top < 1 || box.bottom > frame.height - 1) return false;
      return !taken.some((other) => overlap(box, other));
    });
    if (free === undefined) return [];
    taken.push(boxOfLabel(free, width, size));
    return [{ ...free, x: tidy(free.x), y: tidy(free.y) }];
  });
}
