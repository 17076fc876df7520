import type { Events } from "../types.ts";

export const events: Events = [
  {
    id: "2020-01-16-jrcs-on-procedure",
    kind: "statement",
    date: "2020-01-16",
    summary:
      "The Japanese Red Cross Society explained its procedure to Radio Free Asia: at a municipality's wish it sends the data to the DPRK Red Cross; once that society confirms that a body is that of a national, it arranges with the municipality and Chongryon, the agent named by the DPRK Red Cross, that the remains pass to Chongryon. Six sets were handed over in 2019, and the same way was to be followed in 2020.",
    figures: ["seamen-remains-returned-2019-jrcs"],
    sources: ["rfa-ko-2020-01-17-six-remains", "spnews-2020-01-six-remains"],
  },
  {
    id: "2020-09-25-suga-un",
    kind: "statement",
    date: "2020-09-25",
    summary:
      "Prime Minister Suga told the General Assembly of the United Nations, by video, that he was ready to meet Kim Jong Un.",
    delegates: ["yoshihide-suga"],
    sources: ["breitbart-2020-09-26-suga-un"],
  },
  {
    id: "2021-04-16-suga-csis",
    kind: "statement",
    date: "2021-04-16",
    summary:
      "Suga said that he was prepared to meet Kim Jong Un without conditions; his spokesman had said the same on 30 March.",
    delegates: ["yoshihide-suga"],
    sources: ["yonhap-2021-04-17-suga", "japantoday-2021-03-30-suga"],
    evidence: {
      date: ["yonhap-2021-04-17-suga"],
    },
  },
  {
    id: "2022-06-07-institute-settled",
    kind: "statement",
    date: "2022-06-07",
    summary:
      "A researcher of the Foreign Ministry's Institute for Japan Studies said that the abduction issue no longer exists between the two countries, in answer to Prime Minister Kishida's words at the families' rally of 29 May. According to a monitoring agency the DPRK had not spoken of that rally since 2005.",
    sources: ["nhk-2022-06-institute-statement"],
  },
  {
    id: "2022-09-15-song-twentieth-anniversary",
    kind: "statement",
    date: "2022-09-15",
    summary:
      "Song Il Ho said that Japan has voided the Pyongyang Declaration by sanctions and by bringing back a settled issue; how relations go on depends on Japan. It was his first statement in about two years and ten months.",
    delegates: ["song-il-ho"],
    sources: [
      "nippon-2022-09-16-song",
      "asahi-2022-09-17-twenty-years",
      "juippi-2022-09-16-nhk-song",
    ],
  },
  {
    id: "2023-05-27-kishida-high-level",
    kind: "statement",
    date: "2023-05-27",
    summary:
      "Kishida said at a families' rally that he wanted high-level talks under his direct control to bring about a meeting with Kim Jong Un.",
    meetings: ["2023-05-southeast-asia"],
    delegates: ["fumio-kishida"],
    sources: ["jiji-2023-05-29-pak", "joongangjp-2023-spring-contacts"],
  },
  {
    id: "2023-05-29-pak-no-reason-not-to-meet",
    kind: "statement",
    date: "2023-05-29",
    summary:
      "Vice Foreign Minister Pak Sang Gil said that there is no reason why the two countries should not meet if Japan takes a new decision, and that raising the abduction issue, which is settled, would waste time.",
    delegates: ["pak-sang-gil"],
    sources: ["jiji-2023-05-29-pak", "livedoor-2023-05-29-pak"],
  },
  {
    id: "2023-07-14-arf-jakarta-no-contact",
    kind: "report",
    date: "2023-07-14",
    places: ["jakarta"],
    summary:
      "The DPRK sent an envoy to the ASEAN Regional Forum in Jakarta; Kyodo saw no open contact with Foreign Minister Hayashi.",
    delegates: ["yoshimasa-hayashi"],
    sources: ["kyodo-2023-07-focus"],
  },
  {
    id: "2023-09-19-kishida-un",
    kind: "statement",
    date: "2023-09-19",
    places: ["new-york"],
    summary:
      "Kishida told the United Nations that he would meet Kim Jong Un at any time without conditions and wanted high-level talks under his control.",
    delegates: ["fumio-kishida"],
    note: "Only on a site of low reliability.",
    sources: ["dailynewsen-2023-09-kishida-un"],
  },
  {
    id: "2024-01-05-kim-condolence",
    kind: "statement",
    date: "2024-01-05",
    summary:
      "Kim Jong Un sent Kishida a message of sympathy over the Noto earthquake, his first to him according to a monitoring agency. Japan's chief cabinet secretary gave thanks on 6 January.",
    figures: ["dprk-gifts-usd-2011-03-kim-jong-il"],
    note: "The figure is an earlier gift that the report recalls.",
    sources: [
      "japantimes-2024-01-06-condolence",
      "japantoday-2024-01-06-condolence",
      "politicallore-2024-01-thanks",
    ],
    evidence: {
      date: ["japantimes-2024-01-06-condolence", "japantoday-2024-01-06-condolence"],
    },
  },
  {
    id: "2024-02-15-kim-yo-jong-day-may-come",
    kind: "statement",
    date: "2024-02-15",
    summary:
      "Kim Yo Jong, calling it her own view, said that a day may come when Kishida visits Pyongyang if Japan stops objecting to the DPRK's arms and does not put the abduction issue, settled as she has it, in the way; the leadership has no plan and no interest in contact. Kishida had told the Diet on 9 February that various concrete efforts were being made. On 16 February Chief Cabinet Secretary Hayashi took note and rejected the word settled.",
    delegates: ["kim-yo-jong", "yoshimasa-hayashi"],
    sources: [
      "mothership-2024-02-17-kyj",
      "globalkorea-2024-02-16-kyj",
      "asiae-2024-02-16-hayashi",
    ],
  },
  {
    id: "2024-03-25-kim-yo-jong-kishida-asked",
    kind: "statement",
    date: "2024-03-25",
    summary:
      "Kim Yo Jong made known that Kishida had asked by another channel to meet Kim Jong Un as soon as possible, and said that nothing will come of it while Japan holds on to the abduction issue and disputes the DPRK's arms. Kishida said that nothing was decided.",
    delegates: ["kim-yo-jong"],
    sources: ["straitstimes-2024-03-25-terms", "yomiuri-2024-03-25-kishida"],
  },
  {
    id: "2024-03-26-kim-yo-jong-rejects-all-contact",
    kind: "statement",
    date: "2024-03-26",
    summary:
      "Kim Yo Jong said that the DPRK will pay no heed to any contact or talks with Japan and will refuse them, after Hayashi had said that Japan can never accept that the abduction issue is settled.",
    delegates: ["kim-yo-jong"],
    sources: ["koreaherald-2024-03-26-refuses"],
  },
  {
    id: "2024-03-28-embassy-email",
    kind: "request",
    date: "2024-03-28",
    places: ["beijing"],
    summary:
      "An official of Japan's embassy in Beijing proposed a contact by e-mail to a counsellor of the DPRK embassy, according to Ambassador Ri Ryong Nam, who made it public and refused to meet at any level. The same day Kishida said that talks would serve both sides.",
    delegates: ["ri-ryong-nam"],
    sources: [
      "news1-2024-03-29-ri-ryong-nam",
      "segye-2024-03-29-choe",
      "edaily-2024-03-28-kishida",
    ],
    evidence: {
      date: ["news1-2024-03-29-ri-ryong-nam", "segye-2024-03-29-choe"],
    },
  },
  {
    id: "2024-03-29-choe-son-hui-no-concern",
    kind: "statement",
    date: "2024-03-29",
    summary:
      "Foreign Minister Choe Son Hui said that the DPRK has nothing to settle about abductions, no duty and no will to, and will allow no attempt at contact.",
    delegates: ["choe-son-hui"],
    sources: ["segye-2024-03-29-choe"],
  },
  {
    id: "2024-06-06-ubd-north-absent",
    kind: "report",
    date: "2024-06-06",
    places: ["ulaanbaatar"],
    summary:
      "Japan sent an official to the Ulaanbaatar Dialogue of 6 and 7 June, but the DPRK did not come; until 2018 it had sent heads of the Foreign Ministry's institutes.",
    sources: [
      "datazoo-2024-ubd-absent",
      "newspic-2024-06-13-jiji-mongolia",
      "nhk-2024-06-13-mongolia",
    ],
    evidence: {
      date: ["newspic-2024-06-13-jiji-mongolia"],
      summary: ["datazoo-2024-ubd-absent"],
    },
  },
  {
    id: "2024-09-ishiba-liaison-offices",
    kind: "statement",
    date: "2024-09",
    summary:
      "Shigeru Ishiba spoke of opening liaison offices in Tokyo and Pyongyang. The association of families told him on 17 October 2024, when he was prime minister, that it was strongly against it, and he left the idea out at the rally of 23 November.",
    delegates: ["shigeru-ishiba"],
    sources: ["yomiuri-2024-10-17-ishiba-families", "yomiuri-2024-11-24-ishiba-rally"],
  },
  {
    id: "2025-02-un-working-group-list",
    kind: "request",
    date: "2025-02",
    summary:
      "The UN Working Group on Enforced or Involuntary Disappearances sent the DPRK a list of about 40 Japanese and asked after them. In November 2025 it let the private investigation commission know that it was adding twelve whom Japan's government has not recognised.",
    figures: ["abductions-un-list-2025-02-jiji", "abductions-un-list-added-2025-11-commission"],
    sources: ["nippon-2025-11-16-un-list", "gifu-2025-11-un-list"],
    evidence: {
      date: ["nippon-2025-11-16-un-list"],
    },
  },
  {
    id: "2025-05-24-families-aid",
    kind: "statement",
    date: "2025-05-24",
    summary:
      "A rally of the families resolved not to oppose humanitarian aid or the lifting of Japan's own sanctions if every abductee returns while the parents' generation lives. Prime Minister Ishiba said that only frank talks of the leaders can end the deadlock.",
    delegates: ["shigeru-ishiba"],
    sources: ["chosunbiz-2025-05-24-ishiba"],
  },
  {
    id: "2025-11-03-takaichi-summit-conveyed",
    kind: "statement",
    date: "2025-11-03",
    summary:
      "Prime Minister Takaichi said that she had already told the DPRK of her wish for a leaders' meeting. Sources put that right after she took office on 21 October and said that no answer had come by 4 November; Chief Cabinet Secretary Kihara spoke only of various channels.",
    delegates: ["sanae-takaichi", "minoru-kihara"],
    sources: ["japantimes-2025-11-03-takaichi", "japantoday-2025-11-05-no-reply"],
    evidence: {
      date: ["japantimes-2025-11-03-takaichi"],
    },
  },
  {
    id: "2025-11-13-takaichi-routes",
    kind: "statement",
    date: "2025-11-13",
    summary:
      "Takaichi told the House of Councillors that several routes were being tried and that it was harder than before; the policy of the Pyongyang Declaration does not change.",
    delegates: ["sanae-takaichi"],
    sources: ["sbs-2025-11-13-takaichi"],
  },
  {
    id: "2026-01-26-court-repatriation",
    kind: "court-ruling",
    date: "2026-01-26",
    places: ["tokyo"],
    summary:
      "Tokyo District Court ordered the DPRK to pay damages to four plaintiffs over the return programme. The DPRK did not appear, and how to collect the money is unclear.",
    figures: ["damages-awarded-2026-01-26-tokyo-court"],
    sources: ["jiji-2026-01-26-court", "ap-2026-01-26-court"],
  },
  {
    id: "2026-02-16-takaichi-willing",
    kind: "statement",
    date: "2026-02-16",
    summary:
      "Takaichi repeated her wish to meet Kim Jong Un. The families' groups said that they would not oppose the lifting of sanctions or talks on normal relations if every abductee returns.",
    delegates: ["sanae-takaichi"],
    sources: ["adnkronos-2026-02-16-takaichi"],
  },
  {
    id: "2026-03-takaichi-trump",
    kind: "statement",
    date: "2026-03?",
    places: ["washington"],
    summary:
      "Takaichi said in Washington that she had told President Trump of her strong wish to meet Kim Jong Un herself and that they had agreed to work together on it.",
    delegates: ["sanae-takaichi"],
    note: "Only on a reworded copy without a date; the month is inferred.",
    sources: ["holotruth-2026-03-takaichi-trump"],
  },
];
