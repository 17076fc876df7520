import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1977-05-11-tokyo",
  title: "Delegation of the DPRK in Tokyo as guests of the Diet members' league",
  channel: "party",
  status: "held",
  start: "1977-05-11",
  place: "tokyo",
  delegations: [
    {
      side: "JP",
      organization: "diet-league-japan-dprk",
      capacity: "party",
      members: [{ delegate: "chuji-kuno", role: "head", post: "Chairman" }],
      sources: ["joongang-1460330-entry-allowed"],
    },
    {
      side: "KP",
      organization: "cultural-relations-committee",
      capacity: "party",
      size: 8,
      members: [
        {
          delegate: "hyon-jun-guk",
          role: "head",
          post: "Vice-chairman; deputy of the Supreme People's Assembly; former ambassador to China",
        },
      ],
      sources: ["joongang-1460330-entry-allowed"],
      description: "a vice-chairman of Chongryon is named among the eight",
    },
  ],
  topics: ["exchange", "fisheries"],
  outcomes: [],
  remarks: [
    {
      text: "As planned, the guests were to stay from 11 to 19 May and to talk about private accords on trade and fishing.",
      sources: ["joongang-1460330-entry-allowed"],
    },
    {
      text: "On the surface, a newspaper wrote, the league's plan of 6 May had two talks, on signing anew the private trade accord that had run out in December and on safe fishing; the guests were also to meet representatives of the Japanese parties.",
      sources: ["joongang-1460531-league-programme"],
    },
    {
      text: "Entry was allowed on condition of no political activity. Japan cautioned the league through the immigration bureau: the press conference at Haneda and the talk with the Speaker of the House of Representatives gave the impression of political activity, a leading official of the Foreign Ministry said on 12 May.",
      sources: ["joongang-1460785-caution"],
    },
    {
      text: "The director of the Northeast Asia division of Japan's Foreign Ministry told United States diplomats once more that the entry was no change of Japan's policy, and that the group would be limited to economic talks with members of the league.",
      sources: ["us-embassy-1977-05-09-visitors"],
    },
    {
      text: "A visit in mid-March, then in mid-April, had been planned before.",
      sources: ["joongang-1456204-delegation-invited", "joongang-1458580-deputies-april-plan"],
    },
    {
      text: "The eight came by way of Beijing to Haneda at 20:40 on 11 May. There the head spoke about United States troops in Korea and told Japan's government not to oppose their withdrawal, not to back South Korea's government and not to further moves towards two Koreas.",
      sources: ["joongang-1460732-political-activity"],
    },
    {
      text: "A source in South Korea's Foreign Ministry dates the warning of Japan's Ministry of Justice to the chairman of the league 13 May: if it happened again, entry of guests from the DPRK could become a problem.",
      sources: ["joongang-1460846-warning"],
    },
    {
      text: "The pages of the JoongAng Ilbo print no month or year; May 1977 is our reading, from article numbers and the cable of 9 May.",
    },
    {
      text: "On 4 May the Minister of Justice told the press that entry had been allowed on condition that the group kept away from any political activity, and that otherwise the entry of later groups would be at risk; the press called this an unusual and strict warning. The head of the Northeast Asia division called the group, its head apart, unimportant staff of various bodies and not parliamentarians.",
      sources: ["us-embassy-1977-05-09-visitors"],
    },
    {
      text: "On 13 May the Minister of Justice said that he had given no instruction so far; he called the visit to the Speaker a courtesy call, but hinted that he would see a grave political act in the joint statement that the guests and the league were known to plan.",
      sources: ["joongang-1460845-justice-minister"],
    },
    {
      text: "On 12 May the consul-general of South Korea's embassy and a diplomat of the embassy of the rank of minister protested at the Foreign Ministry and the Ministry of Justice and demanded that the guests be held in check. They recalled that those who applied for the entry had put in writing that there would be no political activity, and that Japan had then sought South Korea's understanding.",
      sources: ["joongang-1460785-caution", "joongang-1460734-rok-embassy-protests"],
    },
    {
      text: "The leading official of the Foreign Ministry added on 12 May that the ministry had not known of the talk with the Speaker beforehand, and that if there was political activity after the caution no delegation of the DPRK would be let in any more. Japan had informed South Korea of its position that if the guests spoke or acted politically it would take steps such as expulsion or refusal to let them in again.",
      sources: ["joongang-1460785-caution", "joongang-1460732-political-activity"],
    },
    {
      text: "In February, as Japanese papers had it, the league meant to ask the committee for cultural relations for a delegation; it would ask in its own name and that of the Japan-DPRK Trade Association, after a meeting of the league's board on the 18th and one of its members late in the month. According to the report, if Japan let it in, private talks between the two sides would be held in Japan for the first time.",
      sources: ["joongang-1456204-delegation-invited"],
    },
    {
      text: "By another account of the plan the guests were also to see business people and the presiding officers of both Houses of the Diet; on 2 May the Asahi Shimbun expected an exchange of views on the Korean question, too.",
      sources: ["joongang-1460330-entry-allowed"],
    },
    {
      text: "The minister at South Korea's embassy in Tokyo, who stood in for the ambassador, spoke bitterly to a United States diplomat on 7 May about the visit and about relations between South Korea and Japan.",
      sources: ["us-embassy-1977-05-09-visitors"],
    },
    {
      text: "By a source in South Korea's government, Japan answered South Korea's protest through diplomatic channels in the afternoon of 3 May: nothing but the purpose of the entry, talks on trade and economic questions, would be allowed, and if there was political activity visas would be cancelled and the guests would have to leave. The DPRK side had already promised that there would be none. The source took it that the planned calls on the presiding officers of both Houses would be dropped and the way of the Inter-Parliamentary Union's conference of 1974 followed.",
      sources: ["joongang-1460397-visa-condition"],
    },
  ],
  sources: ["joongang-1460785-caution", "joongang-1460330-entry-allowed", "us-embassy-1977-05-09-visitors"],
  evidence: {
    start: ["joongang-1460330-entry-allowed", "joongang-1460531-league-programme"],
    status: ["joongang-1460785-caution"],
    place: ["joongang-1460330-entry-allowed"],
    topics: ["joongang-1460330-entry-allowed"],
  },
  sessions: [
    {
      start: "1977-05-12",
      venue: "First office building of the members of the House of Representatives",
      summary:
        "Meetings with the league at ten in the morning; then a visit to the Speaker of the House of Representatives at his residence.",
      sources: ["joongang-1460732-political-activity"],
    },
  ],
};
