import { getterOf } from "../model/getter.ts";
import { claims } from "./claims/index.ts";
import { delegates } from "./delegates/index.ts";
import { disagreements } from "./disagreements/index.ts";
import { events } from "./events/index.ts";
import { figures } from "./figures/index.ts";
import { indicators } from "./indicators/index.ts";
import { meetings } from "./meetings/index.ts";
import { openQuestions } from "./open-questions/index.ts";
import { organizations } from "./organizations/index.ts";
import { places } from "./places/index.ts";
import * as redirects from "./redirects.ts";
import { sources } from "./sources/index.ts";

/**
 * Returns the source with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getSource("ifrc-2002-08-19-progress-in-talks").language; // => "en"
 * ```
 */
export const getSource = /* @__PURE__ */ getterOf(sources, redirects.sources);
/**
 * Returns the place with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getPlace("pyongyang").country; // => "KP"
 * ```
 */
export const getPlace = /* @__PURE__ */ getterOf(places, redirects.places);
/**
 * Returns the organization with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getOrganization("dprk-red-cross").kind; // => "red-cross"
 * ```
 */
export const getOrganization = /* @__PURE__ */ getterOf(organizations, redirects.organizations);
/**
 * Returns the delegate with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getDelegate("ri-ho-rim").names.en; // => "Ri Ho Rim"
 * ```
 */
export const getDelegate = /* @__PURE__ */ getterOf(delegates, redirects.delegates);
/**
 * Returns the meeting with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getMeeting("2014-03-03-shenyang").place; // => "shenyang"
 * getMeeting(["2014-03-03", "nowhere"].join("-")); // => undefined
 * ```
 */
export const getMeeting = /* @__PURE__ */ getterOf(meetings, redirects.meetings);
/**
 * Returns the indicator with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getIndicator("remains-dead").unit; // => "persons"
 * ```
 */
export const getIndicator = /* @__PURE__ */ getterOf(indicators, redirects.indicators);
/**
 * Returns the figure with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getFigure("tracing-jp-requested-2002-08-19-ifrc").value; // => 49
 * ```
 */
export const getFigure = /* @__PURE__ */ getterOf(figures, redirects.figures);
/**
 * Returns the event with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getEvent("2012-12-12-rocket-launch").kind; // => "launch"
 * ```
 */
export const getEvent = /* @__PURE__ */ getterOf(events, redirects.events);
/**
 * Returns the disagreement with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getDisagreement("2014-03-03-grave-visit-count").about.length; // => 4
 * ```
 */
export const getDisagreement = /* @__PURE__ */ getterOf(disagreements, redirects.disagreements);
/**
 * Returns the open question with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getOpenQuestion("2014-government-talks-delegation-lists").asOf; // => "2026-11-21"
 * ```
 */
export const getOpenQuestion = /* @__PURE__ */ getterOf(openQuestions, redirects.openQuestions);
/**
 * Returns the claim with the given id. An id known only at run time may have none: `undefined`.
 *
 * @example
 * ```ts
 * getClaim("2014-03-03-first-since-2012").verdict; // => "agrees"
 * ```
 */
export const getClaim = /* @__PURE__ */ getterOf(claims, redirects.claims);
