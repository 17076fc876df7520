import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-10-09-pyongyang-doi-ozawa",
  title: "Socialist and Liberal Democratic delegations in Pyongyang; release of two crew members",
  channel: "party",
  status: "held",
  start: "1990-10-09",
  end: "1990-10-11",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "takako-doi", role: "head", post: "Chair; arrived on 9 October" }],
    },
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [{ delegate: "ichiro-ozawa", role: "head", post: "Secretary-general; arrived on 10 October" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["detainees", "normalisation"],
  outcomes: [
    {
      text: "Two crew members were freed on the morning of 11 October and flown to Haneda with the two delegations; they landed at 11:40.",
    },
    {
      text: "The DPRK side presented the release as an act of Kim Il Sung outside the law and received a letter of thanks of the two parties to the Workers' Party.",
    },
  ],
  follows: "1990-09-24-pyongyang-kanemaru",
  remarks: [
    {
      text: "The Socialist delegation came for the 45th anniversary of the Workers' Party; both delegations settled time and manner of the release with the DPRK side.",
      sources: ["sonohino-1990-10-11-crew-return"],
    },
  ],
  sources: ["sonohino-1990-10-11-crew-return"],
};
