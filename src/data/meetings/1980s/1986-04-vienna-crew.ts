import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-04-vienna-crew",
  title: "Japanese diplomats and the DPRK side in Vienna on detained crew members",
  channel: "informal",
  status: "held",
  start: "1986-04",
  place: "vienna",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [{ delegate: "shibuya-asian-bureau", role: "head", post: "Director, Northeast Asia Division" }],
    },
    { side: "KP", capacity: "party", description: "the DPRK side, whom the page does not name", members: [] },
  ],
  topics: ["detainees"],
  outcomes: [
    {
      text: "The talks in Vienna broke off over the DPRK's demand that a soldier be sent back who was held in Yokohama.",
    },
  ],
  remarks: [
    {
      text: "A leading official of Japan's Foreign Ministry said on 12 March 1987 that diplomats had negotiated with the DPRK side in third countries three times in the year before, and that Japan would go on with direct talks on humanitarian matters. That meant no change of the basic policy, the official said, by which contacts were limited to private exchange in fields such as trade, the economy and culture. A source in the ministry named Belgrade, Beijing and Vienna. The newspaper called these the first such talks on a humanitarian matter.",
      sources: ["joongang-2090284-third-country-crew"],
    },
    {
      text: 'The page prints "April of last year" and a 12th; its own month, March 1987, is our reading, from article numbers. A page soon after names the escape by ship of January 1987 as recent and these talks as the year before\'s.',
      sources: ["joongang-2094392-beijing-embassy", "joongang-2502815-crew-background"],
    },
    {
      text: "In the two months or so after the escape of January 1987, Shibuya was at the DPRK's embassy in Beijing three times, about the crew and the affair of the Chongjin, the boat of that escape, according to a Kyodo report of a 9th (April 1987 by article number). A senior official of the DPRK in Beijing had telephoned the Japanese embassy just before 20 January and demanded a secret contact, the report said. A senior official of the ministry confirmed contacts in Beijing and said that they were confined to humanitarian matters and that Japan had told South Korea so.",
      sources: ["joongang-2094392-beijing-embassy"],
    },
  ],
  sources: ["joongang-2090284-third-country-crew", "joongang-2094392-beijing-embassy"],
};
