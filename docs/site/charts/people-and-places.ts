/** The map of venues and the network of delegates, as charts with tables. */
import { getDelegate, meetings } from "japan-dprk-talks";

import { text } from "../i18n/index.ts";
import { type Chart, inEach, ownPlace } from "./chart.ts";
import { venueCounts, withoutPlace } from "./map.ts";
import { pairs, threshold } from "./network.ts";

const [first] = venueCounts;

export const venues: Chart = {
  ...ownPlace("venues"),
  table: "/places/#list",
  title: inEach((language) => text(language, "venuesTitle")),
  sentence: inEach((language) =>
    text(language, "venuesSentence", {
      n: meetings.length - withoutPlace,
      places: venueCounts.length,
      place: first === undefined ? "" : (first.place.names[language] ?? first.place.names.en ?? first.place.id),
      most: first?.meetings ?? 0,
      without: withoutPlace,
    }),
  ),
  columns: ["place", "name", "country", "latitude", "longitude", "meetings"],
  rows: venueCounts.map(({ place, meetings: number }) => [
    place.id,
    place.names.en ?? place.id,
    place.country ?? "",
    place.coordinates?.latitude ?? "",
    place.coordinates?.longitude ?? "",
    number,
  ]),
  sources: [],
  caveats: [],
  code: `import { getPlace, meetings } from "japan-dprk-talks";

const ids = meetings.flatMap(({ place }) => place ?? []);
[...new Set(ids)].map((id) => [getPlace(id), ids.filter((other) => other === id).length]);`,
};

const nameOf = (id: (typeof pairs)[number]["left"]): string => getDelegate(id).names.en ?? id;
const [most] = pairs;

export const network: Chart = {
  ...ownPlace("network"),
  table: "/delegates/network/#pairs",
  title: inEach((language) => text(language, "network")),
  sentence: inEach((language) =>
    text(language, "networkSentence", {
      n: pairs.length,
      times: most?.times ?? 0,
      one: most === undefined ? "" : (getDelegate(most.left).names[language] ?? nameOf(most.left)),
      other: most === undefined ? "" : (getDelegate(most.right).names[language] ?? nameOf(most.right)),
      threshold,
    }),
  ),
  columns: ["delegate_jp", "name_jp", "delegate_kp", "name_kp", "times", "meetings"],
  rows: pairs.map(({ left, right, times, meetings: together }) => [
    left,
    nameOf(left),
    right,
    nameOf(right),
    times,
    together.map(({ id }) => id).join(" "),
  ]),
  sources: [],
  caveats: [],
  code: `import { counterpartsOf, delegates, meetings } from "japan-dprk-talks";

delegates
  .filter(({ side }) => side === "JP")
  .map((delegate) => [delegate.id, counterpartsOf(meetings, delegate).counterparts.filter(({ side }) => side === "KP")]);`,
};
