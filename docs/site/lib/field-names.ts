/** What the fields of records are called on pages. */
import { text, type TextId } from "../i18n/index.ts";
import type { Language } from "./languages.ts";

const names: Readonly<Record<string, TextId>> = {
  channel: "channel",
  coordinates: "coordinates",
  date: "date",
  delegates: "delegates",
  delegations: "whoSatThere",
  end: "end",
  figures: "figures",
  follows: "follows",
  history: "earlierStatus",
  kind: "kind",
  meetings: "meetings",
  organizations: "organizations",
  outcomes: "outcomes",
  place: "place",
  places: "places",
  posts: "posts",
  readings: "readings",
  remarks: "remarks",
  round: "round",
  sameAs: "sameAs",
  series: "series",
  sessions: "sessions",
  sides: "side",
  start: "start",
  status: "status",
  topics: "topics",
  value: "value",
  venue: "venue",
};

/** What a field is called in a language; undefined if it has a name only in the data. */
export const fieldName = (language: Language, field: string): string | undefined => {
  const name = names[field];
  return name === undefined ? undefined : text(language, name);
};
