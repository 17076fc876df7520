import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-08-30-pyongyang-inoki",
  title: "Kim Yong Nam receives a member of the House of Councillors in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2014-08-30",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall",
  delegations: [
    {
      side: "JP",
      organization: "house-of-councillors",
      capacity: "party",
      members: [{ delegate: "antonio-inoki", role: "head", post: "Member of the House of Councillors" }],
    },
    {
      side: "KP",
      organization: "spa-presidium",
      capacity: "party",
      members: [{ delegate: "kim-yong-nam", role: "head", post: "Ceremonial head of state" }],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [{ delegate: "kang-sok-ju", role: "head", post: "Secretary of the Central Committee" }],
    },
  ],
  topics: ["exchange"],
  outcomes: [
    {
      text: "Kim thanked him for working for understanding and better relations.",
      sources: ["brecorder-2014-08-31-inoki"],
    },
  ],
  remarks: [
    {
      text: "During this stay, for a wrestling festival, he talked twice with Kang Sok Ju.",
      sources: ["japantimes-2016-09-08-inoki"],
    },
    {
      text: "He had been in Pyongyang from 10 July, with five other members of opposition parties.",
      sources: ["japantimes-2014-07-10-inoki"],
    },
    {
      text: "He met Kim Yong Nam hours before the first evening of the event, and Kang Sok Ju separately, as a Korean broadcaster reported on the 29th. It was his 30th visit to the country, by Kyodo's count since 1994.",
      sources: ["brecorder-2014-08-31-inoki", "japantimes-2014-09-01-inoki", "arirang-2014-08-29-inoki"],
    },
    {
      text: "On 21 August he told foreign correspondents in Tokyo that it would be best if Abe went to the DPRK himself.",
      sources: ["daily-2014-08-22-inoki"],
    },
    {
      text: "More than 50 Japanese tourists watched the wrestling, after Japan had allowed freer travel to the DPRK in July.",
      sources: ["japantimes-2014-09-01-inoki"],
    },
  ],
  sources: ["brecorder-2014-08-31-inoki"],
  evidence: {
    delegations: ["brecorder-2014-08-31-inoki", "japantimes-2016-09-08-inoki", "japantimes-2014-09-01-inoki"],
  },
};
