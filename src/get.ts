import { claims } from "./data/claims/index.ts";
import { delegates } from "./data/delegates/index.ts";
import { disagreements } from "./data/disagreements/index.ts";
import { events } from "./data/events/index.ts";
import { figures } from "./data/figures/index.ts";
import { indicators } from "./data/indicators/index.ts";
import { meetings } from "./data/meetings/index.ts";
import { openQuestions } from "./data/open-questions/index.ts";
import { organizations } from "./data/organizations/index.ts";
import { places } from "./data/places/index.ts";
import { sources } from "./data/sources/index.ts";

/** Finds a record by its id. An id of this record never misses; any other text may. */
export interface Getter<R extends { readonly id: string }> {
  (id: R["id"]): R;
  (id: string): R | undefined;
}

const getter = <R extends { readonly id: string }>(records: readonly R[]): Getter<R> =>
  // The first overload promises a record for each id of the type, and the type is made from the records.
  ((id: string) => records.find((record) => record.id === id)) as Getter<R>;

/**
 * The source with an id.
 *
 * @example
 * ```ts
 * getSource("ifrc-2002-08-19-progress-in-talks").language; // => "en"
 * ```
 */
export const getSource = /* @__PURE__ */ getter(sources);
/**
 * The place with an id.
 *
 * @example
 * ```ts
 * getPlace("pyongyang").country; // => "KP"
 * ```
 */
export const getPlace = /* @__PURE__ */ getter(places);
/**
 * The organization with an id.
 *
 * @example
 * ```ts
 * getOrganization("dprk-red-cross").kind; // => "red-cross"
 * ```
 */
export const getOrganization = /* @__PURE__ */ getter(organizations);
/**
 * The delegate with an id.
 *
 * @example
 * ```ts
 * getDelegate("ri-ho-rim").names.en; // => "Ri Ho Rim"
 * ```
 */
export const getDelegate = /* @__PURE__ */ getter(delegates);
/**
 * The meeting with an id.
 *
 * @example
 * ```ts
 * getMeeting("2014-03-03-shenyang").place; // => "shenyang"
 * getMeeting("2014-03-03-nowhere"); // => undefined
 * ```
 */
export const getMeeting = /* @__PURE__ */ getter(meetings);
/**
 * The indicator with an id.
 *
 * @example
 * ```ts
 * getIndicator("remains-dead").unit; // => "persons"
 * ```
 */
export const getIndicator = /* @__PURE__ */ getter(indicators);
/**
 * The figure with an id.
 *
 * @example
 * ```ts
 * getFigure("tracing-jp-requested-2002-08-19-ifrc").value; // => 49
 * ```
 */
export const getFigure = /* @__PURE__ */ getter(figures);
/**
 * The event with an id.
 *
 * @example
 * ```ts
 * getEvent("2012-12-12-rocket-launch").kind; // => "launch"
 * ```
 */
export const getEvent = /* @__PURE__ */ getter(events);
/**
 * The disagreement with an id.
 *
 * @example
 * ```ts
 * getDisagreement("2014-03-03-grave-visit-count").about.length; // => 4
 * ```
 */
export const getDisagreement = /* @__PURE__ */ getter(disagreements);
/**
 * The open question with an id.
 *
 * @example
 * ```ts
 * getOpenQuestion("no such question"); // => undefined
 * ```
 */
export const getOpenQuestion = /* @__PURE__ */ getter(openQuestions);
/**
 * The claim with an id.
 *
 * @example
 * ```ts
 * getClaim("no such claim"); // => undefined
 * ```
 */
export const getClaim = /* @__PURE__ */ getter(claims);
