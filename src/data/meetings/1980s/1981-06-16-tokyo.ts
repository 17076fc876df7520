import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1981-06-16-tokyo",
  title: "Second talk of a delegation of the DPRK with the Diet members' league in Tokyo",
  channel: "party",
  status: "held",
  start: "1981-06-16",
  place: "tokyo",
  venue: "Members' building of the House of Representatives",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      members: [{ delegate: "hyon-jun-guk", role: "head", post: "Vice-chairman" }],
      sources: ["joongang-1571102-trade-offices"],
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [
    {
      text: "Both sides agreed to set up trade offices; name, standing and staff were left to working talks.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "The DPRK side proposed that politicians of the two sides visit each other twice a year, in spring and autumn; Kuno saw practical difficulties and wanted working talks about it.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "Joint fishing in the DPRK's territorial waters and joint development of oil off its coast were left open; after its return the DPRK side would consult the offices concerned and report the result. The question of the oil was to be put to experts for further study.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "The DPRK side found it hard to approve an air route between Japan and China over the DPRK, because of its relations with a third country, China. Instead it proposed to extend the Pyongyang-Islamabad line to Narita, and to open a route between Narita and Pyongyang with special flights. The Japanese side said only that it would consider this.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "On a trade agreement, both sides agreed to work for the growth of trade; the DPRK side was willing to cooperate on exhibitions in Tokyo and Pyongyang, which the Japanese side had proposed.",
      sources: ["joongang-1571102-trade-offices"],
    },
    {
      text: "Both sides agreed to announce the result of the meeting to the press jointly on the 18th.",
      sources: ["joongang-1571102-trade-offices"],
    },
  ],
  remarks: [
    {
      text: "The pages print days alone; June 1981 is our reading, from a proposal of the president of the Republic of Korea of 5 June that Hyon rejected in these days and from article numbers.",
      sources: ["joongang-1571239-hyon-interview"],
    },
    {
      text: "The delegation was in Japan from the 11th to the 19th as the league's guests, on condition of no political purpose.",
      sources: ["joongang-1571548-hyon-nine-days"],
    },
    {
      text: "On 18 June the Ministry of Justice warned the league, in a letter of the head of its immigration bureau: Hyon had told the Asahi Shimbun that the present government in Seoul could be no partner for a dialogue, against the conditions of entry. Kuno had confirmed in writing that nothing would be said or done, in whatever form, to criticise the policy of a country friendly to Japan's government.",
      sources: ["joongang-1571450-warning"],
    },
    {
      text: "On the 13th the delegation called at Chongryon, on the 15th at Komeito, the Communist Party, the New Liberal Club and the Socialist Party. It had asked to see the heads of both houses of the Diet, which was said not to have come about. The league's reception on the 12th and Hyon's on the 18th had 200 to 300 guests each.",
      sources: ["joongang-1571548-hyon-nine-days"],
    },
  ],
  sources: [
    "joongang-1571102-trade-offices",
    "joongang-1571450-warning",
    "joongang-1571239-hyon-interview",
    "joongang-1571548-hyon-nine-days",
  ],
  evidence: {
    start: ["joongang-1571102-trade-offices", "joongang-1571239-hyon-interview"],
    venue: ["joongang-1571102-trade-offices"],
    place: ["joongang-1571102-trade-offices"],
    topics: ["joongang-1571102-trade-offices"],
  },
};
