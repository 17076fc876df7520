import * as z from "zod";

import { type Claim, claimUnits } from "../model/claim.ts";
import { qualifiers } from "../model/figure.ts";
import { edtf, id, listOfSome, object, text, word } from "./parts.ts";

const subject = { id, says: text, about: id };

const judgement = {
  scope: object({
    collection: z.enum(["meetings", "events"]),
    channels: listOfSome(word).exactOptional(),
    series: listOfSome(word).exactOptional(),
    place: id.exactOptional(),
    from: edtf.exactOptional(),
    reported: z.literal(true).exactOptional(),
    except: listOfSome(object({ id, why: text })).exactOptional(),
  }),
  verdict: z.enum(["agrees", "differs"]),
  why: text.exactOptional(),
  disagreement: id.exactOptional(),
  sources: listOfSome(id),
};

const length = object({
  value: z.number().positive(),
  unit: z.enum(claimUnits),
  qualifier: z.enum(qualifiers),
});

export const claimShape = z.discriminatedUnion("kind", [
  object({ ...subject, kind: z.literal("first-since"), since: id, ...judgement }),
  object({ ...subject, kind: z.literal("first-in"), length, ...judgement }),
  object({ ...subject, kind: z.literal("nth"), number: z.int().positive(), ...judgement }),
  object({ ...subject, kind: z.literal("last"), asOf: edtf, ...judgement }),
]);

/** Checks a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = claimShape;
