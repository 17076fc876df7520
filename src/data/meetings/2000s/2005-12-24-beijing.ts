import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
      members: [
        {
          delegate: "akitaka-saiki",
          role: "head",
          post: "Deputy Director-General, Asian and Oceanian Affairs Bureau; chief delegate",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Vice director, Asian Affairs Department; chief representative" },
      ],
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
    {
      text: "The DPRK at first repeated that the abductions were settled and said that they were not the subject of the meeting; it gave no new information.",
      sources: ["mofa-2005-12-26-consultations-en", "mofa-2005-12-26-consultations-ja"],
    },
    {
      text: "Japan asked again for the return of the abductees, the truth and the handing over of suspects, for an account that would satisfy it, and for the hijackers of 1970; it took up other missing persons too and said again and again that there would be no normal relations without a solution.",
      sources: ["mofa-2005-12-26-consultations-ja"],
    },
    {
      text: "Both sides were to take steps, with the joint statement of the six-party talks in mind and on the spirit and principles of the Pyongyang Declaration, to settle the unhappy past and what was pending, so that relations could soon be normal.",
      sources: ["mofa-2005-12-26-consultations-ja"],
    },
  ],
  follows: "2005-11-03-beijing",
  remarks: [
    {
      text: "The second day's talks, about three hours, were held in the embassies of both countries; read only on copies of newspaper reports on a bulletin board.",
      sources: ["mimizun-2005-12-25-parallel-talks"],
    },
    {
      text: "The talks on security would be held when the six-party talks met, it was agreed, and Japan meant to send Ambassador Koichi Haraguchi to those on normal relations, according to a copy of an Asahi report. A blog's copy of a Yomiuri report adds that the three were being arranged for about a week in Beijing from around 25 January.",
      sources: ["mimizun-2005-12-25-asahi", "itnews-blog-2005-12-yomiuri"],
    },
    {
      text: "Japan announced the talks on 21 December. The DPRK had accepted in principle Japan's proposal of November, to reopen the normalisation talks beside those on abductions and nuclear arms; how to go about it was to be the main subject. Chief Cabinet Secretary Abe said that Japan would strongly demand survivors, the truth and the suspects, and word of other missing persons who may have been abducted. Japan had hoped for the middle of the month; the dispute of the DPRK with the United States over financial sanctions was said to have caused the delay.",
      sources: ["dailynk-2005-12-21-talks"],
    },
    {
      text: "By the DPRK's account, in Choson Sinbo, the three were to meet within January 2006. The talks on normal relations would reopen at ambassador level and deal with all that belongs to settling the past, such as economic cooperation, the status of Koreans in Japan and the return of cultural property. Matters of each side's security would as a rule be discussed between the two at the six-party talks, and at the level concerned also before these reopened.",
      sources: ["korea-np-2005-12-27-three-tracks"],
    },
    {
      text: "Senior officials in the prime minister's office saw the DPRK as very willing now to take up contact again, after it had flatly refused talks of the two sides on past occasions. It probably wished to keep a channel to Japan open before another round of the six-party talks, one of them said.",
      sources: ["japantimes-2005-12-22-weekend"],
    },
  ],
  sources: [
    "mofa-2005-12-26-consultations-en",
    "mofa-2005-12-26-consultations-ja",
    "reuters-2005-12-26-three-groups",
    "korea-np-2005-12-27-three-tracks",
  ],
  evidence: {
    delegations: ["reuters-2005-12-26-three-groups", "hani-2005-12-25-three-groups", "mimizun-2005-12-25-asahi"],
  },
};
