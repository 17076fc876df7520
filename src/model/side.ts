/** `JP` Japan, `KP` the DPRK, `other` whoever is neither: the ICRC, a host country, a UN body. */
export const sides = ["JP", "KP", "other"] as const;
export type Side = (typeof sides)[number];
