// RFC 5545 as far as a calendar of whole days goes: sections 3.1 (lines), 3.3 (values), 3.4 (the object), 3.6.1 (an event).

const text = String.raw`(?:[^\\;,]|\\[\\;,nN])*`;
const day = String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const float = String.raw`[+-]?\d+(?:\.\d+)?`;

/** The values of the properties that occur, without what is before the colon. */
const values: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  PRODID: new RegExp(`^${text}$`),
  CALSCALE: /^GREGORIAN$/,
  NAME: new RegExp(`^${text}$`),
  "X-WR-CALNAME": new RegExp(`^${text}$`),
  UID: new RegExp(`^${text}$`),
  DTSTAMP: new RegExp(`^${day}T\\d{6}Z$`),
  DTSTART: new RegExp(`^${day}$`),
  DTEND: new RegExp(`^${day}$`),
  DURATION: /^P\d+D$/,
  SUMMARY: new RegExp(`^${text}$`),
  LOCATION: new RegExp(`^${text}$`),
  GEO: new RegExp(`^${float};${float}$`),
  DESCRIPTION: new RegExp(`^${text}$`),
  CATEGORIES: new RegExp(`^${text}(?:,${text})*$`),
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^TRANSPARENT$/,
  "X-EDTF-START": new RegExp(`^${text}$`),
  "X-EDTF-END": new RegExp(`^${text}$`),
};

/** The rules that a calendar breaks. */
export function brokenRules(calendar: string): readonly string[] {
  const broken: string[] = [];
  if (!calendar.endsWith("\r\n")) broken.push("the last line has no end");
  const lines = calendar.split("\r\n").slice(0, -1);
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) broken.push(`longer than 75 octets: ${line}`);
    // oxlint-disable-next-line no-control-regex -- the characters that the standard forbids
    if (/[\0-\u0008\u000A-\u001F\u007F]/.test(line) || !line.isWellFormed()) broken.push(`a control: ${line}`);
  }
  const unfolded = lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
  for (const line of unfolded) {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;VALUE=DATE)?:(.*)$/s.exec(line) ?? [];
    if (name === "BEGIN" || name === "END") continue;
    if (values[name]?.test(value) !== true && !isTimeZone(name)) broken.push(`not as the grammar has it: ${line}`);
  }
  const names = (part: readonly string[]) => part.map((line) => line.split(/[:;]/, 1)[0] ?? "");
  const once = (part: readonly string[], required: readonly string[], where: string): void => {
    const found = names(part);
    for (const name of required) if (!found.includes(name)) broken.push(`${where} has no ${name}`);
    for (const name of found)
      if (found.filter((other) => other === name).length > 1) broken.push(`${where}: two ${name}`);
    if (found.includes("DTEND") && found.includes("DURATION")) broken.push(`${where} has an end and a duration`);
  };
  const whole = unfolded.join("\n");
  const events = Array.from(whole.matchAll(/^BEGIN:VEVENT\n([\s\S]*?)\nEND:VEVENT$/gm), ([, event = ""]) =>
    event.split("\n"),
  );
  for (const event of events) {
    once(event, ["UID", "DTSTAMP", "DTSTART"], "an event");
    const [start = "", end = "A"] = ["DTSTART", "DTEND"].map((name) =>
      event.find((line) => line.startsWith(name))?.slice(-8),
    );
    if (end <= start) broken.push(`ends before it begins: ${start} to ${end}`);
  }
  once(whole.slice(0, whole.indexOf("\nBEGIN:V", 1)).split("\n"), ["VERSION", "PRODID"], "the calendar");
  if (!/^BEGIN:VCALENDAR\n.*\nBEGIN:(VEVENT|VTIMEZONE)\n.*\nEND:VCALENDAR$/s.test(whole)) broken.push("no component");
  const uids = events.map((event) => event.find((line) => line.startsWith("UID:")));
  if (new Set(uids).size !== uids.length) broken.push("two events with one identifier");
  return broken;
}

const isTimeZone = (name: string): boolean => ["TZID", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART"].includes(name);
