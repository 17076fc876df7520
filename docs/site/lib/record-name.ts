/** What any record is called on a page, and its address. */
import {
  type CollectionName,
  getClaim,
  getDelegate,
  getDisagreement,
  getEvent,
  getFigure,
  getIndicator,
  getMeeting,
  getOpenQuestion,
  getOrganization,
  getPlace,
  getSource,
} from "japan-dprk-talks";

import type { TextId } from "../i18n/index.ts";
import { word } from "../i18n/words.ts";
import { recordAddress } from "./address.ts";
import type { Language } from "./languages.ts";
import { dateText, inLanguage, meetingName, placeName, type Shown, spanText } from "./names.ts";
import { valueText } from "./values.ts";

const shorten = (sentence: string, length = 110): string => {
  if (sentence.length <= length) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", length))} …`;
};

/** A look-up by an id that is known only at build time. */
function found<Found>(record: Found | undefined, collection: CollectionName, id: string): Found {
  if (record === undefined) throw new Error(`There is no record "${id}" in ${collection}.`);
  return record;
}

const names: Readonly<Record<CollectionName, (language: Language, id: string) => Shown>> = {
  meetings: (language, id) => meetingName(language, found(getMeeting(id), "meetings", id)),
  delegates: (language, id) => inLanguage(language, found(getDelegate(id), "delegates", id).names),
  places: (language, id) => placeName(language, found(getPlace(id), "places", id).id),
  organizations: (language, id) => inLanguage(language, found(getOrganization(id), "organizations", id).names),
  indicators: (_, id) => ({ text: found(getIndicator(id), "indicators", id).label, lang: "en" }),
  events: (_, id) => ({ text: shorten(found(getEvent(id), "events", id).summary), lang: "en" }),
  figures: (language, id) => {
    const figure = found(getFigure(id), "figures", id);
    return { text: `${valueText(language, figure)} · ${getIndicator(figure.indicator).label}` };
  },
  disagreements: (_, id) => ({ text: shorten(found(getDisagreement(id), "disagreements", id).summary), lang: "en" }),
  openQuestions: (_, id) => ({ text: shorten(found(getOpenQuestion(id), "openQuestions", id).question), lang: "en" }),
  claims: (_, id) => ({ text: shorten(found(getClaim(id), "claims", id).says), lang: "en" }),
  sources: (_, id) => {
    const { title, titleIsDescription, language } = found(getSource(id), "sources", id);
    return titleIsDescription ? { text: `[${title}]` } : { text: title, lang: language };
  },
};

/** What a record is called. */
export const recordName = (language: Language, collection: CollectionName, id: string): Shown =>
  names[collection](language, id);

/** When a record is about, in words; undefined if it has no date. */
export function recordDate(language: Language, collection: CollectionName, id: string): string | undefined {
  if (collection === "meetings") return spanText(language, found(getMeeting(id), collection, id));
  if (collection === "events") {
    const { date } = found(getEvent(id), collection, id);
    return date === undefined ? undefined : dateText(language, date);
  }
  if (collection === "figures") {
    const { asOf, period } = found(getFigure(id), collection, id);
    const date = asOf ?? period;
    return date === undefined ? undefined : dateText(language, date);
  }
  return undefined;
}

/** The address of the page that has the record. A figure is a part of the page of its indicator. */
export function addressOf(language: Language, collection: CollectionName, id: string): string {
  if (collection !== "figures") return recordAddress(language, collection, id);
  return `${recordAddress(language, "indicators", found(getFigure(id), collection, id).indicator)}#${id}`;
}

/** What one record of a collection is called: "Meeting". */
export const singular: Readonly<Record<CollectionName, TextId>> = {
  meetings: "meeting",
  delegates: "delegate",
  events: "event",
  figures: "figure",
  indicators: "indicator",
  sources: "source",
  places: "place",
  organizations: "organization",
  disagreements: "disagreement",
  openQuestions: "openQuestion",
  claims: "claim",
};

/** What a word of a kind of event is called, with its date: for lists. */
export const eventKindText = (language: Language, id: string): string =>
  word(language, "eventKinds", found(getEvent(id), "events", id).kind);
