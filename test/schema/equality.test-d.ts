import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type { Claim } from "../../src/model/claim.ts";
import type { Delegate } from "../../src/model/delegate.ts";
import type { Disagreement } from "../../src/model/disagreement.ts";
import type { Event } from "../../src/model/event.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { OpenQuestion } from "../../src/model/open-question.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Place } from "../../src/model/place.ts";
import type { Source } from "../../src/model/source.ts";
import type { claimShape } from "../../src/schema/claim.ts";
import type { delegateShape } from "../../src/schema/delegate.ts";
import type { disagreementShape } from "../../src/schema/disagreement.ts";
import type { eventShape } from "../../src/schema/event.ts";
import type { figureShape } from "../../src/schema/figure.ts";
import type { indicatorShape } from "../../src/schema/indicator.ts";
import type { meetingShape } from "../../src/schema/meeting.ts";
import type { openQuestionShape } from "../../src/schema/open-question.ts";
import type { organizationShape } from "../../src/schema/organization.ts";
import type { placeShape } from "../../src/schema/place.ts";
import type { sourceShape } from "../../src/schema/source.ts";

describe("what a schema lets through is exactly what the interface says", () => {
  test("source", () => expectTypeOf<z.output<typeof sourceShape>>().toEqualTypeOf<Source>());
  test("place", () => expectTypeOf<z.output<typeof placeShape>>().toEqualTypeOf<Place>());
  test("organization", () => expectTypeOf<z.output<typeof organizationShape>>().toEqualTypeOf<Organization>());
  test("delegate", () => expectTypeOf<z.output<typeof delegateShape>>().toEqualTypeOf<Delegate>());
  test("meeting", () => expectTypeOf<z.output<typeof meetingShape>>().toEqualTypeOf<Meeting>());
  test("indicator", () => expectTypeOf<z.output<typeof indicatorShape>>().toEqualTypeOf<Indicator>());
  test("figure", () => expectTypeOf<z.output<typeof figureShape>>().toEqualTypeOf<Figure>());
  test("event", () => expectTypeOf<z.output<typeof eventShape>>().toEqualTypeOf<Event>());
  test("disagreement", () => expectTypeOf<z.output<typeof disagreementShape>>().toEqualTypeOf<Disagreement>());
  test("open question", () => expectTypeOf<z.output<typeof openQuestionShape>>().toEqualTypeOf<OpenQuestion>());
  test("claim", () => expectTypeOf<z.output<typeof claimShape>>().toEqualTypeOf<Claim>());
});
