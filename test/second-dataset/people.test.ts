import * as people from "../../src/analysis/people/index.ts";
import { describeCases, theRecord } from "./cases.ts";
import { secondDataset } from "./read.ts";

const { meetings, delegates } = secondDataset;
const one = (id: string) => theRecord(delegates, id);
const attended = (...list: readonly (readonly [meeting: string, capacity: string, role: string])[]) => ({
  attended: list.map(([id, capacity, role]) => ({ meeting: { id }, delegation: { capacity }, member: { role } })),
});
const met = (delegateId: string, side: string, count: number) => ({
  delegate: delegateId,
  side,
  meetings: { length: count },
});

describeCases("the helpers about people", people, {
  careerOf: [
    () => people.careerOf(one("luis-carlos-villegas")),
    {
      posts: [
        { organization: "government-delegation", seen: "2012-09-05/2013" },
        { organization: "defence-ministry-colombia", seen: "2015-07-19/2015-12-09" },
      ],
      sources: [
        "dialogo-2012-09-07-government-team",
        "farodevigo-2012-11-19-havana",
        "lanacion-2013-negotiators-travel",
        "dw-2015-07-19-officer-released",
        "biobio-2015-12-09-soldier",
      ],
    },
  ],
  counterpartsOf: [
    () => people.counterpartsOf(meetings, one("rodrigo-londono")),
    {
      // The meetings of September 2015, June, September and November 2016.
      counterparts: [
        met("juan-manuel-santos", "CO", 4),
        met("raul-castro", "other", 3),
        met("borge-brende", "other", 2),
        met("ban-ki-moon", "other", 2),
        met("humberto-de-la-calle", "CO", 1),
        met("michelle-bachelet", "other", 1),
        met("nicolas-maduro", "other", 1),
        met("john-kerry", "other", 1),
      ],
    },
  ],
  findByName: [
    () => people.findByName(delegates, "luciano marin arango"),
    [{ record: { id: "ivan-marquez" }, exact: true }],
  ],
  meetingsOf: [
    () => people.meetingsOf(meetings, one("raul-castro")),
    attended(
      ["2015-09-23-havana-leaders", "host", "host"],
      ["2016-06-23-havana", "host", "host"],
      ["2016-09-26-cartagena", "guarantor", "guarantor"],
    ),
  ],
  postsOn: [
    () => people.postsOn(one("sergio-jaramillo"), "2014-01-01"),
    { on: "2014-01-01", posts: [{ organization: "high-commissioner-for-peace", from: "2012-09-05" }] },
  ],
});
