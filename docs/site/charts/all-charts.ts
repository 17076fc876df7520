/** The charts that have a page of their own. */
import { remains, silences, timeline, tracingChart } from "./charts.ts";
import { network, venues } from "./people-and-places.ts";

export const charts = [timeline, silences, remains, tracingChart, venues, network] as const;
