/** The files of this exact version; those of earlier ones stay where their own build has put them. */
import { about } from "japan-dprk-talks";

import { releaseFiles } from "../../lib/data-files.ts";
import { filePaths, respond } from "../../lib/file-route.ts";

export const getStaticPaths = () => filePaths(releaseFiles(), `${about.version ?? "0"}/`);
export const GET = respond;
