import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1967-08-moscow",
  title: "Red Cross talks in Moscow on winding up the Calcutta agreement",
  channel: "red-cross",
  status: "held",
  start: "1967-08-25?",
  end: "1967-09?",
  place: "moscow",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "shigeo-tanabe", role: "member", post: "Vice President" }],
      sources: ["joongang-1131758-moscow-25-august"],
    },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The Japanese side wanted technical arrangements only, for those who had applied by 12 August.",
      sources: ["joongang-1135159-moscow-deadlock", "joongang-1131758-moscow-25-august"],
    },
    {
      text: "The DPRK side asked for Chongryon representatives at the table; the Japanese Red Cross took no notice.",
      sources: ["joongang-1135159-moscow-deadlock"],
    },
    {
      text: "The Japanese side declared the talks closed in a statement of its own and walked out.",
      sources: ["joongang-1135515-moscow-broken-off"],
    },
  ],
  follows: "1960-10-27-niigata",
  remarks: [
    {
      text: "Instructions sent to Moscow on the 18th told the team to end the talks if the Japanese aim was not accepted.",
      sources: ["joongang-1135159-moscow-deadlock"],
    },
    {
      text: "The stored pages are undated: year and months are inferred from their text and from neighbouring article numbers.",
    },
  ],
  sources: [
    "joongang-1135159-moscow-deadlock",
    "joongang-1135515-moscow-broken-off",
    "joongang-1131758-moscow-25-august",
  ],
  evidence: {
    start: ["joongang-1131758-moscow-25-august"],
    end: ["joongang-1135159-moscow-deadlock", "joongang-1135515-moscow-broken-off"],
    place: ["joongang-1135159-moscow-deadlock", "joongang-1131758-moscow-25-august"],
  },
  variants: [
    {
      field: "start",
      value: "1967-08-11",
      sources: ["joongang-1129755-moscow-11-august"],
      note: "Date first proposed by the DPRK Red Cross, for vice presidents, on an unchanged extension",
    },
  ],
};
