import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1990-1992-secretary-visits",
    kind: "visit",
    date: "1990/1992",
    places: ["pyongyang"],
    summary:
      "Kanemaru's son and secretary, who had been with him in Pyongyang in 1990, went there several more times until 1992 for the normalisation talks and spoke with Kim Il Sung alone seven times, according to a newspaper's report on his talk of 2012. Kanemaru said in March 1992 that he had sent him to Kim Il Sung in secret in 1991 over the nuclear question, and that Kim had denied building such arms.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    delegates: ["kim-il-sung", "shin-kanemaru"],
    sources: ["chosonsinbo-2012-07-17-secretary", "hankookilbo-1992-03-12-kanemaru-envoy"],
  },
  {
    id: "1990-05-watanabe-asks-china",
    kind: "request",
    date: "1990-05~",
    summary:
      "A Japanese politician told the head of China's Communist Party that Shin Kanemaru meant to visit the DPRK in autumn over the detained crew, and asked for China's help.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    note: "The page names him as the member Watanabe; the date is that of the report, 7 May 1990",
    sources: ["seoul-1990-05-07-watanabe-beijing"],
  },
  {
    id: "1990-05-10-tanabe-asks-ldp",
    kind: "request",
    date: "1990-05-10",
    summary:
      "Makoto Tanabe of the Japan Socialist Party told Shin Kanemaru that he would lead a delegation to the DPRK in the summer and asked the Liberal Democratic Party to send one by the autumn; Kanemaru was willing if the crew were freed.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-24-pyongyang-kanemaru"],
    delegates: ["makoto-tanabe", "shin-kanemaru"],
    sources: ["hankyung-1990-05-11-tanabe-kanemaru"],
  },
  {
    id: "1990-05-23-tanabe-release-by-autumn",
    kind: "statement",
    date: "1990-05-23",
    places: ["fukuoka"],
    summary:
      "Makoto Tanabe said in Fukuoka that the crew could be free before it grew cold if no mistake was made in the order of steps, and that his party would work with the Liberal Democratic Party.",
    meetings: ["1990-07-21-pyongyang-jsp"],
    delegates: ["makoto-tanabe"],
    sources: ["hankyung-1990-05-24-crew-by-autumn"],
  },
  {
    id: "1990-05-30-three-step-plan",
    kind: "decision",
    date: "1990-05-30",
    summary:
      "The Government of Japan, the Liberal Democratic Party and the Japan Socialist Party met for the first time on the crew. The plan had three steps: a delegation under Wataru Kubo in July, a DPRK delegation in Japan, and a mission under Shin Kanemaru.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-04-pyongyang-advance-party", "1990-09-24-pyongyang-kanemaru"],
    delegates: ["makoto-tanabe", "hajime-fukada", "hajime-ishii", "arima-cabinet", "sakutaro-tanino"],
    note: "Reported on the day itself",
    sources: ["hankyung-1990-05-30-three-side-meeting"],
  },
  {
    id: "1990-06-04-nakayama-ready",
    kind: "statement",
    date: "1990-06-04",
    summary:
      "Foreign Minister Nakayama told a Diet committee that Japan was ready for relations if the DPRK wished it, that its embassy in China pressed unofficially for talks on the crew without an answer, and that an officer of the Workers' Party who came to Japan would be received.",
    meetings: ["1990-07-21-pyongyang-jsp"],
    delegates: ["taro-nakayama"],
    sources: ["hankyung-1990-06-05-nakayama"],
  },
  {
    id: "1990-07-jsp-visit",
    kind: "visit",
    date: "1990-07",
    places: ["dprk"],
    summary: "A delegation of the Japan Socialist Party went to the DPRK ahead of the joint mission of September.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-24-pyongyang-kanemaru"],
    sources: ["csmonitor-1990-09-24-kanemaru"],
  },
  {
    id: "1990-07-02-kaifu-message",
    kind: "request",
    date: "1990-07-02",
    places: ["tokyo"],
    summary:
      "Prime Minister Kaifu asked the two vice-chairmen of the Japan Socialist Party who were to go to Pyongyang to tell the DPRK side that Japan's government wanted to start talks of the governments without any preconditions. Makoto Tanabe asked him to decide himself on the wording of passports, the use of communication satellites and tariffs, which the DPRK side demanded.",
    sides: ["JP"],
    meetings: ["1990-07-21-pyongyang-jsp"],
    delegates: ["toshiki-kaifu", "wataru-kubo", "makoto-tanabe"],
    sources: ["hankyung-1990-07-03-kaifu-message"],
  },
  {
    id: "1990-07-05-fourth-three-side",
    kind: "decision",
    date: "1990-07-05",
    places: ["japan"],
    summary:
      "The government, the Liberal Democratic Party and the Socialist Party met for the fourth time on the DPRK. The Liberal Democrats asked the Socialists to pass on their wish for working talks in Beijing in August; the Socialists settled on 19 July for their mission.",
    meetings: ["1990-07-21-pyongyang-jsp", "1990-09-04-pyongyang-advance-party"],
    sources: ["hankyung-1990-07-06-fourth-three-side"],
  },
  {
    id: "1990-08-kanemaru-conditions",
    kind: "statement",
    date: "1990-08-01/1990-08-24",
    summary:
      "Shin Kanemaru said that he would not go to Pyongyang without a talk with Kim Il Sung and a promise on the crew, that he would propose liaison offices, and that his visit, planned for late September, might move to the next year.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    delegates: ["shin-kanemaru"],
    note: "In talks with three Japanese papers",
    sources: [
      "hankyung-1990-08-23-kanemaru-condition",
      "hankyung-1990-08-25-kanemaru-may-postpone",
      "seoul-1990-08-26-kanemaru-may-postpone",
      "hankyung-1990-08-02-kanemaru-offices",
    ],
  },
  {
    id: "1990-09-28-three-party-declaration",
    kind: "agreement",
    date: "1990-09-28",
    places: ["pyongyang"],
    summary:
      "Joint declaration of the Liberal Democratic Party, the Japan Socialist Party and the Workers' Party of Korea: apology and compensation for 36 years of rule and for the 45 years after the war, relations early, talks of the governments from November 1990.",
    meetings: ["1990-09-24-pyongyang-kanemaru", "1990-11-03-beijing-preliminary-1"],
    delegates: ["shin-kanemaru", "makoto-tanabe", "kim-yong-sun"],
    sources: [
      "chongryon-three-party-declaration-ko",
      "hankyung-1990-09-29-three-party",
      "latimes-1990-09-29-compensation",
    ],
  },
  {
    id: "1990-10-02-chongryon-reentry",
    kind: "decision",
    date: "1990-10-02",
    places: ["japan"],
    summary:
      "Japan let the chairman of Chongryon and others, eight in all, go to the anniversary of the Workers' Party and come back, the first such permit for a political purpose.",
    sources: ["hankyung-1990-10-02-chongryon-reentry"],
  },
  {
    id: "1990-10-10-kato-to-seoul",
    kind: "visit",
    status: "planned",
    date: "1990-10-10~",
    places: ["seoul"],
    summary:
      "The Liberal Democratic Party meant to send the chairman of its policy council to Seoul around 10 October, to explain the talks of the joint mission with the Workers' Party.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    delegates: ["mutsuki-kato"],
    sources: ["hankyung-1990-09-29-kato-to-seoul"],
  },
  {
    id: "1990-10-11-crew-release",
    kind: "return",
    date: "1990-10-11",
    places: ["pyongyang", "tokyo"],
    summary:
      "Two crew members of a Japanese freighter, held since November 1983, were freed and flown to Haneda with the delegations of the two Japanese parties.",
    meetings: ["1990-10-09-pyongyang-doi-ozawa"],
    figures: ["detainees-released-1990-10-11"],
    sources: ["sonohino-1990-10-11-crew-return"],
  },
  {
    id: "1990-10-24-tanabe-next-year",
    kind: "statement",
    date: "1990-10-24",
    places: ["tokyo"],
    summary:
      "Makoto Tanabe said in Tokyo that relations might come within the next year. He had heard of the DPRK's proposal just before: through China, and from the Workers' Party right before the talks of September.",
    meetings: ["1990-09-24-pyongyang-kanemaru"],
    delegates: ["makoto-tanabe"],
    sources: ["hankyung-1990-10-25-tanabe-next-year"],
  },
];
