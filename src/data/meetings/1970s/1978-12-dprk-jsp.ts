import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1978-12-dprk-jsp",
  title: "Delegation of the Japan Socialist Party in the DPRK at the end of 1978",
  channel: "party",
  status: "held",
  start: "1978-12",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      description: "Vice-chairman Shimodaira was to be sent",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["security"],
  outcomes: [],
  remarks: [
    {
      text: "According to the Yomiuri Shimbun of 14 December, which cites a senior officer of the party, Vice-chairman Shimodaira was to go around the 18th, ahead of the chairman's journey to the Soviet Union from the 17th, as the page has it, to sound out the DPRK's view of a plan for a nuclear-free zone in Korea. Kim Il Sung had invited the party: he wished to hear about the idea of a nuclear-free Pacific on which it had agreed with the Labour parties of Australia and New Zealand. The page prints days alone; December 1978 is our reading, from a congress in Canada in November and from article numbers.",
    },
    {
      text: "A member of the House of Representatives for the party, whom the page does not name, wrote in 1982 that he had led its delegation to the DPRK at the end of 1978 and met Kim Il Sung. Low reliability.",
      sources: ["kass-jsp-member-1982"],
    },
  ],
  sources: ["joongang-1499067-jsp-vice-chair-plan", "kass-jsp-member-1982"],
  evidence: {
    status: ["kass-jsp-member-1982"],
    start: ["joongang-1499067-jsp-vice-chair-plan", "kass-jsp-member-1982"],
  },
};
