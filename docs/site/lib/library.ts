/** The library, as far as the data files need it: the installed version, or an earlier one with its own records. */
import * as main from "japan-dprk-talks";
import * as formats from "japan-dprk-talks/formats";
import * as parquet from "japan-dprk-talks/formats/parquet";
import * as workbook from "japan-dprk-talks/formats/workbook";

export type Library = Pick<
  typeof main,
  | "about"
  | "citationOfDataset"
  | "collectionNames"
  | "dataset"
  | "fileNameOf"
  | "getSource"
  | "sourcesOf"
  | "vocabularies"
> &
  Pick<typeof formats, "toCsv" | "toDataPackage" | "toFiles" | "toNdjson"> &
  Pick<typeof parquet, "toParquet"> &
  Pick<typeof workbook, "toWorkbook">;

export const library: Library = { ...main, ...formats, ...parquet, ...workbook };
