import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-04-12-dalian",
  title: "Reported secret talks of division directors in Dalian",
  channel: "informal",
  status: "reported",
  start: "2014-04-12",
  end: "2014-04-13",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    { side: "KP", capacity: "party", description: "an official of like rank", members: [] },
  ],
  topics: ["abductions", "sanctions"],
  outcomes: [
    {
      text: "They worked on a new inquiry into the abductees on one side and the lifting of some of Japan's measures on the other.",
      sources: ["nocut-2014-04-dalian"],
    },
  ],
  remarks: [
    {
      text: "The page that reports the talks, from the Sankei, has the days but no month; the other has the flight of 12 April, from Nagoya so as not to be seen.",
      sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
    },
  ],
  sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
  evidence: { end: ["nocut-2014-04-dalian"], topics: ["nocut-2014-04-dalian"] },
};
