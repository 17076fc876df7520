/**
 * Where else did the two sides meet?
 *
 * Meetings that were held outside both countries, by country, with the first and the latest year. A meeting without a known
 * place is not counted.
 */
import { findMeetings, getPlace, meetings, startOf } from "japan-dprk-talks";

const held = findMeetings(meetings, { status: "held" }).flatMap(({ place, start }) => {
  const country = place === undefined ? undefined : getPlace(place).country;
  const year = start === undefined ? undefined : startOf(start)?.slice(0, 4);
  return country === undefined || year === undefined ? [] : [{ country, year }];
});
const countries = Map.groupBy(held, ({ country }) => country);
countries.delete("JP");
countries.delete("KP");

const names = new Intl.DisplayNames(["en"], { type: "region", style: "short" });
for (const [country, own] of [...countries].toSorted(([, one], [, other]) => other.length - one.length)) {
  const years = [...new Set(own.map(({ year }) => year))].toSorted();
  console.log(
    `${names.of(country)}: ${own.length} (${years.length === 1 ? years[0] : `${years[0]} to ${years.at(-1)}`})`,
  );
}
