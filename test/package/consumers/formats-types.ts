// What a strict TypeScript project sees of the formats that are not text.
import { figures } from "japan-dprk-talks";
import { toParquet } from "japan-dprk-talks/formats/parquet";
import { toWorkbook } from "japan-dprk-talks/formats/workbook";

const mine = { name: "mine", title: "Mine" };

export const parquet: Uint8Array | undefined = toParquet({ about: mine, figures })["figures.parquet"];
export const workbook: Promise<Uint8Array> = toWorkbook({ about: mine, figures });
