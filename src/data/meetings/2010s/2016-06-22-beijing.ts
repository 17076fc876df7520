import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-06-22-beijing",
  title: "Contact in Beijing at the Northeast Asia Cooperation Dialogue",
  channel: "multilateral",
  status: "held",
  start: "2016-06-22",
  end: "2016-06-22",
  place: "beijing",
  venue: "between sittings of the Northeast Asia Cooperation Dialogue, a conference of officials and scholars",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "kenji-kanasugi", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "choe-son-hui", role: "head", post: "Deputy Director-General, Americas bureau (米州局副局長)" },
      ],
    },
  ],
  topics: ["security", "abductions"],
  outcomes: [
    {
      text: "Japan protested at the missile launches of the day.",
      sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
    },
    {
      text: "Japan strongly asked for the early return of all abductees, according to the Foreign Ministry; NHK and the Sankei have it that Japan told the DPRK side that this is important.",
      sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe", "sankei-2016-06-23-kanasugi-choe"],
    },
    {
      text: "The DPRK side did not react in particular, by the account of Kanasugi, who had also asked that nuclear arms be given up.",
      sources: ["ntv-2016-06-24-kanasugi"],
    },
  ],
  remarks: [
    {
      text: "On the abductions Japan based itself on the Stockholm agreement.",
      sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
    },
    {
      text: "The conference lasted two days, to 23 June; Kanasugi told reporters of the contact after its end.",
      sources: ["nhk-2016-06-23-kanasugi-choe"],
    },
    {
      text: "A short contact apart from the others, according to Nippon TV. By Kanasugi's words the launches were wholly unacceptable to Japan and went against UN resolutions and the joint statement of the six-party talks.",
      sources: ["ntv-2016-06-24-kanasugi"],
    },
    {
      text: "The contact took about five minutes, Kanasugi told reporters in the evening of 23 June; read on a blog copy of a Mainichi item.",
      sources: ["mainichi-2016-06-23-choe-kanasugi-copy"],
    },
  ],
  sources: ["mofa-2016-06-22-missile-response", "nhk-2016-06-23-kanasugi-choe"],
  evidence: {
    start: ["mofa-2016-06-22-missile-response"],
    end: ["mofa-2016-06-22-missile-response"],
    delegations: [
      "mofa-2016-06-22-missile-response",
      "nhk-2016-06-23-kanasugi-choe",
      "sankei-2016-06-23-kanasugi-choe",
    ],
  },
  variants: [
    {
      field: "start",
      value: "2016-06-23",
      sources: ["sankei-2016-06-23-kanasugi-choe"],
      note: "In this sentence the 23rd may belong to the talk with reporters",
    },
  ],
};
