import type { EventDraft } from "../drafts.ts";

export const events: readonly EventDraft[] = [
  {
    id: "1996-01-domoto-visit",
    kind: "visit",
    date: "1996-01",
    places: ["dprk", "pyongyang"],
    summary:
      "Akiko Domoto of New Party Sakigake, member of the House of Councillors, was in the DPRK for a week and met Kim Yong Sun; on 22 January she told the coalition of a request for more rice and of an offer to resume the talks on normalisation. The rice of 1995 had been given out all over the country as a sign of goodwill, the DPRK side had told her, according to officials of the coalition.",
    delegates: ["akiko-domoto", "kim-yong-sun"],
    note: "She came back on a Saturday, two days before the report of 22 January",
    sources: ["afp-1996-01-22-more-rice"],
  },
  {
    id: "1996-01-06-ministry-priority",
    kind: "report",
    date: "1996-01-06",
    summary:
      "Officials said that Japan's Foreign Ministry had made better relations with both Koreas its first task of the year. At talks at the level of vice ministers with the United States and South Korea in Hawaii on 24 and 25 January, where Japan and South Korea were to coordinate their policies on the DPRK, the ministry also meant to sound out whether to give the DPRK more food aid; it hoped that the aid would lead to new normalisation talks.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    sources: ["hankookilbo-1996-01-07-ministry-priority"],
  },
  {
    id: "1996-01-29-murayama-declines-league",
    kind: "statement",
    date: "1996-01-29",
    summary:
      "Tomiichi Murayama told reporters that he would not for the time being become chairman of the Diet members' league for friendship with the DPRK, for which the Liberal Democratic Party had sounded him out: he had only just left office as prime minister, and it could give rise to misunderstanding.",
    sides: ["JP"],
    organizations: ["diet-league-japan-dprk", "ldp"],
    delegates: ["tomiichi-murayama"],
    sources: ["seoul-1996-01-31-murayama-league"],
  },
  {
    id: "1996-02-01-rice-linked-to-talks",
    kind: "decision",
    date: "1996-02-01",
    summary:
      "Japan's government and coalition tied more rice to the normalisation talks: it would be looked at only if the DPRK asked for it officially, as a government, which in effect made the reopening of the talks the condition. A mission of the coalition was to explain this in South Korea on the 10th.",
    sides: ["JP"],
    organizations: ["government-japan"],
    note: "The page has no date; month and year follow from the mission to South Korea",
    sources: ["joongang-3214183-rice-linked"],
    delegates: ["taku-yamasaki", "shigeru-ito-jsp"],
  },
  {
    id: "1996-02-03-ikeda-pace",
    kind: "statement",
    date: "1996-02-03",
    summary:
      "Foreign Minister Ikeda told South Korea's foreign minister in Phuket that the three principles named by Murayama in November held for the new cabinet, too, and that Japan would adjust the pace of its approach to the DPRK to the progress between North and South, an official said.",
    sides: ["JP", "other"],
    organizations: ["mofa-japan"],
    delegates: ["yukihiko-ikeda"],
    sources: ["hankyung-1996-02-03-ikeda-principles"],
  },
  {
    id: "1996-02-06-ikeda-heavy-oil",
    kind: "statement",
    date: "1996-02-06",
    places: ["japan"],
    summary:
      "Foreign Minister Ikeda hinted that Japan might bear the cost of the heavy oil for the DPRK. As the oil came through the Korean Peninsula Energy Development Organization, this was a matter apart from normal relations, he said at a press conference after a meeting of the cabinet; Japan, South Korea and the United States had to find a workable way. The policy chief of the Liberal Democratic Party, Taku Yamasaki, had said that Japan could pay only if the talks on normal relations reopened.",
    sides: ["JP"],
    organizations: ["mofa-japan", "ldp"],
    delegates: ["yukihiko-ikeda", "taku-yamasaki"],
    sources: ["seoul-1996-02-07-heavy-oil"],
  },
  {
    id: "1996-02-10-coalition-to-seoul-off",
    kind: "visit",
    status: "cancelled",
    date: "1996-02-10",
    places: ["seoul"],
    summary:
      "A mission of Japan's coalition to Seoul was called off after Seoul had asked to put it off, over the quarrel about the islands Takeshima (Dokdo). The mission was to consult there beforehand on contacts with the DPRK such as reopening the normalisation talks. Japan's Foreign Ministry had been against the journey: it would hardly bring the matters of the DPRK forward and would only make the quarrel stand out.",
    delegates: ["taku-yamasaki"],
    note: "The head, chairman of his party's policy council, spoke of a postponement",
    sources: ["seoul-1996-02-11-mission-to-seoul-off"],
  },
  {
    id: "1996-04-02-other-people-had-a-part",
    kind: "statement",
    date: "1996-04-02",
    summary:
      "Asked by a member of the New Frontier Party in the Budget Committee of the House of Representatives about the opaque way of negotiating with the DPRK, the director-general for Asia of Japan's Foreign Ministry, Ryozo Kato, said that it was true that people other than government officials had played a part. The Sankei Shimbun took this as the ministry's admission that a group of private people around Koichi Kato, secretary-general of the Liberal Democratic Party, was irregularly involved in the talks on normal relations and in the decision on rice.",
    sides: ["JP"],
    organizations: ["mofa-japan", "house-of-representatives"],
    delegates: ["koichi-kato"],
    sources: ["hankookilbo-1996-04-04-civilians"],
  },
  {
    id: "1996-04-22-coalition-in-seoul",
    kind: "visit",
    date: "1996-04-22",
    places: ["seoul"],
    summary:
      "A mission of Japan's coalition, with the policy chief of the Liberal Democratic Party, Taku Yamasaki, came to Seoul, where it was to stay until 24 April. It was to coordinate its stand on reopening the normalisation talks between Japan and the DPRK and on other matters with South Korea's, an official of South Korea's government said. The mission was soon to go to the DPRK as well, to talk about reopening them, more food aid and other matters.",
    sides: ["JP", "other"],
    organizations: ["japan-parties", "ldp"],
    delegates: ["taku-yamasaki"],
    note: "The page is of the day after the arrival; the other names of the mission are not on it",
    sources: ["hankookilbo-1996-04-23-coalition-in-seoul"],
  },
  {
    id: "1996-05-01-ikeda-four-party-talks-first",
    kind: "statement",
    date: "1996-05-01",
    summary:
      "In Johannesburg Foreign Minister Ikeda said that the normalisation talks with the DPRK could begin only after the four-party talks on Korea had got under way. To bring these about was the first task of Japan's diplomacy, he said, and another major step of its government would not be fitting at this stage.",
    sides: ["JP"],
    organizations: ["mofa-japan"],
    delegates: ["yukihiko-ikeda"],
    note: "According to Jiji, as AFP retold it",
    sources: ["seoul-1996-05-03-ikeda-four-party"],
  },
  {
    id: "1996-05-07-ri-not-invited",
    kind: "statement",
    date: "1996-05-07",
    places: ["japan"],
    summary:
      "Japan's Foreign Ministry said that the DPRK had asked the Social Democratic Party to invite Ri Jong Hyok and that the prime minister had not agreed; its spokesman did not say precisely why, and expected the DPRK to try for a visit of a delegation with Kim Yong Sun and others. The coalition was understood to be carefully considering sending Liberal Democrats to the DPRK that month instead.",
    meetings: ["1996-05-27-japan-wpk"],
    delegates: ["hiroshi-hashimoto-mofa", "ri-jong-hyok", "ryutaro-hashimoto"],
    sources: ["seoul-1996-05-08-ri-not-invited"],
  },
  {
    id: "1996-06-11-six-million-for-food",
    kind: "decision",
    date: "1996-06-11",
    summary:
      "Japan's three ruling parties agreed that Japan give 6 million US dollars on an appeal of the United Nations for the DPRK, most of it through the World Food Programme for victims of the flood of 1995, officials of the government said.",
    sides: ["JP"],
    organizations: ["government-japan"],
    figures: ["aid-money-usd-1996-06-11-chicago-tribune"],
    sources: ["chicagotribune-1996-06-11-six-million"],
  },
  {
    id: "1996-07-15-zone-seminars",
    kind: "visit",
    status: "planned",
    date: "1996-07-15",
    places: ["japan"],
    summary:
      "The head of the DPRK's committee for the promotion of external economic cooperation was to come to Japan on 15 July for seminars on its economic zone, in Tokyo, Osaka, Niigata, Toyama and elsewhere; they were to prepare for a briefing for investors in September.",
    delegates: ["kim-jong-u-trade"],
    sources: ["seoul-1996-06-21-section-chief-visit", "hankyung-1996-06-20-section-chief-visit"],
  },
];
