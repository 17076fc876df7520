import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-02-27-dalian",
  title: "Reported contact in Dalian, February 2015",
  channel: "informal",
  status: "reported",
  start: "2015-02-27",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
    },
    { side: "KP", capacity: "party", description: "not named", members: [] },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "The two sides agreed to aim at a meeting of Ihara and Song Il Ho in March; it was put off to early April, and no page that was read shows that it took place.",
    },
  ],
  remarks: [
    {
      text: "The source is a newspaper column of 31 March 2015; it adds that staff of counsellor level of the Headquarters for the Abduction Issue had been to the DPRK in secret.",
      sources: ["zakzak-2015-03-31-dalian"],
    },
    {
      text: "An Asahi item tells of an unofficial talk in Dalian from 28 February to 1 March, with Director-General Ihara; whether it is this contact the pages do not say. Ihara and others asked DPRK officials for an early report on the survey, and the DPRK side said nothing of what it would contain or when it would come, according to people concerned with the relations of the two countries.",
      sources: ["asahi-2015-dalian-report-withheld"],
    },
    {
      text: "According to the Nikkei, in a report of 28 March, officials of the two sides held informal talks in March at which Japan's delegation threatened harder sanctions if the report on the abductions was delayed further; the page does not say whether these are the same talks.",
      sources: ["brecorder-2015-03-28-nikkei"],
    },
  ],
  sources: ["zakzak-2015-03-31-dalian"],
};
