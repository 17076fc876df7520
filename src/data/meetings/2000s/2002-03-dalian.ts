import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-03-dalian",
  title: "Reported unannounced government contact in Dalian before the Red Cross talks resumed",
  channel: "informal",
  status: "reported",
  start: "2002-03",
  place: "dalian",
  delegations: [
    { side: "JP", organization: "government-japan", capacity: "party", members: [] },
    { side: "KP", organization: "government-dprk", capacity: "party", members: [] },
  ],
  topics: ["missing-japanese", "abductions"],
  outcomes: [
    {
      text: "Japanese media, quoting unnamed sources, reported that the DPRK side hinted at the fate of some of the missing; one report has it say that of three one was alive and two had died of illness.",
      sources: ["voa-2002-03-24-japan-urges", "seoul-2002-03-25-talks-proposal"],
    },
    {
      text: "The Foreign Ministry of Japan called the reports speculation.",
      sources: ["seoul-2002-03-25-talks-proposal"],
    },
    {
      text: "The Chief Cabinet Secretary said on 25 March that the DPRK side had never given Japan's Foreign Ministry such a hint in any form.",
      sources: ["hankyung-2002-03-25-fukuda-denies-hint"],
    },
  ],
  remarks: [
    {
      text: "Placed on the weekend before 24 March 2002; the report in the Seoul Shinmun only speaks of an informal contact of diplomats in China.",
      sources: ["voa-2002-03-24-japan-urges", "seoul-2002-03-25-talks-proposal"],
    },
  ],
  sources: ["voa-2002-03-24-japan-urges", "hankyung-2002-03-25-fukuda-denies-hint"],
  variants: [
    {
      field: "place",
      value: "beijing",
      sources: ["washingtontimes-2002-03-22-task-force"],
      note: "An American newspaper, on press reports of 18 March about a contact of diplomats over the weekend; that it is the same contact is our reading",
    },
  ],
};
