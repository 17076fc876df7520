import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1971-01-moscow",
  title: "Secret Red Cross talks in Moscow on opening the sailings again",
  channel: "red-cross",
  status: "held",
  end: "1971-01",
  place: "moscow",
  round: "talks kept secret",
  series: "red-cross-talks",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    { text: "Agreement in principle, made known by the Yomiuri from government sources." },
    {
      text: "Plan: 15,000 people, who had applied in time under the old agreement, in six months on ships sent by the DPRK side. As a signing seemed possible as early as the beginning of February, a top official of the Japanese Red Cross, of the rank of its president, was said to be going to Moscow soon, to sign once final agreement was reached.",
    },
  ],
  follows: "1967-11-27-colombo",
  remarks: [
    {
      text: "Reported on 26 January 1971: the page prints the day alone, and the month follows from article numbers and the signing of 5 February. It does not say when the talks began.",
      sources: ["joongang-1275271-agreement-in-principle"],
    },
    {
      text: "Observers thought that 3,000 to 5,000 would really sail.",
      sources: ["joongang-1275271-agreement-in-principle"],
    },
    {
      text: "The minister of justice told a committee of the House of Representatives on 8 December 1970, by our reading of the month, that delegates of the Japanese Red Cross had applied for passports to go to Moscow and talk with the DPRK Red Cross, and that the government meant to cooperate in what they were to do.",
      sources: ["joongang-1268641-passports"],
    },
    {
      text: "The Japanese Red Cross had written to the DPRK Red Cross for preliminary talks, at a time and place of the other side's choice, according to a report of July 1970 by our reading of the month.",
      sources: ["joongang-1248078-letter-to-reopen"],
    },
  ],
  sources: ["joongang-1275271-agreement-in-principle", "joongang-1268641-passports"],
};
