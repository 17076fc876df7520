import { type AccountDefinition, defineAccount } from "../analysis/figures/index.ts";
import type { IndicatorId } from "./ids.ts";
import { remains } from "./remains-account.ts";

/** What became of the tracing requests for Japanese whom the DPRK side looked for. */
const tracingJp = /* @__PURE__ */ defineAccount({
  id: "tracing-jp",
  label: "Missing Japanese, traced by the DPRK side",
  needed: {
    /** People whom Japan asked about. */
    requested: "tracing-jp-requested",
    /** Of these, people about whom the DPRK side answered. */
    answered: "tracing-jp-answered",
  },
  extra: {
    /** Of these, people reported alive. */
    alive: "tracing-jp-alive",
    /** Of these, people reported dead. */
    dead: "tracing-jp-dead",
  },
  rates: { answered: ["answered", "requested"] },
  remainders: { open: ["requested", "answered"] },
  together: "date",
  prefer: ["latest", "fullest", "most-sources"],
});

/** What became of the tracing requests for Koreans whom the Japanese side looked for. */
const tracingKp = /* @__PURE__ */ defineAccount({
  id: "tracing-kp",
  label: "Missing Koreans, traced by the Japanese side",
  needed: {
    /** People whom the DPRK asked about. */
    requested: "tracing-kp-requested",
    /** Of these, people about whom the Japanese side answered. */
    answered: "tracing-kp-answered",
  },
  extra: {
    /** Of these, people reported alive. */
    alive: "tracing-kp-alive",
    /** Of these, people reported dead. */
    dead: "tracing-kp-dead",
  },
  rates: { answered: ["answered", "requested"] },
  remainders: { open: ["requested", "answered"] },
  together: "date",
  prefer: ["latest", "fullest", "most-sources"],
});

/**
 * How many Japanese are recognised as abducted, what the DPRK says about them, and how many came back. The DPRK may speak
 * of other people than those on Japan's list: each figure's `population` says whom it counts.
 */
const abductions = /* @__PURE__ */ defineAccount({
  id: "abductions",
  label: "Japanese recognised as abducted",
  needed: {
    /** People whom the Government of Japan recognises as abducted. */
    recognised: "abductions-recognised",
  },
  extra: {
    /** People whose abduction the DPRK admitted. */
    admitted: "abductions-admitted",
    /** People whom the DPRK reported alive. */
    reportedAlive: "abductions-reported-alive",
    /** People whom the DPRK reported dead. Japan does not accept these reports. */
    reportedDead: "abductions-reported-dead",
    /** People who, according to the DPRK, never entered it. */
    reportedNotEntered: "abductions-reported-not-entered",
    /** People who came back to Japan. */
    returned: "abductions-returned",
    /** People who did not come back, or whose fate is not confirmed. */
    unresolved: "abductions-unresolved",
  },
  rates: { returned: ["returned", "recognised"] },
  remainders: {},
  together: "date",
  prefer: ["latest", "fullest", "most-sources"],
});

/**
 * One home visit of Japanese spouses: how many were planned, left out and came, and who travelled with them or came to
 * see them. If a number was announced before the visit, the figure's `population` says so.
 */
const homeVisit = /* @__PURE__ */ defineAccount({
  id: "home-visit",
  label: "A home visit of Japanese spouses",
  needed: {},
  extra: {
    /** Spouses proposed, agreed or listed for the visit. */
    planned: "home-visit-planned",
    /** Spouses on the DPRK side's list who were left out of the visit. */
    excluded: "home-visit-excluded",
    /** Spouses whom Japanese Red Cross officials interviewed beforehand. */
    interviewed: "home-visit-interviewed",
    /** Spouses who came. */
    came: "home-visit-participants",
    /** Spouses, escorts and others together. */
    party: "home-visit-party",
    /** Officials of the DPRK side who travelled with the group. */
    escorts: "home-visit-escorts",
    /** People who came to see the group where it stayed. */
    callers: "home-visit-callers",
  },
  rates: { came: ["came", "planned"] },
  remainders: {},
  together: "event",
  around: "came",
  prefer: ["latest", "fullest", "most-sources"],
});

/**
 * The accounts of this dataset: which of its figures are compared with each other, for `accountOf` and `accountsOf`.
 *
 * @example
 * ```ts
 * accountOf(figures, accounts.abductions, { asOf: "2014-09-30" })?.rates.returned?.value?.toFixed(4); // => "0.2941"
 * ```
 */
export const accounts = /* @__PURE__ */ Object.freeze({
  remains,
  tracingJp,
  tracingKp,
  abductions,
  homeVisit,
} satisfies Readonly<Record<string, AccountDefinition<string, IndicatorId>>>);
