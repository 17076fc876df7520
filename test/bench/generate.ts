import type { Day } from "../../src/dates/index.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import type { Event } from "../../src/model/event.ts";
import type { Meeting } from "../../src/model/meeting.ts";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayOf = (number: number): Day =>
  // Cast: a day in these years has ten characters.
  new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

/** Meetings of one to five days in random order, over six centuries from 1600 on. */
export function randomMeetings(count: number, seed = 1): readonly Meeting[] {
  const random = numbersFrom(seed);
  const meetings = Array.from({ length: count }, (_, index) => {
    const start = Math.floor(random() * 219_000) - 135_140;
    return {
      id: `meeting-${index}`,
      title: "A meeting",
      channel: random() < 0.3 ? "red-cross" : "government",
      status: "held",
      start: dayOf(start),
      end: dayOf(start + Math.floor(random() * 5)),
      delegations: [
        { side: "JP", capacity: "party", members: [{ delegate: `jp-${Math.floor(random() * 1000)}`, role: "head" }] },
        { side: "KP", capacity: "party", members: [{ delegate: `kp-${Math.floor(random() * 1000)}`, role: "head" }] },
      ],
      topics: ["remains"],
      outcomes: [],
      sources: [`source-${index % 1000}`],
    } satisfies Meeting;
  });
  // As read from a file: every string is its own, and whole.
  return JSON.parse(JSON.stringify(meetings)) as readonly Meeting[];
}

/** Events of one day in random order. */
export function randomEvents(count: number, seed = 2): readonly Event[] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    kind: "statement",
    summary: "An event",
    date: dayOf(Math.floor(random() * 219_000) - 135_140),
    sources: [`source-${index % 1000}`],
  }));
}

const syllables = ["ri", "ho", "rim", "kim", "song", "il", "pak", "chol", "ta", "saka", "mu", "to", "hi", "ro"];

/** Delegates with names of three words in Latin letters. */
export function randomDelegates(count: number, seed = 3): readonly Delegate[] {
  const random = numbersFrom(seed);
  const word = (): string =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)] ?? "").join("");
  return Array.from({ length: count }, (_, index) => ({
    id: `delegate-${index}`,
    side: "KP",
    names: { en: [word(), word(), word()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(" ") },
    posts: [],
  }));
}
