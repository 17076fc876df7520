// What a strict TypeScript project sees. It is compiled against the packed package, never run.
import {
  about,
  accountOf,
  accounts,
  figures,
  gapsAlong,
  getMeeting,
  getPlace,
  meetings,
  repatriationRate,
  vocabularies,
} from "japan-dprk-talks";
import type { About, DatasetIds, Figure, Meeting, MeetingId, Topic } from "japan-dprk-talks";
import { indicators } from "japan-dprk-talks/indicators";

// An id of the record never misses, any other text may.
const shenyang: Meeting<DatasetIds> = getMeeting("2014-03-03-shenyang");
const perhaps: Meeting | undefined = getMeeting("2014-03-03-shenyang".slice(0));
// @ts-expect-error a text that is no id may lead to nothing
const surely: Meeting = getMeeting("2014-03-03-shenyang".slice(0));
const id: MeetingId = shenyang.id;
// @ts-expect-error there is no such meeting
const wrong: MeetingId = "2014-03-03-atlantis";
// @ts-expect-error a literal that is no id does not compile
getMeeting("2014-03-03-atlantis");

// What the dataset is, and its words, each of which is a type.
const itself: About = about;
const topic: Topic | undefined = shenyang.topics[0];
const label: string | undefined = vocabularies.topics.find((word) => word.id === topic)?.label;
// @ts-expect-error the dataset has no such topic
const unknown: Topic = "mineral-rights";

// A reference of one record is an id of another.
const country: string | undefined = shenyang.place === undefined ? undefined : getPlace(shenyang.place).country;

// The record cannot be changed for the others who import it.
// @ts-expect-error the lists are read-only
meetings.push(shenyang);
// @ts-expect-error the fields are read-only
shenyang.title = "";

// The helpers take the record's own records and hand them back, or anybody's.
const from: Meeting<DatasetIds> | undefined = gapsAlong(meetings).gaps[0]?.from;
const numerator: Figure<DatasetIds> | undefined = repatriationRate(figures)?.numerator;
const ours: Figure = {
  id: "ours",
  indicator: "remains-dead",
  value: { min: 10, max: 20 },
  qualifier: "about",
  asOf: "1956-06",
  statedBy: "us",
  sources: ["our-source"],
};
const own: Figure | undefined = repatriationRate([ours])?.numerator;

// The roles of an account are those of its definition.
const requested: Figure<DatasetIds> | undefined = accountOf(figures, accounts.tracingJp)?.figures.requested;
// @ts-expect-error there is no such role
const asked: unknown = accountOf(figures, accounts.tracingJp)?.figures.asked;

// Another dataset has words of its own.
const theirs: Meeting = {
  id: "first-round",
  title: "First round",
  channel: "technical-panel",
  status: "held",
  delegations: [],
  topics: ["mineral-rights"],
  outcomes: [],
  sources: ["minutes"],
};

// @ts-expect-error a date is an EDTF string
const late: Figure = { ...ours, asOf: "June 1956" };
// @ts-expect-error there is no such qualifier
const vague: Figure = { ...ours, qualifier: "roughly" };

export const all = [
  perhaps,
  surely,
  id,
  wrong,
  itself,
  label,
  unknown,
  country,
  from,
  numerator,
  own,
  requested,
  asked,
  theirs,
  late,
  vague,
  indicators,
];
