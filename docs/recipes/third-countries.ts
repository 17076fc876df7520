/**
 * Where else did the two sides meet?
 *
 * Meetings that were held outside both countries, by country, with the first and the latest year. A meeting without a known
 * place is not counted.
 */
import { findMeetings, getPlace, meetings, startOf } from "japan-dprk-talks";

const years = new Map<string, string[]>();
for (const { place, start } of findMeetings(meetings, { status: "held" })) {
  const country = place === undefined ? undefined : getPlace(place).country;
  if (country === undefined || country === "JP" || country === "KP" || start === undefined) continue;
  years.set(country, [...(years.get(country) ?? []), startOf(start).slice(0, 4)]);
}

const countries = new Intl.DisplayNames(["en"], { type: "region" });
for (const [country, all] of [...years].toSorted(([, one], [, other]) => other.length - one.length)) {
  const [first, last] = [all.toSorted()[0], all.toSorted().at(-1)];
  console.log(`${countries.of(country)}: ${all.length} (${first === last ? first : `${first} to ${last}`})`);
}
