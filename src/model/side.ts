/** `JP`: Japan; `KP`: the DPRK; `other`: anyone else, such as the ICRC, a host country or a UN body. */
export const sides = ["JP", "KP", "other"] as const;
export type Side = (typeof sides)[number];
