import { counterpartsOf, findMeetings, getDelegate, meetings, places } from "japan-dprk-talks";
import { describe, expect, it } from "vitest";

import { placeLabels, type Point, widthOf } from "../../docs/site/charts/labels.ts";
import { farMap, nearMap, size, unplaced, withoutPlace } from "../../docs/site/charts/map.ts";
import { columns, drawnPairs, pairs, threshold } from "../../docs/site/charts/network.ts";
import { radiusFor } from "../../docs/site/charts/radius.ts";
import { columnsOf, crossings } from "../../docs/site/charts/two-columns.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

describe("the map of venues", () => {
  const spots = [...nearMap.spots, ...farMap.spots];
  it("has every meeting once, at a circle or in the words under it", () => {
    expect(sum([...spots, ...unplaced].map((spot) => spot.meetings)) + withoutPlace).toBe(meetings.length);
    for (const { place, meetings: number } of spots)
      expect([place.id, findMeetings(meetings, { place: place.id }).length]).toEqual([place.id, number]);
    expect(new Set(spots.map(({ place }) => place.id)).size).toBe(spots.length);
  });
  it("has places where they are: north is up, east is right, and far places on the small map", () => {
    const at = (id: string) => nearMap.spots.find(({ place }) => place.id === id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at("beijing").x).toBeLessThan(at("pyongyang").x);
    expect(at("pyongyang").x).toBeLessThan(at("tokyo").x);
    expect(at("shenyang").y).toBeLessThan(at("dalian").y);
    expect(farMap.spots.map(({ place }) => place.id)).toEqual(
      expect.arrayContaining(["geneva", "stockholm", "new-york"]),
    );
  });
  it("draws a town only where the record has its point", () => {
    const withPoint = new Set<string>(
      places.filter(({ coordinates }) => coordinates !== undefined).map(({ id }) => id),
    );
    const guessed = spots.filter(({ place }) => place.kind !== "country" && !withPoint.has(place.id));
    expect(guessed).toEqual([]);
  });
  it("has circles whose area is in proportion", () => {
    expect((radiusFor(80) / radiusFor(20)) ** 2).toBeCloseTo(4, 0);
    expect(radiusFor(0)).toBe(0);
  });
});

describe("the labels of the map", () => {
  const point = (id: string, x: number, y: number): Point => ({ id, x, y, radius: 4, label: id });
  const frame = { width: 300, height: 200 };
  it("do not cover each other, a circle or the edge", () => {
    const points = nearMap.spots.map((spot) => ({
      id: spot.place.id,
      x: spot.x,
      y: spot.y,
      radius: radiusFor(spot.meetings),
      label: spot.place.names.en ?? "",
    }));
    const labels = placeLabels(points, size, 12);
    expect(labels.length).toBeGreaterThan(8);
    const boxes = labels.map(({ id, x, y, anchor }) => {
      const width = widthOf(points.find((one) => one.id === id)?.label ?? "", 12);
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return { left, right: left + width, top: y - 9, bottom: y + 2 };
    });
    boxes.forEach((box, index) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      const others = [
        ...boxes.slice(index + 1),
        ...points.map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
        })),
      ];
      for (const other of others) {
        const isApart =
          box.right <= other.left + 0.2 ||
          other.right <= box.left + 0.2 ||
          box.bottom <= other.top + 0.2 ||
          other.bottom <= box.top + 0.2;
        expect([labels[index]?.id, isApart]).toEqual([labels[index]?.id, true]);
      }
    });
  });
  it("go to the other side at the edge, and are left out where there is no room", () => {
    expect(placeLabels([point("Pyongyang", 280, 100)], frame, 12)[0]?.anchor).toBe("end");
    const crowd = Array.from({ length: 30 }, (_, index) =>
      point(`Place ${index}`, 100 + (index % 6) * 9, 80 + Math.floor(index / 6) * 9),
    );
    expect(placeLabels(crowd, frame, 12).length).toBeLessThan(30);
  });
  it("are as wide as their script", () => {
    expect(widthOf("平壌", 10)).toBe(20);
    expect(widthOf("평양", 10)).toBe(20);
    expect(widthOf("ab", 10)).toBeLessThan(20);
  });
});

describe("the network of who faced whom", () => {
  it("has the same pairs from the other side", () => {
    for (const { left, right, times } of pairs.slice(0, 40)) {
      const back = counterpartsOf(meetings, getDelegate(right)).counterparts.find(({ delegate }) => delegate === left);
      expect([left, right, back?.meetings.length]).toEqual([left, right, times]);
    }
  });
  it("draws the pairs that met often enough, and each delegate once", () => {
    expect(drawnPairs).toEqual(pairs.filter(({ times }) => times >= threshold));
    expect(columns.left.toSorted()).toEqual([...new Set(drawnPairs.map(({ left }) => left))].toSorted());
    expect(columns.right.toSorted()).toEqual([...new Set(drawnPairs.map(({ right }) => right))].toSorted());
  });
});

describe("two columns of names", () => {
  const pair = (left: string, right: string, times = 1) => ({ left, right, times });
  it("count where lines cross by the thinner line", () => {
    const crossed = [pair("a", "y", 3), pair("b", "x", 2)];
    expect(crossings(crossed, { left: ["a", "b"], right: ["x", "y"] })).toBe(2);
    expect(crossings(crossed, { left: ["a", "b"], right: ["y", "x"] })).toBe(0);
  });
  it("are put in an order that crosses no more lines than before", () => {
    const tangled = [pair("a", "z", 9), pair("b", "y", 8), pair("c", "x", 7), pair("a", "y"), pair("b", "x")];
    const asTheyCome = { left: ["a", "b", "c"], right: ["x", "y", "z"] };
    expect(crossings(tangled, columnsOf(tangled))).toBe(0);
    expect(crossings(tangled, asTheyCome)).toBeGreaterThan(0);
    const byNumber = {
      left: [...new Set(drawnPairs.map(({ left }) => left))],
      right: [...new Set(drawnPairs.map(({ right }) => right))],
    };
    expect(crossings(drawnPairs, columns)).toBeLessThan(crossings(drawnPairs, byNumber));
  });
});
