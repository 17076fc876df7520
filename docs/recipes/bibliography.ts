/**
 * How do I get a bibliography?
 *
 * The sources of one meeting, for BibTeX and BibLaTeX. `toCsl` writes the same for Zotero, Word and pandoc.
 */
import { getMeeting, getSource, sourcesOf, toBibtex } from "japan-dprk-talks";

const meeting = getMeeting("2012-08-09-beijing");
const sources = sourcesOf(meeting).map(getSource);
console.log(toBibtex(sources.slice(0, 3)).trimEnd());
