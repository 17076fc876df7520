/** Ends a text with a full stop, unless it has a mark at its end: texts from a dataset may have one or not. */
export const sentence = (text: string): string => (/[.!?…。！？]["')\]”’」』]*$/.test(text) ? text : `${text}.`);

/** A text from a dataset without the full stop at its end, to go on after it. An ellipsis stays. */
export const withoutStop = (text: string): string => text.replace(/(?<!\.)[.。]$/, "");
