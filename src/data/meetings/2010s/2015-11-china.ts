import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-11-china",
  title: "Reported contacts in China, November 2015",
  channel: "informal",
  status: "reported",
  start: "2015-11",
  end: "2015-11",
  place: "china",
  round: "at least two rounds",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "remains", "investigation-committee"],
  outcomes: [
    { text: "Japan asked for a quick and honest report on the survey." },
    {
      text: "The DPRK side said that a burial place with remains of Japanese from the time of the war had been unearthed, and gave no particulars.",
    },
  ],
  remarks: [
    {
      text: "An unnamed Japanese government source, in Kyodo on 11 December 2015: at least two rounds, at least one of them in Shanghai.",
      sources: ["upi-2015-12-12-secret-meetings"],
    },
    {
      text: "UPI recalled in October 2016 that the two sides may have met several times in November of the year before.",
      sources: ["upi-2016-10-07-dalian"],
    },
  ],
  sources: ["upi-2015-12-12-secret-meetings"],
};
