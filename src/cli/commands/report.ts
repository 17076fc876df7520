import {
  type Caveat,
  type DayCount,
  dataset,
  type Disagreement,
  type Figure,
  findMeetings,
  formatValue,
  gapsBetweenTalks,
  getDelegate,
  getDisagreement,
  getPlace,
  getSource,
  longestGap,
  type Meeting,
  type RecordIds,
  repatriationRate,
  type SourceId,
  tracingProgress,
} from "japan-dprk-talks";

type OurMeeting = Meeting<RecordIds>;

const days = ({ min, max }: DayCount): string =>
  `${formatValue({ value: min === max ? max : { min, max }, qualifier: "exact" })} days`;

const dates = ({ start, end }: OurMeeting): string => {
  const stated = [start, end].filter((day) => day !== undefined);
  return stated.length === 0 ? "undated" : [...new Set(stated)].join(" to ");
};

const placeName = ({ place }: OurMeeting): string =>
  place === undefined ? "place not stated" : (getPlace(place).names.en ?? place);

const heads = ({ delegations }: OurMeeting, side: "JP" | "KP"): string => {
  const named = delegations
    .filter((delegation) => delegation.side === side && delegation.capacity === "party")
    .flatMap(({ members }) => members.filter(({ role }) => role === "head"))
    .map(({ delegate }) => getDelegate(delegate).names.en ?? delegate);
  return named.length === 0 ? "not named" : named.join(", ");
};

const citation = (id: SourceId): string => {
  const { publisher, title, published, url } = getSource(id);
  return `${publisher}, ${title} (${published ?? "undated"})${url === undefined ? "" : ` ${url}`}`;
};

const cited = (ids: readonly SourceId[], limit = 3): string[] => [
  ...ids.slice(0, limit).map((id) => `    source: ${citation(id)}`),
  ...(ids.length > limit ? [`    and ${ids.length - limit} more`] : []),
];

const noted = (caveats: readonly Caveat[], limit = 4): string[] => [
  ...caveats.slice(0, limit).map(({ message }) => `    note: ${message}`),
  ...(caveats.length > limit ? [`    and ${caveats.length - limit} more`] : []),
];

const stated = (label: string, figure: Figure<RecordIds> | undefined): string[] =>
  figure === undefined
    ? []
    : [`  ${label.padEnd(12)}${formatValue(figure)} (as of ${figure.asOf ?? "an unstated day"}, ${figure.statedBy})`];

function meetingsSection(meetings: readonly OurMeeting[]): string[] {
  const { gaps } = gapsBetweenTalks(meetings);
  // In the order of the gaps: a meeting of which only the end is known has its place there.
  const inOrder =
    gaps.length === 0 ? meetings : [...gaps.slice(0, 1).map(({ from }) => from), ...gaps.map(({ to }) => to)];
  return inOrder.flatMap((meeting) => {
    const before = gaps.find(({ to }) => to.id === meeting.id);
    return [
      ...(before === undefined ? [] : [`      ${days(before.days)} without talks`]),
      `  ${dates(meeting)}  ${placeName(meeting)}`,
      `      Japan: ${heads(meeting, "JP")}; DPRK: ${heads(meeting, "KP")}`,
    ];
  });
}

function longestGapSection(meetings: readonly OurMeeting[]): string[] {
  const gap = longestGap(meetings);
  if (gap === undefined) return ["  The record has fewer than two meetings."];
  return [
    `  ${days(gap.days)}, from ${dates(gap.from)} (${placeName(gap.from)}) to ${dates(gap.to)} (${placeName(gap.to)})`,
    ...cited(gap.sources),
    ...noted(gap.caveats),
  ];
}

function rateSection(figures: readonly Figure<RecordIds>[]): string[] {
  const rate = repatriationRate(figures);
  if (rate === undefined) return ["  The record has no two figures that fit together."];
  return [
    `  ${rate.value?.toFixed(4) ?? "not one number"} as of ${rate.asOf ?? "an unstated day"}`,
    ...stated("repatriated", rate.numerator),
    ...stated("dead", rate.denominator),
    ...cited(rate.sources),
    ...noted(rate.caveats),
  ];
}

function tracingSection(figures: readonly Figure<RecordIds>[], side: "JP" | "KP"): string[] {
  const progress = tracingProgress(figures, side);
  if (progress === undefined) return ["  The record has no figures that fit together."];
  const { min, max } = progress.open;
  return [
    ...stated("asked about", progress.requested),
    ...stated("answered", progress.answered),
    ...stated("alive", progress.alive),
    ...stated("dead", progress.dead),
    `  ${"open".padEnd(12)}${max === undefined ? `at least ${min}` : min === max ? min : `${min} to ${max}`}`,
    ...cited(progress.sources),
    ...noted(progress.caveats),
  ];
}

const disagreementSection = ({ summary, positions, why }: Disagreement<RecordIds>): string[] => [
  `  ${summary}`,
  ...positions.flatMap(({ value, used, sources }) => [
    `  - ${value}${used === true ? " (used here)" : ""}`,
    ...cited(sources),
  ]),
  `  ${why}`,
];

/** The record at a glance, as text: what `npm start` prints. */
export function report(): string {
  const redCross = findMeetings(dataset.meetings, { series: "red-cross-talks", status: "held" });
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Red Cross talks", meetingsSection(redCross)],
    ["The longest gap between Red Cross talks", longestGapSection(redCross)],
    ["Repatriation rate of remains", rateSection(dataset.figures)],
    ["Missing Japanese, traced by the DPRK side", tracingSection(dataset.figures, "JP")],
    ["Missing Koreans, traced by the Japanese side", tracingSection(dataset.figures, "KP")],
    [
      "A disagreement: grave visits by March 2014",
      disagreementSection(getDisagreement("2014-03-03-grave-visit-count")),
    ],
  ];
  return `${sections.map(([title, lines]) => [title, ...lines].join("\n")).join("\n\n")}\n`;
}
