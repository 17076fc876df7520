// Run by time-zones.test.ts in a process of its own for each time zone: prints the answers about many days as one hash.
import { createHash } from "node:crypto";
import { stdout } from "node:process";

import {
  compareDates,
  daysBetween,
  durationBetween,
  earliest,
  formatDate,
  isEdtf,
  latest,
  whetherBefore,
} from "../../src/dates/index.ts";
import type { Edtf } from "../../src/dates/index.ts";

const pad = (value: number) => String(value).padStart(2, "0");

const dates: Edtf[] = [];
for (let year = 1889; year <= 2030; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    for (const text of [
      `${year}-${pad(month)}~`,
      ...[1, 15, 29, 30, 31].map((day) => `${year}-${pad(month)}-${pad(day)}`),
    ]) {
      if (isEdtf(text)) dates.push(text);
    }
  }
}

const answers = dates.map((date, index) => {
  const next = dates[(index + 1) % dates.length] ?? date;
  return [
    date,
    earliest(date),
    latest(date),
    daysBetween(date, next),
    durationBetween(date, next),
    formatDate(date),
    compareDates(date, next),
    whetherBefore(date, next),
  ];
});

const hash = createHash("sha256").update(JSON.stringify(answers)).digest("hex");
// The offset shows that the process really was in another time zone.
stdout.write(JSON.stringify({ hash, count: answers.length, offset: new Date(2015, 0, 1).getTimezoneOffset() }));
