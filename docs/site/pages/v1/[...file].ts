/** The files of the newest version, at addresses that stay. */
import { dataFiles } from "../../lib/data-files.ts";
import { filePaths, respond } from "../../lib/file-route.ts";

export const getStaticPaths = () => filePaths(dataFiles());
export const GET = respond;
