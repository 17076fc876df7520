import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-06-pyongyang-fukuoka",
  title: "A friendship association of Fukuoka talks with officials in Pyongyang after the agreement of June 2008",
  channel: "informal",
  status: "held",
  start: "2008-06-24/2008-06-28",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "the prefecture's association for friendship with the DPRK; members of the prefectural assembly and of city assemblies, university professors and company managers were among the party",
      members: [],
    },
    { side: "KP", organization: "mofa-dprk", capacity: "party", description: "officials, not named", members: [] },
    {
      side: "KP",
      organization: "dprk-japan-friendship-association",
      capacity: "party",
      description: "officials, not named",
      members: [],
    },
  ],
  topics: ["exchange", "abductions"],
  outcomes: [
    {
      text: "With leading officials of the friendship association and the Foreign Ministry they spoke openly about questions between the two countries, among them the reinvestigation of the abductions on which working-level officials had agreed, the handing over of the hijackers of 1970, and the lifting of part of Japan's economic sanctions.",
      sources: ["korea-np-2008-07-28-fukuoka"],
    },
  ],
  remarks: [
    {
      text: "The party was in Pyongyang from 24 to 28 June. The day of the talks is not given.",
      sources: ["korea-np-2008-07-28-fukuoka"],
    },
    {
      text: "The journey marked the founding of the association; the chairman of Chongryon in the prefecture went along. The party also talked with people of the DPRK's federation of trade unions (朝鮮職業総同盟) and of the institute of economics of its Academy of Social Sciences.",
      sources: ["korea-np-2008-07-28-fukuoka"],
    },
  ],
  sources: ["korea-np-2008-07-28-fukuoka"],
};
