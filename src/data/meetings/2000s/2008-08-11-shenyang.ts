import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2008-08-11-shenyang",
  title: "Working-level consultations in Shenyang",
  channel: "government",
  status: "held",
  start: "2008-08-11",
  end: "2008-08-12",
  place: "shenyang",
  venue: "a hotel in Shenyang",
  round: "second working-level round of 2008",
  series: "working-level-consultations",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "akitaka-saiki", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Ambassador in charge of DPRK-Japan talks" },
        {
          delegate: "ri-pyong-dok",
          role: "member",
          post: "Researcher at the Foreign Ministry, who spoke to the press for the DPRK",
        },
      ],
    },
  ],
  topics: ["abductions", "missing-japanese", "sanctions", "hijackers", "past-settlement"],
  outcomes: [
    {
      text: "Agreed how the new inquiry should be run: full, aimed at finding survivors and letting them go home, covering the abductees recognised by Japan and other missing persons who had been raised.",
      sources: ["mofa-2008-08-working-level-ja"],
    },
    {
      text: "The inquiry is for a DPRK committee with the authority for it, and to end by autumn if possible.",
      sources: ["mofa-2008-08-working-level-ja"],
    },
    {
      text: "The DPRK is to inform Japan at any time of how the inquiry goes and consult with it, and to help Japan check the results directly by meeting persons, sharing papers and visiting places. If survivors are found it is to tell Japan; the steps after that are to be agreed between the two.",
      sources: ["mofa-2008-08-working-level-ja"],
    },
    {
      text: "When the inquiry starts Japan is to lift its limits on the travel of persons and on chartered flights.",
      sources: ["mofa-2008-08-working-level-ja", "kyodo-2008-08-14-probe-moves-forward"],
    },
    {
      text: "No agreement on ships with humanitarian cargo or on the hijackers; the ships were to be discussed further, by Akahata, and also, by China Youth Daily, the handing over of people connected with the hijacking and the settlement of Japan's colonial past.",
      sources: [
        "asahi-2008-08-13-agreement",
        "sankei-repost-2008-08-13-shenyang",
        "akahata-2008-08-14-shenyang",
        "cyol-2008-08-14-agreement",
      ],
    },
    {
      text: "On the 11th Japan put forward a plan of how, by whom, on whom and within what time the inquiry should be made, and demanded a set way to check how far it could be trusted. The DPRK side raised some objections on the 12th and accepted it in the main in the small hours of the 13th. On the sanctions Japan wished to go step by step with the inquiry, while the DPRK asked for them to be lifted at once. Read on a copy of a Mainichi report.",
      sources: ["mainichi-repost-2008-08-13-shenyang"],
    },
  ],
  follows: "2008-06-11-beijing",
  remarks: [
    {
      text: "The agreement was announced by the Japanese delegate in a hotel in Shenyang in the small hours of 13 August.",
      sources: ["asahi-2008-08-13-agreement"],
    },
    {
      text: "Before the agreement was made the prime minister was asked to decide, according to several Japanese officials, in the Asahi Shimbun.",
      sources: ["asahi-2008-08-13-agreement"],
    },
    {
      text: "Song said that everything would fall apart if Japan broke the agreement, and that the DPRK too would take the steps needed.",
      sources: ["akahata-2008-08-14-shenyang"],
    },
    {
      text: "On 10 August Foreign Minister Komura told NHK that Japan would ease its sanctions very slightly once the manner of the inquiry was settled and its start confirmed. Japan meant to ask for a way in which it could check the inquiry at any time, and for progress on help in handing over people connected with the hijackers. Read only on a forum copy.",
      sources: ["mimizun-2008-08-10-komura"],
    },
    {
      text: "On the 12th they met at the Japanese side's hotel from nine in the morning until two, without a break for lunch. Late into the night both asked their capitals for instructions; the talks went on in the small hours of the 13th to confirm the agreement. Read on a copy of a Mainichi report.",
      sources: ["mainichi-repost-2008-08-13-shenyang"],
    },
    {
      text: "On 14 August Saiki told relatives of abductees, as they said afterwards, that the inquiry would start from scratch and not just be done again. Kyoko Nakayama, the minister for the abductions, said that the negotiations were not over.",
      sources: ["kyodo-2008-08-14-relatives-briefed"],
    },
    {
      text: "Saiki told reporters after the talks that it was a step forward, and hoped that the committee would be set up as soon as possible and that its inquiry would differ from those before.",
      sources: ["akahata-2008-08-14-shenyang"],
    },
    {
      text: "By the Yomiuri of 10 August Japan's government settled its line beforehand: the limits on travel were to go once the DPRK set about the new inquiry, chartered flights could follow if it moved on, and ships were to be let in only when a satisfactory inquiry had ended and the hijackers had been handed over. Japan was to ask for reports on the way and, among other things, for leave to question those concerned. Read on a blog copy.",
      sources: ["yomiuri-2008-08-10-policy-copy"],
    },
    {
      text: "The session after midnight lasted only 17 minutes. By a Japanese news item Japan had no choice but to offer a partial lifting before the inquiry had any result, as this was the only way to turn an inquiry promised by word of mouth into action. Read only on a language site.",
      sources: ["liuxuequn-2008-08-13-tv-news"],
    },
    {
      text: "Song confirmed that the two had reached an agreement on the form of the new inquiry, among other things, by China Youth Daily.",
      sources: ["cyol-2008-08-14-agreement"],
    },
  ],
  sources: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement", "taipeitimes-2008-08-14-fall-probe"],
  evidence: {
    start: ["mofa-2008-08-working-level-ja"],
    end: ["mofa-2008-08-working-level-ja"],
    place: ["mofa-2008-08-working-level-ja"],
    venue: ["asahi-2008-08-13-agreement", "mainichi-repost-2008-08-13-shenyang", "sankei-repost-2008-08-13-shenyang"],
    round: ["mofa-2008-08-working-level-ja"],
    delegations: ["mofa-2008-08-working-level-ja", "dailynk-ko-2008-08-reinvestigation"],
    topics: ["mofa-2008-08-working-level-ja", "asahi-2008-08-13-agreement"],
    outcomes: [
      "mofa-2008-08-working-level-ja",
      "asahi-2008-08-13-agreement",
      "kyodo-2008-08-14-probe-moves-forward",
      "narkn-2008-08-14-saiki-briefing",
      "donga-ko-2008-08-14-autumn",
      "dailynk-ko-2008-08-reinvestigation",
    ],
  },
  variants: [
    {
      field: "end",
      value: "2008-08-13",
      sources: [
        "asahi-2008-08-13-agreement",
        "taipeitimes-2008-08-14-fall-probe",
        "dailynk-ko-2008-08-reinvestigation",
        "sankei-repost-2008-08-13-shenyang",
        "mainichi-repost-2008-08-13-shenyang",
      ],
      note: "The talks closed after midnight; the ministry counts 11 and 12 August",
    },
    {
      field: "outcomes",
      value: "sanctions lifted when the committee is set up",
      sources: ["asahi-2008-08-13-agreement", "donga-ko-2008-08-14-autumn", "sankei-repost-2008-08-13-shenyang"],
      note: "The ministry ties them to the start of the inquiry",
    },
  ],
};
