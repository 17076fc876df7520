import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-04-12-dalian",
  title: "Reported secret talks of division directors in Dalian",
  channel: "informal",
  status: "reported",
  start: "2014-04-12",
  end: "2014-04-13",
  place: "dalian",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "keiichi-ono", role: "head", post: "Director, Northeast Asia Division" }],
      size: 2,
    },
    { side: "KP", capacity: "party", description: "an official of like rank", members: [] },
  ],
  topics: ["abductions", "sanctions"],
  outcomes: [
    {
      text: "According to the Sankei they made last adjustments to a plan by which the DPRK would look again into the fate of the abductees and Japan would lift some of its own measures; agreement by directors-general was expected within the month at the earliest.",
      sources: ["nocut-2014-04-dalian"],
    },
    {
      text: "If the DPRK agreed, Japan is said to have meant to lift, among other measures, its bans on travel by people of DPRK nationality and on chartered flights. In recent talks the DPRK had asked, according to Kyodo, that the Mangyongbong-92 be let into port; Japan was reluctant.",
      sources: ["nocut-2014-04-dalian", "sedaily-2014-04-15-dalian"],
    },
  ],
  remarks: [
    {
      text: "Nocut News gives the 12th and the 13th, after the talks of 30 and 31 March. Ono flew from Chubu airport in Aichi on 12 April with an interpreter, so as not to be seen by the press.",
      sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
    },
    {
      text: "The DPRK argued that the ban on the ferry Mangyongbong-92 had become a humanitarian matter for Koreans in Japan, and that its service was needed if Japanese came to visit graves regularly, according to Voice of America.",
      sources: ["voakorea-2014-04-ferry"],
    },
  ],
  sources: ["nocut-2014-04-dalian", "sankeibiz-2014-07-04-secret-talks"],
  evidence: { end: ["nocut-2014-04-dalian"], topics: ["nocut-2014-04-dalian"] },
};
