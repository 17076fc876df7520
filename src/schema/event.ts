import * as z from "zod";

import { eventFields, type Event } from "../model/event.ts";
import { statuses } from "../model/meeting.ts";
import { edtf, evidenced, id, listOfSome, object, text, word } from "./parts.ts";

export const eventShape = object({
  id,
  kind: word,
  status: z.enum(statuses).exclude(["held"]).exactOptional(),
  date: edtf.exactOptional(),
  places: listOfSome(id).exactOptional(),
  summary: text,
  series: word.exactOptional(),
  sides: listOfSome(word).exactOptional(),
  organizations: listOfSome(id).exactOptional(),
  meetings: listOfSome(id).exactOptional(),
  delegates: listOfSome(id).exactOptional(),
  figures: listOfSome(id).exactOptional(),
  note: text.exactOptional(),
  ...evidenced(eventFields),
});

/** Checks an {@link Event}. */
export const eventSchema: z.ZodType<Event> = eventShape;
