import type { Meetings } from "../types.ts";

export const meetings: Meetings = [
  {
    id: "2005-08-07-beijing",
    title: "Bilateral meeting before the recess of the fourth round of the six-party talks",
    channel: "multilateral",
    status: "held",
    start: "2005-08-07",
    end: "2005-08-07",
    place: "beijing",
    round: "sideline of the fourth round of the six-party talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "kenichiro-sasae",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau; head of delegation",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
      },
    ],
    topics: ["abductions"],
    outcomes: [
      {
        text: "Japan asked for the return of the remaining abductees, a full account and the handover of those involved; the DPRK delegate said that he would pass it on.",
      },
    ],
    follows: "2004-11-09-pyongyang",
    sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
  },
  {
    id: "2005-09-14-beijing",
    title: "Bilateral meeting in the second half of the fourth round of the six-party talks",
    channel: "multilateral",
    status: "held",
    start: "2005-09-14",
    end: "2005-09-14",
    place: "beijing",
    round: "sideline of the fourth round of the six-party talks; 75 minutes",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "kenichiro-sasae",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau; head of delegation",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; head of delegation" }],
      },
    ],
    topics: ["abductions", "normalisation", "security"],
    outcomes: [
      {
        text: "The DPRK delegate said that he would do his utmost to have the bilateral talks resumed.",
        sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
      },
      {
        text: "The resumption was later announced for 3 November in Beijing.",
        sources: ["chinadaily-2005-10-27-talks-3-november"],
      },
    ],
    follows: "2005-08-07-beijing",
    remarks: [
      {
        text: "The Chief Cabinet Secretary called the fact that the meeting took place a certain degree of progress.",
        sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
      },
    ],
    sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
    evidence: { outcomes: ["japantimes-2005-09-15-tokyo-pyongyang-meeting", "chinadaily-2005-10-27-talks-3-november"] },
    variants: [
      {
        field: "outcomes",
        value: "the coming talks would not deal with the abductions",
        sources: ["taipeitimes-2005-09-25-no-abduction-talk"],
        note: "Jong Thae Hwa, former negotiator, to Kyodo in Pyongyang; he spoke of talks in October 2005",
      },
    ],
  },
  {
    id: "2005-11-03-beijing",
    title: "Government consultations in Beijing, resumed after a year",
    channel: "government",
    status: "held",
    start: "2005-11-03",
    end: "2005-11-04",
    place: "beijing",
    round: "first bilateral consultations since November 2004",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "akitaka-saiki",
            role: "head",
            post: "Deputy Director-General, Asian and Oceanian Affairs Bureau",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Vice director of a department (副局長)" }],
      },
    ],
    topics: ["abductions", "missing-japanese", "past-settlement", "security"],
    outcomes: [
      {
        text: "Nothing was agreed on substance; both sides wanted to meet again, Japan by the end of December.",
        sources: ["reuters-2005-11-04-no-agreement", "voa-2005-11-05-no-agreements"],
      },
      { text: "Japan proposed to treat the abductions, security and normalisation in separate tracks." },
      {
        text: "The DPRK kept to the view that the abductions were settled but said that it understood that Japan would go on raising them.",
        sources: ["mofa-2005-11-07-consultations-ja"],
      },
      {
        text: "Both sides shared the view that the pending issues and each side's concerns must be settled for relations to move forward.",
        sources: ["mofa-2005-11-07-consultations-ja"],
      },
      {
        text: "Both explained again their views on the two sets of bones and on the DNA tests.",
        sources: ["mofa-2005-11-07-consultations-ja"],
      },
    ],
    follows: "2004-11-09-pyongyang",
    sources: ["mofa-2005-11-07-consultations-ja", "reuters-2005-11-04-no-agreement", "voa-2005-11-05-no-agreements"],
    evidence: {
      start: ["reuters-2005-11-04-no-agreement", "chinadaily-2005-10-27-talks-3-november"],
      end: ["reuters-2005-11-04-no-agreement"],
      place: ["reuters-2005-11-04-no-agreement"],
      round: ["mofa-2005-11-07-consultations-ja"],
      delegations: ["mofa-2005-11-07-consultations-ja", "voa-2005-11-05-no-agreements"],
      outcomes: [
        "mofa-2005-11-07-consultations-ja",
        "reuters-2005-11-04-no-agreement",
        "voa-2005-11-05-no-agreements",
        "afp-2005-11-05-families-disappointed",
      ],
      follows: ["mofa-2005-11-07-consultations-ja"],
    },
  },
  {
    id: "2005-12-24-beijing",
    title: "Government consultations in Beijing that set up three parallel tracks",
    channel: "government",
    status: "held",
    start: "2005-12-24",
    end: "2005-12-25",
    place: "beijing",
    series: "government-consultations",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [{ delegate: "akitaka-saiki", role: "head", post: "Chief delegate" }],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [{ delegate: "song-il-ho", role: "head", post: "Chief representative" }],
      },
    ],
    topics: ["abductions", "missing-japanese", "hijackers", "security", "normalisation", "past-settlement"],
    outcomes: [
      {
        text: "Three parallel consultations were agreed: on the abductions and other pending issues (deputy director-general level), on security with the nuclear and missile issues (director-general or deputy level) and on normalisation (ambassador level).",
        sources: ["mofa-2005-12-26-consultations-en", "mofa-2005-12-26-consultations-ja"],
      },
      {
        text: "The three were to be held by the end of January 2006 if possible.",
        sources: ["mofa-2005-12-26-consultations-en", "mofa-2005-12-26-consultations-ja"],
      },
      {
        text: "Both sides confirmed that they would make sincere efforts and take concrete steps on issues such as the abductions and security.",
        sources: ["mofa-2005-12-26-consultations-en", "mofa-2005-12-26-consultations-ja"],
      },
      { text: "The DPRK gave no new information on the abductions.", sources: ["mofa-2005-12-26-consultations-ja"] },
    ],
    follows: "2005-11-03-beijing",
    remarks: [
      {
        text: "The second day's talks, about three hours, were held in the embassies of both countries; only on copies of newspaper reports on a bulletin board.",
        sources: ["mimizun-2005-12-25-parallel-talks"],
      },
    ],
    sources: [
      "mofa-2005-12-26-consultations-en",
      "mofa-2005-12-26-consultations-ja",
      "reuters-2005-12-26-three-groups",
    ],
    evidence: { delegations: ["reuters-2005-12-26-three-groups"] },
    variants: [
      {
        field: "outcomes",
        value: "three working groups, on history, security guarantee and abductions",
        sources: ["xinhua-2006-02-08-talks-conclude"],
        note: "The agency's word for the normalisation track is history",
      },
    ],
  },
  {
    id: "2006-02-04-beijing",
    title: "Comprehensive parallel talks in three tracks",
    channel: "government",
    status: "held",
    start: "2006-02-04",
    end: "2006-02-08",
    place: "beijing",
    venue: "a hotel in Beijing",
    round: "three tracks agreed in December 2005",
    series: "normalisation-talks",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "koichi-haraguchi",
            role: "head",
            post: "Ambassador in charge of normalisation talks; chief delegate",
          },
          {
            delegate: "kunio-umeda",
            role: "member",
            post: "Deputy chief (参事官), Asian and Oceanian Affairs Bureau; head of the abduction track",
          },
          {
            delegate: "tadamichi-yamamoto",
            role: "member",
            post: "Ambassador in charge of the Korean peninsula nuclear issue; head of the security track",
          },
          { delegate: "naoki-ito", role: "member", post: "Director, Northeast Asia Division" },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "song-il-ho",
            role: "head",
            post: "Ambassador in charge of DPRK-Japan talks; also vice director, Asian Affairs Department",
          },
          {
            delegate: "kim-chol-ho",
            role: "member",
            post: "Vice director, Asian Affairs Department; head of the abduction track",
          },
          {
            delegate: "jong-thae-yang",
            role: "member",
            post: "Deputy chief, US Affairs Department; head of the security track",
          },
        ],
      },
    ],
    topics: ["abductions", "missing-japanese", "normalisation", "past-settlement", "security"],
    outcomes: [
      {
        text: "No concrete progress in any track, by the Japanese ministry.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "Japan asked for the return of survivors, a new inquiry and the handover of three suspects.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "The DPRK was ready to look into missing persons and one suspect, but otherwise held its position.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "The DPRK asked for the return of the bones handed over in 2004, for an explanation of the DNA test by experts, and for the handover of seven persons, Japanese among them, who help people to leave the DPRK.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "No common understanding on Japan's formula of settling claims through economic cooperation.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "The DPRK tied its return to the six-party talks to an end of the US financial measures.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      {
        text: "By the DPRK's ambassador, in Kyodo, both sides agreed to keep talking and to try to hold another round soon.",
        sources: ["aljazeera-2006-02-08-end-in-failure"],
      },
    ],
    sessions: [
      { start: "2006-02-04", summary: "Plenary in the afternoon.", sources: ["mofa-2006-02-comprehensive-ja"] },
      {
        start: "2006-02-05",
        summary: "Abductions and other pending issues, first session, all day.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      { start: "2006-02-06", summary: "Normalisation, all day.", sources: ["mofa-2006-02-comprehensive-ja"] },
      {
        start: "2006-02-07",
        summary: "Security in the morning; abductions and other pending issues, second session, in the afternoon.",
        sources: ["mofa-2006-02-comprehensive-ja"],
      },
      { start: "2006-02-08", summary: "Closing plenary in the morning.", sources: ["mofa-2006-02-comprehensive-ja"] },
    ],
    follows: "2005-12-24-beijing",
    sources: ["mofa-2006-02-comprehensive-ja", "xinhua-2006-02-08-talks-conclude", "xinhua-2006-02-05-bilateral-talks"],
    evidence: {
      place: ["xinhua-2006-02-05-bilateral-talks"],
      venue: ["xinhua-2006-02-05-bilateral-talks", "bbc-2006-02-05-dispute-unresolved"],
      round: ["mofa-2005-12-26-consultations-en"],
      delegations: [
        "xinhua-2006-02-08-talks-conclude",
        "xinhua-2006-02-05-bilateral-talks",
        "chinadaily-2006-02-06-abduction-panel",
        "narkn-2006-02-10-umeda-briefing",
        "rfa-ko-2006-02-07-remains-demand",
      ],
      outcomes: [
        "mofa-2006-02-comprehensive-ja",
        "xinhua-2006-02-08-talks-conclude",
        "voa-2006-02-07-far-apart",
        "rfa-ko-2006-02-07-remains-demand",
        "narkn-2006-02-10-umeda-briefing",
      ],
    },
    variants: [
      {
        field: "delegations",
        value: "Kim Chol Ho as head of the Japanese affairs section",
        sources: ["chinadaily-2006-02-06-abduction-panel"],
        note: "Xinhua and Radio Free Asia say vice director of the Asian Affairs Department",
      },
      {
        field: "delegations",
        value: "Jong Thae Yang written 정태영, with another last syllable",
        sources: ["rfa-ko-2006-02-07-remains-demand"],
        note: "Others have Jong Thae Yang and 鄭泰洋",
      },
      {
        field: "end",
        value: "about five days planned",
        sources: ["xinhua-2006-02-05-bilateral-talks"],
        note: "Media reports before the end",
      },
      {
        field: "round",
        value: "first round since the talks in Malaysia in 2002",
        sources: ["xinhua-2006-02-08-talks-conclude", "chinadaily-2006-02-06-abduction-panel"],
        note: "Counts only the normalisation talks as rounds",
      },
    ],
  },
  {
    id: "2006-04-08-tokyo",
    title: "Bilateral contacts in Tokyo beside a private security conference",
    channel: "multilateral",
    status: "held",
    start: "2006-04-08",
    end: "2006-04-11",
    place: "tokyo",
    round: "beside the 17th Northeast Asia Cooperation Dialogue",
    delegations: [
      {
        side: "JP",
        organization: "mofa-japan",
        capacity: "party",
        members: [
          {
            delegate: "kenichiro-sasae",
            role: "head",
            post: "Director-General, Asian and Oceanian Affairs Bureau; chief negotiator to the six-party talks",
          },
          {
            delegate: "tadamichi-yamamoto",
            role: "member",
            post: "Ambassador in charge of the DPRK nuclear issue",
          },
        ],
      },
      {
        side: "KP",
        organization: "mofa-dprk",
        capacity: "party",
        members: [
          {
            delegate: "kim-kye-gwan",
            role: "head",
            post: "Vice Foreign Minister; chief delegate to the nuclear talks",
          },
          { delegate: "jong-thae-yang", role: "member", post: "Deputy head, US Affairs Department" },
        ],
      },
    ],
    topics: ["security", "abductions"],
    outcomes: [
      {
        text: "On 11 April Japan told the DPRK's vice minister the result of a DNA comparison, by which an abductee's husband was very probably an abducted South Korean, and asked for a sincere response.",
        sources: ["diet-2006-04-13-aso-statement-ja", "japantimes-2006-04-12-dna-test", "donga-2006-04-12-dna-test"],
      },
    ],
    sessions: [
      {
        start: "2006-04-08",
        summary: "Meeting of the two chief negotiators.",
        sources: ["kyodo-2006-04-09-officials-meet"],
      },
      {
        start: "2006-04-09",
        summary:
          "Meeting of the ambassador in charge of the nuclear issue with the deputy head of the US Affairs Department, on security and the six-party talks.",
        sources: ["kyodo-2006-04-09-officials-meet"],
      },
      {
        start: "2006-04-11",
        summary: "In the afternoon Japan passed on the result of the DNA comparison.",
        sources: ["diet-2006-04-13-aso-statement-ja", "japantimes-2006-04-12-dna-test"],
      },
    ],
    follows: "2006-02-04-beijing",
    sources: ["kyodo-2006-04-09-officials-meet", "diet-2006-04-13-aso-statement-ja", "donga-2006-04-12-dna-test"],
    evidence: {
      start: ["kyodo-2006-04-09-officials-meet"],
      end: ["diet-2006-04-13-aso-statement-ja", "donga-2006-04-12-dna-test"],
      place: ["kyodo-2006-04-09-officials-meet"],
      round: ["kyodo-2006-04-09-officials-meet", "donga-2006-04-12-dna-test"],
      delegations: ["kyodo-2006-04-09-officials-meet", "diet-2006-04-13-aso-statement-ja"],
    },
    variants: [
      {
        field: "end",
        value: "2006-04-12",
        sources: ["diet-2006-04-13-aso-statement-ja"],
        note: "The minister corrected himself in the Diet between the 12th and the 11th and ended with the afternoon of the 11th",
      },
    ],
  },
];
