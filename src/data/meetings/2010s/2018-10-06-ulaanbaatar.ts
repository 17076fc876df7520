import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-10-06-ulaanbaatar",
  title: "Reported secret meeting in Ulaanbaatar, October 2018",
  channel: "informal",
  status: "reported",
  start: "2018-10-06~",
  end: "2018-10-08~",
  place: "ulaanbaatar",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-intelligence-japan",
      capacity: "party",
      members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
    },
    {
      side: "KP",
      organization: "wpk-united-front",
      capacity: "party",
      description: "several people of the DPRK, a senior figure of the department among them, not named",
      members: [],
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "They talked about how to settle the abduction issue, as an unnamed senior Japanese official had heard.",
      sources: ["nhub-2018-10-kyodo-mongolia"],
    },
    {
      text: "The DPRK's earlier notice about one man on Japan's list of 17 recognised victims may have come up.",
      sources: ["upi-2018-10-19-entered"],
    },
    { text: "Japan was said to want a liaison office in Pyongyang.", sources: ["upi-2018-10-19-entered"] },
  ],
  follows: "2018-07-vietnam",
  remarks: [
    {
      text: "The unnamed senior official admitted to Kyodo that the meeting had taken place.",
      sources: ["nhub-2018-10-kyodo-mongolia"],
    },
    {
      text: "The dates are those of Kitamura's stay in Mongolia, from about the 6th to the 8th.",
      sources: ["nhub-2018-10-kyodo-mongolia"],
    },
    {
      text: "Japan seems to have turned to intelligence officials because contacts by diplomats had brought little progress, and the talk was also about a meeting of the leaders, according to SBS, which cites the Tokyo Shimbun. The page has the 6th to the 8th of a month that it does not name.",
      sources: ["sbs-2018-10-ulaanbaatar"],
    },
    {
      text: "In this form it seems to have been the first contact since the one of mid-July in Vietnam; it followed from Abe's wish to get a firm promise of progress on the abductions first and then to meet Kim Jong Un (Kyodo).",
      sources: ["sputnikjp-2018-10-19-mongolia", "zakzak-2018-10-19-mongolia"],
    },
    {
      text: "Two Korean pages cite Kyodo. ChinaWatch names Kim Song Hye as the one whom Kitamura met; HuffPost Korea only supposes it and adds that how the DPRK side answered Abe's wish was not confirmed. By both, Kitamura passed on that Abe would seek a meeting with Kim Jong Un once the DPRK had firmly promised progress on the abductions.",
      sources: ["chinawatch-2018-10-19-mongolia", "huffpost-kr-2018-10-19-mongolia"],
    },
  ],
  sources: [
    "nhub-2018-10-kyodo-mongolia",
    "sputnikjp-2018-10-19-mongolia",
    "baonghean-2018-10-mongolia",
    "zakzak-2018-10-19-mongolia",
  ],
  evidence: {
    start: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
    end: ["nhub-2018-10-kyodo-mongolia", "baonghean-2018-10-mongolia"],
  },
  variants: [
    {
      field: "end",
      value: "2018-10-07",
      sources: ["upi-2018-10-19-entered"],
      note: "UPI, from Kyodo, has the 6th and the 7th",
    },
    {
      field: "delegations",
      value: "for the DPRK: Kim Song Hye",
      sources: ["sivpost-2018-10-mongolia"],
      note: "A machine-translated page; UPI says that it is unclear",
    },
  ],
};
