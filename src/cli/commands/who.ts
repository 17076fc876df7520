import { careerOf, counterpartsOf, getDelegate, getOrganization, meetings, meetingsOf } from "japan-dprk-talks";

import type { Command } from "../command.ts";
import { delegatesMeant, nameOf, noDelegate, type OurDelegate } from "../delegates-meant.ts";
import type { Screen } from "../screen.ts";
import { table } from "../table.ts";
import { cited, counted, dates, namesOf, noted } from "../words.ts";

/** How many persons are told in full; of more only the names. */
const most = 3;

export const who: Command = {
  name: "who",
  summary: "an official by a name in any spelling or script: posts, meetings, counterparts",
  operands: { words: "<name>", min: 1, max: Infinity },
  options: {},
  examples: ["japan-dprk-talks who Song Il Ho", "japan-dprk-talks who 田坂"],
  run(words) {
    const name = words.join(" ");
    const { found } = delegatesMeant(name);
    const told = found.map(accountOf);
    return {
      json: told,
      text: (screen) => {
        if (found.length > most) return [`"${name}" may be ${found.length} delegates:`, ...names(found, screen)];
        return told.flatMap((one, index) => [...(index === 0 ? [] : [""]), ...person(one, screen)]);
      },
      nothing: found.length === 0 ? noDelegate(name) : undefined,
    };
  },
};

type Account = ReturnType<typeof accountOf>;

/** What the record has of a delegate. */
const accountOf = (delegate: OurDelegate) => ({
  delegate,
  career: careerOf(delegate),
  meetings: meetingsOf(meetings, delegate),
  counterparts: counterpartsOf(meetings, delegate),
});

const names = (found: readonly OurDelegate[], screen: Screen): readonly string[] =>
  table(
    [{ title: "Name" }, { title: "Side" }, { title: "Id" }],
    found.map((delegate) => [namesOf(delegate).join(", "), delegate.side, delegate.id]),
    screen,
  );

function person(account: Account, screen: Screen): readonly string[] {
  const { bold, dim } = screen;
  const {
    delegate,
    career: { posts, sources },
    meetings: { attended, caveats },
  } = account;
  const { counterparts } = account.counterparts;
  const { aliases = [], note } = delegate;
  return [
    `${bold(namesOf(delegate).join("  "))}  ${delegate.side}  ${dim(delegate.id)}`,
    ...(aliases.length === 0 ? [] : [`  also written ${aliases.join(", ")}`]),
    ...(note === undefined ? [] : [`  ${note}`]),
    "",
    ...table(
      [{ title: "Attested" }, { title: "Post" }, { title: "Of" }],
      posts.map(({ organization, title, first, last }) => [
        [...new Set([first, last])].join(" to "),
        title,
        getOrganization(organization).names.en ?? organization,
      ]),
      screen,
    ),
    "",
    ...(attended.length === 0
      ? ["No meeting on record names this delegate."]
      : table(
          [{ title: "Date" }, { title: "Meeting" }, { title: "Role" }, { title: "As" }],
          attended.map(({ meeting, member }) => [dates(meeting), meeting.id, member.role, member.post ?? ""]),
          screen,
        )),
    ...(counterparts.length === 0
      ? []
      : [
          "",
          `Met most often: ${counterparts
            .slice(0, 5)
            .map((counterpart) => `${nameOf(getDelegate(counterpart.delegate))} (${counterpart.meetings.length})`)
            .join(", ")}.`,
        ]),
    `${counted(posts.length, "post")}, ${counted(attended.length, "meeting")}.`,
    ...cited(sources),
    ...noted(caveats),
  ];
}
