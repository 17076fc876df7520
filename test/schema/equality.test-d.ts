import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type { Dataset } from "../../src/schema/dataset.ts";
import type { Delegate } from "../../src/schema/delegate.ts";
import type { Disagreement } from "../../src/schema/disagreement.ts";
import type { Event } from "../../src/schema/event.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Indicator } from "../../src/schema/indicator.ts";
import type { Meeting } from "../../src/schema/meeting.ts";
import type { OpenQuestion } from "../../src/schema/open-question.ts";
import type { Organization } from "../../src/schema/organization.ts";
import type { Place } from "../../src/schema/place.ts";
import type { Source } from "../../src/schema/source.ts";
import type { datasetShape } from "../../src/schema/zod/dataset.ts";
import type { delegateShape } from "../../src/schema/zod/delegate.ts";
import type { disagreementShape } from "../../src/schema/zod/disagreement.ts";
import type { eventShape } from "../../src/schema/zod/event.ts";
import type { figureShape } from "../../src/schema/zod/figure.ts";
import type { indicatorShape } from "../../src/schema/zod/indicator.ts";
import type { meetingShape } from "../../src/schema/zod/meeting.ts";
import type { openQuestionShape } from "../../src/schema/zod/open-question.ts";
import type { organizationShape } from "../../src/schema/zod/organization.ts";
import type { placeShape } from "../../src/schema/zod/place.ts";
import type { sourceShape } from "../../src/schema/zod/source.ts";

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
  test("dataset", () => expectTypeOf<z.output<typeof datasetShape>>().toEqualTypeOf<Dataset>());
});
