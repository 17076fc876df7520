import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1994-09-dprk-kubo",
  title: "Mission of the Japan Socialist Party to the DPRK under its secretary-general, as planned",
  channel: "party",
  status: "planned",
  start: "1994-09",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "wataru-kubo", role: "head", post: "Secretary-general" }],
    },
    { side: "KP", capacity: "party", description: "hosts, whom the page does not name", members: [] },
  ],
  topics: ["normalisation"],
  outcomes: [],
  follows: "1994-09-06-pyongyang-fukada",
  remarks: [{ text: "Decided by 25 August, to look for a way to reopen the normalisation talks." }],
  sources: ["seoul-1994-08-27-kubo-mission"],
};
