import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1960-09-05-niigata",
  title: "Red Cross talks in Niigata on extending the Calcutta agreement",
  channel: "red-cross",
  status: "held",
  start: "1960-09-05",
  end: "1960-09-23",
  place: "niigata",
  venue: "Niigata prefectural office",
  round: "eight plenary sessions, then deadlock",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      size: 4,
      members: [{ delegate: "yoshisuke-kasai", role: "head", post: "Head of the delegation" }],
      sources: ["nahf-1960-09-05-mainichi-niigata-1"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      size: 7,
      members: [
        { delegate: "li-il-kyung", role: "head", post: "Vice President" },
        { delegate: "kim-ju-yong", role: "member", post: "Deputy chief, International Department" },
      ],
      sources: [
        "nahf-1960-09-05-mainichi-niigata-1",
        "nahf-1960-09-07-asahi-niigata-2",
        "nahf-1960-10-20-mainichi-43rd-ship",
        "nahf-1960-10-26-yomiuri-english",
      ],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The Japanese Red Cross offered at most one more year, with a single registration of all who wished to go and a faster return; after that year the return run by the Red Cross was to end and people were to leave freely.",
      sources: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-07-asahi-niigata-2"],
    },
    {
      text: "The DPRK Red Cross held to an extension without change.",
      sources: ["nahf-1960-09-07-asahi-niigata-2", "nahf-1960-09-12-sankei-niigata-6"],
    },
    {
      text: "A last Japanese offer, a shorter and renewable extension with the speeding up to be discussed under the existing text, was refused on the spot.",
      sources: ["nahf-1960-09-18-asahi-niigata-8"],
    },
    {
      text: "Broken off without agreement.",
      sources: ["nahf-1960-10-26-yomiuri-english", "nahf-1960-09-22-asahi-mediation"],
    },
  ],
  sessions: [
    {
      start: "1960-09-05",
      venue: "Second reception room of the prefectural office",
      summary:
        "First plenary, from 10:00 to 11:00. The Japanese side accepted an extension in principle and made two proposals: registration within a fixed time, and one more year at most with a faster return. The DPRK side put off its answer to the next day.",
      sources: ["nahf-1960-09-05-mainichi-niigata-1"],
    },
    {
      start: "1960-09-06",
      venue: "Prefectural office",
      summary:
        "Second plenary, from 15:00, 30 minutes. The DPRK side formally turned down the proposals and asked for extension without change; the Japanese side was to answer on 7 September. The head of the DPRK team said that the Japanese plan went against the spirit of the agreement, would threaten the living of those who waited and lead to great confusion, and that he could not understand the reasons given for it; he found that what lay behind it smelled strongly of political bargaining with a view to Japan's relations with South Korea.",
      sources: ["nahf-1960-09-07-asahi-niigata-2"],
    },
    {
      start: "1960-09-10",
      summary:
        "Session without a number on the page. The Japanese side asked whether the DPRK was prepared to receive people faster and to send the ships; the DPRK side did not answer directly and repeated its demand. It told the press that it would consider going home for the time being with the 38th voyage of 16 September if the Japanese proposals were not withdrawn on the 12th. It told the press too that the Japanese proposals had a political purpose in them, the Japanese government's policy towards South Korea, and could on no account be accepted.",
      sources: ["nahf-1960-09-12-sankei-niigata-6"],
    },
    {
      start: "1960-09-12",
      summary:
        "Sixth plenary, announced for 15:00. No report of what was said was found; the later numbering of the sessions supposes it.",
      sources: ["nahf-1960-09-12-sankei-niigata-6"],
    },
    {
      start: "1960-09-14",
      summary:
        "Seventh plenary, from 15:00. The DPRK side said that the return could be sped up within article 5, paragraphs 3 and 4, of the agreement in force, but refused the Japanese plan for it as political. As the Japanese side had refused an extension without change, the DPRK side asked for the talks to be suspended. The Japanese side was to study what the DPRK side had said.",
      sources: ["nahf-1960-09-15-asahi-niigata-7"],
    },
    {
      start: "1960-09-17",
      venue: "Prefectural office",
      summary:
        "Eighth plenary, moved from 11:00 to 17:00 because the Japanese side had not finished consulting. It offered six months (six to seven in the summary on the same page), and was ready to extend again if the return was not over by then, with the speeding up to be discussed at once under the existing text. The DPRK side refused on the spot.",
      sources: ["nahf-1960-09-18-asahi-niigata-8"],
    },
  ],
  follows: "1959-08-13-calcutta",
  remarks: [
    {
      text: "The last Japanese offer was drawn up with the Government and the Liberal Democratic Party on 15 and 16 September. The Tokyo Shimbun of the 17th wrote that the Japanese team expected it to bring a settlement, while the Foreign Ministry above all did not wish to grant an extension without change just like that.",
      sources: ["nahf-1960-09-17-tokyo-shimbun", "nahf-1960-09-18-asahi-niigata-8"],
    },
    {
      text: "The president of the Japanese Red Cross was expected to see the prime minister on 14 September about a new proposal. The proposal was thought to be a concession: to drop what the Japanese side had proposed, to agree to the DPRK side's proposal and then to discuss the speeding up afresh. The cabinet was to look at the question that day; the government, the Foreign Ministry above all, was said to be harder than before since the DPRK side had gone back as far as pre-war Japanese imperialism to condemn the Japanese plan.",
      sources: ["nahf-1960-09-14-yomiuri-niigata-7"],
    },
    {
      text: "On 18 September the DPRK delegates Kim and Ho declared to the press that the talks had been broken off through political sabotage by the Japanese side; the Japanese Red Cross called this a misunderstanding and a manoeuvre to wreck the return on purpose. The DPRK delegates also said that the last Japanese offer was a step back from the first. From the 19th protests of Chongryon were expected at the Japanese Red Cross and the Foreign Ministry.",
      sources: ["nahf-1960-09-19-sankei-statement"],
    },
    {
      text: "On 21 September Iwamoto (Liberal Democratic Party) and Hoashi (Socialist Party), of the society for cooperation in the return of Koreans in Japan, put a compromise to both delegations at Niigata; neither took it up.",
      sources: ["nahf-1960-09-22-asahi-mediation"],
    },
    {
      text: "Before the opening the Asahi expected the Japanese Red Cross, which had proposed the talks, to ask for a faster return, and expected it to be discussed, too, how long to extend and whether to register all who wished to go at one time. The paper spoke, too, of a request of the Foreign Ministry, which wished to end the return soon out of regard for South Korea.",
      sources: ["nahf-1960-09-05-asahi-niigata-expected"],
    },
    {
      text: "The opening had been held up by the DPRK delegation's protest, since it was not allowed to send press reports to Pyongyang. On 2 September Japan's government decided to let two members of the delegation send press cables freely, and both heads of delegation announced the opening in a joint communiqué.",
      sources: ["nahf-1960-09-03-japan-times-opening"],
    },
    {
      text: "On 14 September Kim Il Sung spoke to the Soviet ambassador of how the talks on an extension were going. Only the archive's summary of this part was read.",
      sources: ["wilson-1960-09-14-puzanov"],
    },
  ],
  sources: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-18-asahi-niigata-8", "nahf-1960-10-26-yomiuri-english"],
  evidence: {
    start: ["nahf-1960-09-05-mainichi-niigata-1"],
    end: ["nahf-1960-10-26-yomiuri-english"],
    place: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-07-asahi-niigata-2", "nahf-1960-09-18-asahi-niigata-8"],
    venue: ["nahf-1960-09-05-mainichi-niigata-1", "nahf-1960-09-07-asahi-niigata-2", "nahf-1960-09-18-asahi-niigata-8"],
    round: ["nahf-1960-09-18-asahi-niigata-8"],
    delegations: [
      "nahf-1960-09-05-mainichi-niigata-1",
      "nahf-1960-09-07-asahi-niigata-2",
      "nahf-1960-10-26-yomiuri-english",
    ],
  },
  variants: [
    {
      field: "end",
      value: "1960-09-17",
      sources: ["nahf-1960-09-19-sankei-statement", "nahf-1960-09-22-asahi-mediation"],
      note: "The Sankei of 19 September and the Asahi on the mediation of 21 September call the talks broken off since the 17th",
    },
    {
      field: "outcomes",
      value: "six months (Asahi) or six to seven months (summary by the South Korean mission)",
      sources: ["nahf-1960-09-18-asahi-niigata-8"],
      note: "Length of the last offer; both on the same page",
    },
  ],
};
