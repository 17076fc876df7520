import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2012-08-china-abduction-hq-contact",
  title: "Reported separate contact by staff of Japan's abduction headquarters",
  channel: "informal",
  status: "reported",
  start: "2012-08-30",
  end: "2012-08-30",
  place: "beijing",
  venue: "Korean restaurant near the Embassy of the DPRK",
  delegations: [
    {
      side: "JP",
      organization: "abduction-headquarters",
      capacity: "party",
      description:
        "staff of the headquarters in the Cabinet Secretariat and a secretary of the minister for the abduction issue, whom the minister had sent",
      size: 3,
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      description: "the delegation to the government talks of these days",
      members: [{ delegate: "ryu-song-il", role: "head", post: "Section chief" }],
    },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "The Japanese side pointed to the minister's positive view of better relations and asked for a solution of the abduction issue; nothing was exchanged that would lead to concrete negotiations.",
      sources: ["asahi-2012-10-05-separate-contact"],
    },
    {
      text: "Asked in early October 2012 about the press report, the Foreign Minister said that he had better not answer on the exchanges of the headquarters, that his ministry works together with the ministries concerned, that it was open to debate whether it and the headquarters should share all delicate information, and that all information comes together at the prime minister's office.",
      sources: ["nicchokyokai-2012-10-06-gemba"],
    },
    {
      text: "Ryu was cautious about dealing with a government of the Democratic Party of Japan; he is also said to have voiced displeasure with the way Japan's Foreign Ministry pressed for early full talks.",
      sources: ["asahi-2012-10-05-separate-contact"],
    },
    {
      text: "Chief Cabinet Secretary Fujimura said on 5 October that the contact had been to gather information, not to negotiate; the minister had consulted him, but he would not say what was said. Whether the prime minister's office had agreed beforehand he left open.",
      sources: ["asahi-2012-10-05-fujimura"],
    },
  ],
  remarks: [
    {
      text: "At dinner, on the evening of the second day of the government talks, according to people concerned; the Foreign Ministry did not know of it.",
      sources: ["asahi-2012-10-05-separate-contact"],
    },
    {
      text: "Ministry and headquarters deeply distrusted each other, several people of the government told the Asahi. The headquarters had asked to hear the results of the talks early, as it would send staff to Beijing; the ministry disliked sharing aeroplane or hotel with them and kept the details of the talks to itself. The headquarters did not tell the ministry that it would try for a contact. The Chief Cabinet Secretary stressed that the two had not been out of step.",
      sources: ["asahi-2012-10-05-fujimura"],
    },
  ],
  sources: ["asahi-2012-10-05-separate-contact", "nicchokyokai-2012-10-06-gemba"],
  evidence: {
    start: ["asahi-2012-10-05-separate-contact"],
    end: ["asahi-2012-10-05-separate-contact"],
    place: ["asahi-2012-10-05-separate-contact"],
    venue: ["asahi-2012-10-05-separate-contact"],
    delegations: ["asahi-2012-10-05-separate-contact"],
  },
};
