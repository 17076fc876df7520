import * as z from "zod";

import { meetingFields, statuses, type Meeting } from "../model/meeting.ts";
import { edtf, evidenced, id, listOf, listOfSome, object, statement, text, word } from "./parts.ts";

const member = object({
  delegate: id,
  role: word,
  post: text.exactOptional(),
});

const delegation = object({
  side: word,
  organization: id.exactOptional(),
  capacity: word,
  description: text.exactOptional(),
  size: z.int().positive().exactOptional(),
  members: listOf(member),
  sources: listOfSome(id).exactOptional(),
});

const session = object({
  start: edtf,
  end: edtf.exactOptional(),
  venue: text.exactOptional(),
  summary: text,
  sources: listOfSome(id),
});

const earlierStatus = object({
  status: z.enum(statuses),
  on: edtf,
  start: edtf.exactOptional(),
  end: edtf.exactOptional(),
  place: id.exactOptional(),
  sources: listOfSome(id),
});

export const meetingShape = object({
  id,
  title: text,
  channel: word,
  status: z.enum(statuses),
  history: listOfSome(earlierStatus).exactOptional(),
  start: edtf.exactOptional(),
  end: edtf.exactOptional(),
  place: id.exactOptional(),
  venue: text.exactOptional(),
  round: text.exactOptional(),
  series: word.exactOptional(),
  delegations: listOf(delegation),
  topics: listOf(word),
  outcomes: listOf(statement),
  sessions: listOfSome(session).exactOptional(),
  follows: id.exactOptional(),
  remarks: listOfSome(statement).exactOptional(),
  ...evidenced(meetingFields),
});

/** Checks a {@link Meeting}. */
export const meetingSchema: z.ZodType<Meeting> = meetingShape;
