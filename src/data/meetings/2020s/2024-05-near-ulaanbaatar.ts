import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2024-05-near-ulaanbaatar",
  title: "Reported secret contact near Ulaanbaatar, May 2024",
  channel: "informal",
  status: "reported",
  start: "2024-05",
  place: "mongolia",
  venue: "near Ulaanbaatar",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description: "a delegation with a politician from a prominent family, not named",
      members: [],
    },
    {
      side: "KP",
      organization: "reconnaissance-bureau",
      capacity: "party",
      description: "officials of the bureau and people who earn foreign currency",
      size: 3,
      members: [],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "Chief Cabinet Secretary Hayashi declined to answer on the report.",
      sources: ["nhk-2024-06-13-mongolia", "tbs-2024-06-13-hayashi", "rfa-2024-06-13-mongolia"],
    },
    {
      text: "Neither side confirmed it officially.",
      sources: ["yenisafak-2024-06-mongolia", "rfa-2024-06-13-mongolia"],
    },
  ],
  remarks: [
    {
      text: "Several unnamed sources, in the JoongAng Ilbo of 13 June 2024; it places the contact in the middle of May.",
      sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia"],
    },
    {
      text: "It was not the prime minister's own channel, an unnamed government source said on Japanese television.",
      sources: ["datazoo-2024-06-13-not-pm-line"],
    },
  ],
  sources: ["joongang-2024-06-13-mongolia", "nhk-2024-06-13-mongolia", "newspic-2024-06-13-jiji-mongolia"],
  variants: [
    {
      field: "delegations",
      value: "for the DPRK: three people, one of them linked to the Reconnaissance General Bureau",
      sources: ["azernews-2024-06-14-mongolia"],
    },
    {
      field: "delegations",
      value: "for the DPRK: three, all of the bureau",
      sources: ["yenisafak-2024-06-mongolia"],
      note: "The page says this first, and then that one of the three was of the bureau",
    },
    {
      field: "delegations",
      value: "for the DPRK: three officials of the bureau and, besides them, people who earn foreign currency",
      sources: ["rfa-2024-06-13-mongolia"],
    },
    { field: "delegations", value: "for Japan: a group of politicians", sources: ["rfa-2024-06-13-mongolia"] },
    { field: "venue", value: "in Ulaanbaatar", sources: ["rfa-2024-06-13-mongolia"] },
  ],
};
