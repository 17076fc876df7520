import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-07-new-york",
  title: "Contact of delegates at the UN Conference on the Law of the Sea, as planned",
  channel: "multilateral",
  status: "planned",
  start: "1977-07",
  place: "new-york",
  venue: "UN Conference on the Law of the Sea",
  delegations: [
    {
      side: "JP",
      organization: "fisheries-agency-japan",
      capacity: "party",
      members: [{ delegate: "yonezawa-fisheries", role: "head", post: "Councillor" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kwon-min-jun", role: "head", post: "Delegate" }],
    },
  ],
  topics: ["fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "Japan sent Yonezawa to the conference in New York on 5 July to gather information on the DPRK's 200-mile zone; he was to have contact with the DPRK's delegate there. July 1977 is our reading, from the zone that was to come into force in August and from article numbers.",
      sources: ["joongang-1463570-contact-in-new-york"],
    },
    {
      text: "Without relations, Japan considered contacts at the conference or through missions in third countries, according to a source in its Foreign Ministry; the prime minister spoke on 2 July of a private accord.",
      sources: ["joongang-1463422-contact-considered"],
    },
    {
      text: "By 8 July no contact had come about at the conference, a newspaper understood from the Chief Cabinet Secretary; on 15 July the foreign minister said that Japan was in contact through the conference, other conferences and embassies.",
      sources: ["joongang-1463756-other-channels", "joongang-1464094-many-contacts"],
    },
    {
      text: "A senior official of Japan's Foreign Ministry said on 8 July that fisheries would be settled by private exchange and would not be developed into political relations.",
      sources: ["joongang-1463756-other-channels"],
    },
  ],
  sources: [
    "joongang-1463570-contact-in-new-york",
    "joongang-1463422-contact-considered",
    "joongang-1463756-other-channels",
    "joongang-1464094-many-contacts",
  ],
  evidence: {
    start: ["joongang-1463570-contact-in-new-york"],
    delegations: ["joongang-1463570-contact-in-new-york"],
    place: ["joongang-1463570-contact-in-new-york"],
    venue: ["joongang-1463570-contact-in-new-york"],
  },
};
