import * as z from "zod";

import { placeKinds, type Place } from "../model/place.ts";
import { day, id, listOf, listOfSome, names, object, placeSameAs, text } from "./parts.ts";

const country = z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter ISO 3166 code, such as "CN"');

export const placeShape = object({
  id,
  names,
  aliases: listOfSome(text).exactOptional(),
  kind: z.enum(placeKinds),
  country: country.exactOptional(),
  formerCountry: object({ code: country, until: day }).exactOptional(),
  partOf: id.exactOptional(),
  coordinates: object({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }).exactOptional(),
  sameAs: placeSameAs.exactOptional(),
  note: text.exactOptional(),
  sources: listOf(id),
});

/** Checks a {@link Place}. */
export const placeSchema: z.ZodType<Place> = placeShape;
