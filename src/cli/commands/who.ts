import { careerOf, counterpartsOf, type Delegate, meetingsOf } from "japan-dprk-talks/helpers";

import { distinct } from "../../internal/distinct.ts";
import { grouped } from "../../internal/grouped.ts";
import type { Command } from "../command.ts";
import { type Data, dataOptions } from "../data.ts";
import { delegatesMeant, noDelegate } from "../delegates-meant.ts";
import type { Screen } from "../screen.ts";
import { table } from "../table.ts";
import { cited, counted, dates, nameOr, namesOf, noted } from "../words.ts";

/** Up to this many people are shown in full; if there are more, only their names. */
const most = 3;

export const who: Command = {
  name: "who",
  summary: "look up an official by name, in any spelling or script: posts, meetings, counterparts",
  operands: { words: "<name>", min: 1, max: Infinity },
  options: dataOptions,
  details:
    "Lists every meeting that names the official, with its status, such as held, planned, or only reported by the press. Counterparts are those at meetings that were held.",
  examples: ["japan-dprk-talks who Song Il Ho", "japan-dprk-talks who 田坂"],
  run(words, _values, { data }) {
    const name = words.join(" ");
    const { found } = delegatesMeant(data, name);
    const profiles = found.map((delegate) => profileOf(data, delegate));
    return {
      json: profiles,
      text: (screen) => {
        if (found.length > most) return [`"${name}" matches ${found.length} delegates:`, ...names(found, screen)];
        return profiles.flatMap((one, index) => [...(index === 0 ? [] : [""]), ...person(data, one, screen)]);
      },
      nothing: found.length === 0 ? noDelegate(data, name) : undefined,
    };
  },
};

type Profile = ReturnType<typeof profileOf>;

/** What the dataset says about a delegate. */
const profileOf = ({ dataset: { meetings, vocabularies } }: Data, delegate: Delegate) => ({
  delegate,
  career: careerOf(delegate),
  meetings: meetingsOf(meetings, delegate, { status: vocabularies.statuses.map(({ id }) => id) }),
  counterparts: counterpartsOf(meetings, delegate),
});

/** "1 meeting held, 4 reported": how many meetings have each status, those that were held first. */
function countedByStatus(attended: Profile["meetings"]["attended"]): string {
  const all = distinct(attended.map(({ meeting }) => meeting));
  if (all.length === 0) return counted(0, "meeting");
  const byStatus = [...grouped(all, ({ status }) => [status])].toSorted(
    ([a], [b]) => Number(b === "held") - Number(a === "held"),
  );
  return byStatus
    .map(([status, { length }], index) => `${index === 0 ? counted(length, "meeting") : length} ${status}`)
    .join(", ");
}

const names = (found: readonly Delegate[], screen: Screen): readonly string[] =>
  table(
    [{ title: "Name" }, { title: "Side" }, { title: "Id" }],
    found.map((delegate) => [namesOf(delegate).join(", "), delegate.side, delegate.id]),
    screen,
  );

function person(data: Data, profile: Profile, screen: Screen): readonly string[] {
  const { bold, dim } = screen;
  const {
    delegate,
    career: { posts, sources },
    meetings: { attended, caveats },
  } = profile;
  const { counterparts } = profile.counterparts;
  const { aliases = [], note } = delegate;
  return [
    `${bold(namesOf(delegate).join("  "))}  ${delegate.side}  ${dim(delegate.id)}`,
    ...(aliases.length === 0 ? [] : [`  also spelt ${aliases.join(", ")}`]),
    ...(note === undefined ? [] : [`  ${note}`]),
    "",
    ...(posts.length === 0
      ? ["No source documents a post of this delegate."]
      : table(
          [{ title: "Documented" }, { title: "Post" }, { title: "Organization" }],
          posts.map(({ organization, title, first, last }) => [
            [...new Set([first, last])].join(" to "),
            title,
            organization === undefined ? "" : nameOr(data.find("organizations", organization), organization),
          ]),
          screen,
        )),
    "",
    ...(attended.length === 0
      ? ["No meeting in the dataset names this delegate."]
      : table(
          [{ title: "Date" }, { title: "Status" }, { title: "Meeting" }, { title: "Role" }, { title: "Post" }],
          attended.map(({ meeting, member }) => [
            dates(meeting),
            meeting.status,
            meeting.id,
            member.role,
            member.post ?? "",
          ]),
          screen,
        )),
    "",
    ...(counterparts.length === 0
      ? []
      : [
          `Met most often at meetings held: ${counterparts
            .slice(0, 5)
            .map(
              (counterpart) =>
                `${nameOr(data.find("delegates", counterpart.delegate), counterpart.delegate)} (${counterpart.meetings.length})`,
            )
            .join(", ")}.`,
        ]),
    `${counted(posts.length, "post")}, ${countedByStatus(attended)}.`,
    // A delegate without a post is named in the sources of meetings.
    ...cited(data, posts.length === 0 ? profile.meetings.sources : sources),
    ...noted(caveats),
  ];
}
