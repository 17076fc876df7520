import type { Channel } from "japan-dprk-talks";

/** The form of each channel's mark, drawn around 0,0 within a radius of 4. */
export const channelShapes: Readonly<Record<Channel, string>> = {
  "red-cross": "M-1.4-4h2.8v2.6h2.6v2.8h-2.6v2.6h-2.8v-2.6h-2.6v-2.8h2.6z",
  government: "M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z",
  summit: "M0-5l1.3 3.3 3.6.2-2.8 2.3.9 3.5-3-1.9-3 1.9.9-3.5-2.8-2.3 3.6-.2z",
  party: "M0-4l4 7h-8z",
  multilateral: "M-3.2-3.2h6.4v6.4h-6.4z",
  informal: "M0-4.3l4.3 4.3-4.3 4.3-4.3-4.3z",
};

/** The channels from the leaders down, as charts show them. */
export const channelOrder: readonly Channel[] = [
  "summit",
  "government",
  "red-cross",
  "party",
  "multilateral",
  "informal",
];
