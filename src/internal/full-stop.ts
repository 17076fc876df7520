/** Ends a string with a full stop, unless it has a mark at its end: those in a dataset may have one or not. */
export const withStop = (text: string): string => (/[.!?…。！？]["')\]”’」』]*$/.test(text) ? text : `${text}.`);

/** A string without the full stop at its end, to go on after it or to put one there. */
export const withoutStop = (text: string): string => text.replace(/[.。]$/, "");
