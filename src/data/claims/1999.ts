import type { ClaimDraft } from "../drafts.ts";

export const claims: readonly ClaimDraft[] = [
  {
    id: "1999-12-01-fourth-party-text",
    says: "At the signing of the joint press statement of December 1999 it was said that something of this kind was being signed for the fourth time.",
    about: "1999-12-01-pyongyang-murayama",
    kind: "nth",
    number: 4,
    scope: {
      collection: "meetings",
      channels: ["party"],
      from: "1990-09-24",
      except: [
        {
          id: "1990-10-09-pyongyang-doi-ozawa",
          why: "a visit to a celebration; no text of the parties is known from it",
        },
        { id: "1991-02-japan-wpk", why: "a visit in Japan; no joint text is known from it" },
        { id: "1991-10-07-japan-premier", why: "a talk on the way through Japan" },
        { id: "1992-04-16-pyongyang-jsp", why: "a delegation of one party; no joint text is known from it" },
        { id: "1993-04-03-pyongyang-jsp", why: "a delegation of one party; no joint text is known from it" },
        { id: "1998-03-28-pyongyang-ldp", why: "a mission of one party; no joint text is known from it" },
        {
          id: "1991-07-24-pyongyang-league",
          why: "a visit of a league of all parties; no joint text is known from it",
        },
        { id: "1991-12-20-tokyo-fisheries", why: "talks of a league on fishing" },
        { id: "1995-05-26-japan-rice", why: "a talk with a committee of the DPRK; no joint text is known from it" },
        { id: "1992-04-13-pyongyang-ldp", why: "a delegation of one party; no joint text is known from it" },
        { id: "1990-11-pyongyang-jsp", why: "a delegation of one party; no joint text is known from it" },
        { id: "1991-09-27-japan-premier", why: "a talk on the way through Japan" },
        {
          id: "1994-09-06-pyongyang-fukada",
          why: "a visit of one member of a party to prepare a mission; no joint text is known from it",
        },
        {
          id: "1990-11-16-pyongyang-tani",
          why: "a visit of a trade association; no joint text of parties is known from it",
        },
        { id: "1999-01-beijing-nakayama", why: "a talk of one member of a party; no joint text is known from it" },
        { id: "1999-03-06-dprk-nakayama", why: "a talk of one member of a party; no joint text is known from it" },
        {
          id: "1997-02-10-japan-hwang",
          why: "a talk with the secretary-general of one party; no joint text is known from it",
        },
        { id: "1999-07-20-dprk", why: "a delegation of two parties; no joint text is known from it" },
      ],
    },
    verdict: "agrees",
    sources: ["korea-np-1999-12-06-party-delegation"],
  },
  {
    id: "1999-12-19-first-in-two-years",
    says: "The Red Cross talks of December 1999 were the first in two years.",
    about: "1999-12-19-beijing",
    kind: "first-in",
    length: { value: 2, unit: "years", qualifier: "exact" },
    scope: { collection: "meetings", series: ["red-cross-talks"] },
    verdict: "agrees",
    sources: ["seoul-1999-12-22-wives-next-spring"],
  },
];
