import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1993-11-hosokawa-kim-on-sanctions",
    kind: "statement",
    date: "../1993-11-07",
    places: ["south-korea"],
    summary:
      "At the joint press conference after his talks with South Korea's president, Prime Minister Hosokawa said that Japan, South Korea and the United States had to act well together so that the DPRK stayed in the Non-Proliferation Treaty, accepted inspection by the International Atomic Energy Agency and carried out the declaration of the two Koreas on a peninsula without nuclear arms. What would become of sanctions over the nuclear question he could not tell at that point; what mattered was to work for a settlement by dialogue as far as possible.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    note: "The page is of 7 November and does not print the day of the press conference",
    sources: ["hankyung-1993-11-07-hosokawa-kim"],
  },
  {
    id: "1993-dprk-view-of-hosokawa-government",
    kind: "report",
    date: "1993",
    summary:
      "The view that the DPRK's leaders took of Japan had been getting worse fast since the Hosokawa government was formed, the Yomiuri Shimbun reported from a source on relations of the two. The main reasons were that the Shinseito, one of the parties in it, looked in the DPRK's eyes as if it followed one-sidedly the United States, and that the Socialist Party, for long the friend of the Workers' Party, had joined hands with it. Without a striking turn there seemed to be no hope for the normalisation talks, broken off since November of the year before, the paper thought.",
    sides: ["KP"],
    meetings: ["1992-11-05-beijing-round-8"],
    note: 'Reported on a 12th. The year follows from "last year" for November 1992 and from the Hosokawa government, formed in August 1993.',
    sources: ["joongang-2849320-view-of-japan"],
  },
  {
    id: "1993-01-29-charter-flights-extended",
    kind: "agreement",
    date: "1993-01-29",
    summary:
      "Japan's Ministry of Transport announced that the charter flights between the two sides, whose term ended with the month, would by agreement with the DPRK go on for a year from 1 February.",
    sides: ["JP", "KP"],
    organizations: ["government-japan"],
    meetings: ["1992-01-23-beijing-aviation"],
    sources: ["seoul-1993-01-31-charter-flights"],
  },
  {
    id: "1993-03-01-dprk-no-talks-on-condition",
    kind: "statement",
    date: "1993-03-01",
    summary:
      "A spokesman of the DPRK's Foreign Ministry said that the DPRK would never agree to talks on normal relations as long as Japan came forward with the nuclear question as a precondition. He answered an official of Japan's Foreign Ministry, who had said that acceptance of a special inspection would affect the reopening of the talks.",
    sides: ["KP"],
    organizations: ["mofa-dprk"],
    sources: ["hankookilbo-1993-03-02-kono-inspection"],
  },
  {
    id: "1993-03-01-kono-no-precondition",
    kind: "statement",
    date: "1993-03-01",
    summary:
      "Chief Cabinet Secretary Kono called on the DPRK to accept a special inspection of the IAEA, for which Japan would keep up the pressure in the talks on normal relations. Whether it accepted was no precondition for reopening them, he said. An official of the Foreign Ministry had lately said that it would affect their reopening.",
    sides: ["JP"],
    organizations: ["cabinet-secretariat", "mofa-japan"],
    delegates: ["yohei-kono"],
    sources: ["hankookilbo-1993-03-02-kono-inspection"],
  },
  {
    id: "1993-04-01-han-in-tokyo",
    kind: "statement",
    date: "1993-04-01",
    places: ["tokyo"],
    summary:
      "The foreign minister of South Korea, Han Sung-joo, exchanged views in Tokyo with Prime Minister Miyazawa on Japan's talks with the DPRK on normal relations and on the DPRK's nuclear programme. With Foreign Minister Watanabe he called the DPRK's exit from the non-proliferation treaty a grave threat to Korea and Northeast Asia and, beyond them, to the peace and security of the world.",
    sides: ["JP", "other"],
    organizations: ["prime-minister-japan", "mofa-japan"],
    delegates: ["michio-watanabe"],
    sources: ["seoul-1993-04-02-han-tokyo"],
  },
  {
    id: "1993-11-02-us-asks-about-remittances",
    kind: "report",
    date: "1993-11-02",
    places: ["tokyo"],
    summary:
      "When the US secretary of defence met Foreign Minister Hata in Tokyo, a senior US official who sat in sounded Japan out on whether it could stop remittances to the DPRK by residents of Japan close to it if the United States took sanctions over the nuclear inspections, Jiji Press reported a week later from Japanese and US sources in Washington. By the sources in Washington Hata called it a possible choice and gave no details. Chongryon and other groups close to the DPRK were said to send some 600 million dollars a year.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    delegates: ["tsutomu-hata"],
    sources: ["seoul-1993-11-10-remittances"],
  },
  {
    id: "1993-11-05-hosokawa-order",
    kind: "statement",
    date: "1993-11-05",
    summary:
      "Before a visit to South Korea Prime Minister Hosokawa told its correspondents the order in which Japan wished to go on: reopen the normalisation talks soon while working on the nuclear suspicion, and set up relations only once the suspicion was cleared up.",
    sides: ["JP"],
    organizations: ["prime-minister-japan"],
    sources: ["hankyung-1993-11-06-hosokawa", "imaeil-1993-11-06-hosokawa"],
    variants: [
      {
        field: "summary",
        value: "no normalisation talks as long as the nuclear suspicion is not cleared up",
        sources: ["imaeil-1993-11-06-hosokawa"],
        note: "The Maeil Shinmun relates his words to the talks themselves, the Korea Economic Daily to normal relations",
      },
    ],
  },
  {
    id: "1993-11-10-chongryon-denies",
    kind: "statement",
    date: "1993-11-10",
    places: ["japan"],
    summary:
      "Chongryon's standing central committee said in a statement that the claim of some that part of the money that Koreans in Japan sent to the DPRK went into nuclear development was wholly without ground. A vice-chairman said that individuals used Japanese banks when they sent money to relatives, so that it was open to view, and that some reports, which made it look unlawful, were hard to bear.",
    sides: ["KP"],
    organizations: ["chongryon"],
    note: "The New York Times had written on 1 November that, in the view of intelligence services of the West and Japan, money from Chongryon paid for the DPRK's nuclear plants and its army: hard currency worth 600 million dollars a year went there from Japan, and bags with millions of yen left Osaka twice a month. The page on the statement does not name that paper",
    sources: ["hankyung-1993-11-12-chongryon-denies", "hankyung-1993-11-02-nyt"],
  },
  {
    id: "1993-11-23-kuriyama-sanctions",
    kind: "statement",
    date: "1993-11-23",
    summary:
      "Japan's ambassador to the United States, Takakazu Kuriyama, said that sanctions through the UN Security Council were unavoidable if talks with the United States and the like did not clear up the suspicion about the DPRK's nuclear programme, and that Japan was already studying various responses to be ready for them, Jiji Press reported. A Japanese diplomatic source expected that transfers of money to the DPRK could not but be covered, a hint that a stop to Chongryon's remittances was being studied as well. According to another report he said that at their summit in Seattle the United States and Japan had agreed that it was best to settle the matter by every diplomatic effort, but that there was a time limit to the question of inspection, and that the DPRK had to understand that without a settlement sanctions would come up in the Security Council.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["hankyung-1993-11-25-remittances", "hankyung-1993-11-25-ambassador"],
    evidence: { date: ["hankyung-1993-11-25-remittances"] },
    variants: [
      {
        field: "date",
        value: "1993-11-24",
        sources: ["hankyung-1993-11-25-ambassador"],
        note: "The day that the other page of the same paper gives",
      },
    ],
  },
  {
    id: "1993-12-28-hata-no-sanctions",
    kind: "statement",
    date: "1993-12-28",
    places: ["tokyo"],
    summary:
      "Foreign Minister Hata told the Japan National Press Club that Japan would take no economic sanctions over the DPRK's nuclear programme unless the UN Security Council decided on the issue: pressure from Japan could make the DPRK react with violence, and what mattered was to go on negotiating. Japan would watch the reported flow of technology and cash from Korean residents. He gave the estimate of a government office, by which up to 1.8 billion dollars a year went from Japan to the DPRK, and was worried by reports that Japanese high technology was smuggled there for its military programme.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["tsutomu-hata"],
    note: "The page says Tuesday. Places: the page names the club alone. By the page these were the first public remarks of Prime Minister Hosokawa's coalition on the issue.",
    sources: ["latimes-1993-12-29-hata-sanctions"],
  },
];
