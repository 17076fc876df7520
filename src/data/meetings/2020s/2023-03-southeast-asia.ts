import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2023-03-southeast-asia",
  title: "Reported secret talk in Southeast Asia, March 2023",
  channel: "informal",
  status: "reported",
  start: "2023-03",
  venue: "a major city in Southeast Asia, not named",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description: "a few officials; it was Japan that took the first step, writes the Asahi",
      members: [],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [] },
  ],
  topics: ["abductions", "arrangements", "normalisation"],
  outcomes: [
    {
      text: "Japan passed on Prime Minister Kishida's wish to meet Kim Jong Un.",
      sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
    },
    {
      text: "They touched on whether Japanese live in the DPRK now; the DPRK side did not rule it out, and the word abductee was not used.",
      sources: ["asahi-2023-09-29-secret-talks"],
    },
    {
      text: "The DPRK side seemed to want dialogue, and according to KBS was favourable to talks on normal relations, but held that the abduction issue is settled.",
      sources: [
        "asahi-2023-09-29-secret-talks",
        "joongangjp-2023-spring-contacts",
        "donga-jp-2023-10-03-two-contacts",
        "kbs-2023-two-contacts-fr",
      ],
    },
  ],
  remarks: [
    {
      text: "Diplomatic sources, in the Asahi Shimbun of 29 September 2023. Kishida's answer came close to neither confirming nor denying it; several sources in the prime minister's office confirmed to the Asahi that there had been secret talks in the spring.",
      sources: ["asahi-2023-09-29-secret-talks", "joongangjp-2023-spring-contacts"],
    },
    {
      text: "The Dong-A Ilbo had reported on 3 July that working-level officials met several times, or at least twice, in June 2023 in third countries, China and Singapore among them, and that they got no closer over the abductions.",
      sources: [
        "thenewslens-2023-07-contacts",
        "donga-jp-2023-10-03-two-contacts",
        "dailysunny-2023-07-03-kyodo-matsuno",
        "cnyes-2023-07-04-contacts",
        "tbs-2023-07-03-contacts",
      ],
    },
    {
      text: "Several people concerned told Kyodo of more than one contact around the spring, in a third country.",
      sources: ["kyodo-zh-2023-09-30-contacts"],
    },
    {
      text: "The pages do not say which of the two talks of spring 2023 each point belongs to.",
      sources: ["asahi-2023-09-29-secret-talks", "donga-jp-2023-10-03-two-contacts"],
    },
    {
      text: "Diplomatic sources said that only very few of the people concerned on either side took part in the two talks, in the same major city of Southeast Asia, and that a wide range of matters was spoken of. So a machine translation of the Asahi's item has it.",
      sources: ["wpick-2023-secret-talks"],
    },
  ],
  sources: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr", "donga-jp-2023-10-03-two-contacts"],
  evidence: {
    venue: ["asahi-2023-09-29-secret-talks"],
    delegations: ["asahi-2023-09-29-secret-talks", "kbs-2023-two-contacts-fr"],
  },
  variants: [
    {
      field: "start",
      value: "2023-06",
      sources: ["thenewslens-2023-07-contacts", "newsis-2023-09-13-kishida"],
      note: "Several contacts, or at least two, in a third country; they may be others than those of March and May",
    },
  ],
};
