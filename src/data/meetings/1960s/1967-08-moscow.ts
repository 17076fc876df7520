import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1967-08-moscow",
  title: "Red Cross talks in Moscow on winding up the Calcutta agreement",
  channel: "red-cross",
  status: "held",
  start: "1967-08-25?",
  end: "1967-09",
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
      text: "The Japanese side wanted technical arrangements for the end of the agreement on 12 November, according to the spokesman of the Japanese Red Cross; before the talks it had spoken of those who had applied by 12 August.",
      sources: ["joongang-1135159-moscow-deadlock", "joongang-1131758-moscow-25-august"],
    },
    {
      text: "The DPRK side asked for Chongryon representatives at the table; the Japanese Red Cross took no notice and called a third party in talks of Red Cross societies unthinkable.",
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
      text: "On 19 September a spokesman of the Japanese Red Cross said that the talks were off the rails and that its delegates would soon be called back: instructions of the 18th told them to end the talks if the Japanese aim was not accepted.",
      sources: ["joongang-1135159-moscow-deadlock"],
    },
    {
      text: "The pages print days of a month alone. The year and the months are our reading, from their texts and from article numbers; the day on which the talks ended in September is not known.",
    },
    {
      text: "Before the talks the Japanese Red Cross meant to ask the DPRK side for more ships, on the premise that all who had applied by 12 August, 17,000 by the Japanese count, would be sent by the end of the following March. Its president, the vice president who was to go to Moscow and the Chief Cabinet Secretary finally confirmed this on 22 August.",
      sources: ["joongang-1131758-moscow-25-august"],
    },
    {
      text: "A speaker in the Diet, in an extract that shows neither his name nor a day, said that even if there were more than ten thousand who wished to leave, they were to go by 12 November, with both sides running ships in a shuttle with all their strength, and that this was what the talks of Moscow were for.",
      sources: ["kokalog-search-kikan-kibosha"],
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
      note: "Day that the DPRK Red Cross proposed in a telegram of 4 August, for vice presidents, on an unchanged extension",
    },
  ],
};
