import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-09-03-dalian",
  title: "Reported contact in Dalian, September 2016",
  channel: "informal",
  status: "reported",
  start: "2016-09-03",
  end: "2016-09-04",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      description: "a counsellor and a section chief of the Asian and Oceanian Affairs Bureau among them",
      size: 3,
      members: [],
    },
    { side: "KP", capacity: "party", description: "not known", members: [] },
  ],
  topics: ["abductions", "investigation-committee"],
  outcomes: [
    {
      text: "Japan is thought to have asked the DPRK to confirm the Stockholm agreement and to carry it out sincerely.",
      sources: ["upi-2016-10-07-dalian", "asahi-2016-10-31-macau"],
    },
    {
      text: "According to another source the DPRK did not mean, as things stood, to redo its survey but would accept contacts.",
      sources: ["yonhap-2016-10-07-asahi-dalian", "asyura2-2016-10-07-asahi-dalian"],
    },
  ],
  remarks: [
    { text: "The DPRK's nuclear test of 9 September followed a few days later.", sources: ["upi-2016-10-07-dalian"] },
    {
      text: "After the nuclear test Japan told the United States that it backed stronger sanctions fully and, with stress on how much the abductions mattered, that it wished to make contact if there was a chance; the United States did not object, according to a source on relations of those two countries.",
      sources: ["yonhap-2016-10-07-asahi-dalian", "asyura2-2016-10-07-asahi-dalian"],
    },
    {
      text: "Foreign Minister Kishida denied the report on 7 October. Japan would go on working for the return of all abductees on the basis of the agreement of Stockholm, by dialogue and pressure, action for action, he said.",
      sources: ["sankei-2016-10-07-kishida-denies"],
    },
    {
      text: "Japan meant to go on making contact, the Asahi Shimbun wrote.",
      sources: ["asyura2-2016-10-07-asahi-dalian", "upi-2016-10-07-dalian"],
    },
    {
      text: "By the Asahi Shimbun, as Sputnik retells it, Japan asked the DPRK to take the survey up again, and the DPRK side said that it would not make one.",
      sources: ["sputnik-2016-10-08-dalian"],
    },
  ],
  sources: ["asahi-2016-10-31-macau", "upi-2016-10-07-dalian", "kbs-2016-10-31-asahi-contact"],
  evidence: {
    delegations: ["asahi-2016-10-31-macau", "upi-2016-10-07-dalian", "asyura2-2016-10-07-asahi-dalian"],
    topics: ["upi-2016-10-07-dalian", "asahi-2016-10-31-macau"],
  },
  variants: [
    {
      field: "status",
      value: "untrue, says the Government of Japan",
      sources: ["kbs-2016-10-31-asahi-contact", "sankei-2016-10-07-kishida-denies"],
      note: "KBS on the Asahi report of the Dalian contact",
    },
  ],
};
