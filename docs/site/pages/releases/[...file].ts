/** The files of each released version, which never change. */
import { filePaths, respond } from "../../lib/file-route.ts";
import { releaseFiles } from "../../lib/releases.ts";

export const getStaticPaths = async () => filePaths(await releaseFiles());
export const GET = respond;
