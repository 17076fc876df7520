import * as z from "zod";

import { placeKinds, type Place } from "../place.ts";
import { day, id, listOfSome, names, record, text } from "./parts.ts";

const country = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code, such as "CN"');

export const placeShape = record({
  id,
  names,
  aliases: listOfSome(text).exactOptional(),
  kind: z.enum(placeKinds),
  country: country.exactOptional(),
  formerCountry: record({ code: country, until: day }).exactOptional(),
  partOf: id.exactOptional(),
  coordinates: record({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }).exactOptional(),
  note: text.exactOptional(),
  sources: listOfSome(id),
});

/** Checks a {@link Place}. */
export const placeSchema: z.ZodType<Place> = placeShape;
