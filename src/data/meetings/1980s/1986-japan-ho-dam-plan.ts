import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1986-japan-ho-dam-plan",
  title: "Visit of Ho Dam to Japan, as planned in January 1986",
  channel: "party",
  status: "planned",
  place: "japan",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "yoichi-tani", role: "head" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", members: [{ delegate: "ho-dam", role: "head" }] },
  ],
  topics: ["exchange"],
  outcomes: [],
  history: [{ status: "planned", on: "1986-01-17?", place: "japan", sources: ["joongang-2033542-ho-dam-accepts"] }],
  follows: "1986-01-14-pyongyang-tani",
  remarks: [
    {
      text: "Tani invited Ho Dam, who accepted, according to Kyodo on 17 January 1986, by our reading of the month; it would be the first visit to Japan of a figure of the DPRK's highest rank.",
      sources: ["joongang-2033542-ho-dam-accepts"],
    },
    {
      text: "Tani called the visit certain on the 18th and hinted at an informal consent of Japan's authorities. He called his own journey to Pyongyang a private one; a source in the league pointed out that he belonged to Nakasone's faction and that the prime minister was keen on better relations, and so hinted that he had gone by the prime minister's wish.",
      sources: ["joongang-2033788-tani-on-ho-dam"],
    },
    {
      text: "Ho Dam later said in Pyongyang, on 5 June, that he would not come if the condition was that he refrain from political activity, and demanded a change of Japan's policy, which he called necessary for his visit, according to the Yomiuri Shimbun. The page prints no month; June 1986 is our reading, from article numbers.",
      sources: ["joongang-2053479-ho-dam-refuses"],
    },
    { text: "The pages name no subject of talks; 'exchange' is our reading." },
  ],
  sources: ["joongang-2033542-ho-dam-accepts", "joongang-2033788-tani-on-ho-dam", "joongang-2053479-ho-dam-refuses"],
};
