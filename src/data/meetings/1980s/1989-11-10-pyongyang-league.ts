import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1989-11-10-pyongyang-league",
  title: "Diet members' league to Pyongyang on prolonging the fisheries agreement, put off",
  channel: "party",
  status: "postponed",
  history: [
    {
      status: "planned",
      on: "1989-11-04",
      start: "1989-11-10",
      place: "pyongyang",
      sources: ["mbc-1989-11-04-league-put-off"],
    },
  ],
  start: "1989-11-10",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      size: 7,
      members: [{ delegate: "chuji-kuno", role: "head", post: "Member of the Diet (Liberal Democratic Party)" }],
    },
    { side: "KP", organization: "cultural-relations-committee", capacity: "party", members: [] },
  ],
  topics: ["fisheries", "exchange"],
  outcomes: [],
  remarks: [
    {
      text: "The DPRK side put the talks off on 4 November, through Chongryon and without warning; the seven, who were to leave on the 9th, put off their departure. The report calls it a protest over the affair about pachinko halls. Observers in Japan put it down to the pressure of the Liberal Democratic Party, the administration and the press on Chongryon, and to assaults on its pupils.",
    },
    {
      text: "Besides the private fisheries agreement, which is provisional, direct flights and exchange of business people were to come up.",
    },
    { text: "The league and the committee had dealt with each other in political matters for eighteen years." },
  ],
  sources: ["mbc-1989-11-04-league-put-off"],
};
