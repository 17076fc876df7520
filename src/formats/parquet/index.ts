export { toParquet } from "./to-parquet.ts";
