import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1979-02-japan-wpk",
  title: "Delegation of the Workers' Party of Korea to Japan, as planned for February 1979",
  channel: "party",
  status: "planned",
  start: "1979-02",
  place: "japan",
  delegations: [
    { side: "JP", organization: "jsp", capacity: "party", members: [] },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      size: 5,
      members: [{ delegate: "kim-yong-nam", role: "head" }],
    },
  ],
  topics: ["security"],
  outcomes: [],
  remarks: [
    {
      text: "According to sources in the Socialist Party, in Japanese papers of 29 January, Japan promised to let the delegation in; the Socialist Party was to invite it for around late February. No official delegation of the Workers' Party had been let in since the war. Sources in the Foreign Ministry said that the foreign minister might see the delegates himself. On the face of it they were to sign a paper on a nuclear-free zone that the Socialist Party had proposed late in the year before; in truth, it was thought, they were to exchange views with Japan's government informally on politics and military matters in Korea. The visit was being actively prepared at working level, with the consent of ministers such as those of foreign affairs and justice. Letting them in would also do away wholly with Japan's immigration policy until then, which allowed no political activity. The pages print days alone; January 1979 is our reading, from that proposal and from article numbers.",
    },
    {
      text: "The delegation of January 1989 was later called the first official one of the party in Japan, so that this one seems not to have come.",
      sources: ["hankyung-1989-01-14-wpk-visit-plan"],
    },
    {
      text: "Japan's Ministry of Justice set conditions on 31 January: no entry in the capacity or under the name of a delegation of the Workers' Party, no criticism of Japan's government and no political words in Japan, no words that would hinder the North-South dialogue. A vice-chairman of the Socialist Party asked three ministers for entry without conditions, as an official delegation; they said only that they would examine it.",
      sources: ["joongang-1502377-wpk-conditions"],
    },
  ],
  sources: ["joongang-1502110-wpk-entry-allowed", "joongang-1502377-wpk-conditions"],
};
