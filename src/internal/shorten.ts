/** The first 60 characters of a long text, for a message that quotes what somebody wrote. */
export const shorten = (text: string): string => text.replace(/^(.{60}).+/su, "$1…");
