import { dataset } from "japan-dprk-talks";
import { toFiles } from "japan-dprk-talks/formats";

/** The whole dataset, a record a line. */
export const GET = (): Response => new Response(toFiles(dataset, "json")["dataset.json"]);
