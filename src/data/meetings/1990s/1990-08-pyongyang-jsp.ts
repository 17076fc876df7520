import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1990-08-pyongyang-jsp",
  title: "Officials of the Japan Socialist Party in Pyongyang before the advance party",
  channel: "party",
  status: "held",
  start: "1990-08~",
  end: "1990-08-24",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "a delegation under the director of the party's publicity bureau",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", description: "officials of the party", members: [] },
  ],
  topics: ["detainees", "past-settlement"],
  outcomes: [
    {
      text: "The DPRK side found it only natural that Japan should apologise and pay reparation for its colonial rule, and was ready to discuss the crew, on humanitarian lines, in that context, the head of the delegation told Japanese reporters in Pyongyang; the delegation was to leave on 24 August.",
    },
    {
      text: "The DPRK was much concerned about some reports that hinted that Shin Kanemaru might put off his visit, the head of the delegation also said; he did not tell how the crew had been discussed.",
    },
  ],
  remarks: [
    {
      text: "It was an informal exchange. From it Japanese media expected difficulties for the advance party of the two parties.",
    },
    {
      text: "The copy lacks its beginning. It gives no day of arrival, and it does not name the party: this follows from a page of 9 August, in which the same man is its director of publicity.",
      sources: ["hankyung-1990-08-24-jsp-officials", "hankyung-1990-08-09-officials-refused"],
    },
  ],
  sources: ["hankyung-1990-08-24-jsp-officials"],
  evidence: { delegations: ["hankyung-1990-08-24-jsp-officials", "hankyung-1990-08-09-officials-refused"] },
};
