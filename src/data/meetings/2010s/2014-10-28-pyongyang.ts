import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-10-28-pyongyang",
  title: "Consultations in Pyongyang with the Special Investigation Committee",
  channel: "government",
  status: "held",
  start: "2014-10-28",
  end: "2014-10-29",
  place: "pyongyang",
  venue: "building of the Special Investigation Committee, Central District",
  round: "first official Japanese mission to Pyongyang since November 2004; in the city from 27 to 30 October",
  delegations: [
    {
      side: "JP",
      organization: "government-japan",
      capacity: "party",
      description:
        "Foreign Ministry, National Police Agency, Headquarters for the Abduction Issue in the Cabinet Secretariat, Welfare Ministry; interpreters counted",
      size: 12,
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
      sources: [
        "sankeibiz-2014-10-28-talks-with-so",
        "ntv-2014-10-26-delegation-leaves",
        "chinadaily-2014-10-31-report-by-year-end",
      ],
    },
    {
      side: "KP",
      organization: "investigation-committee",
      capacity: "party",
      size: 8,
      members: [
        {
          delegate: "so-tae-ha",
          role: "head",
          post: "Chairman; counsellor for security at the National Defence Commission and vice minister of state security",
        },
        { delegate: "kim-myong-chol", role: "member", post: "Vice-chairman; counsellor, Ministry of State Security" },
        {
          delegate: "pak-yong-sik",
          role: "member",
          post: "Vice-chairman and head of the missing-persons panel; department director, Ministry of People's Security",
        },
        {
          delegate: "kang-song-nam",
          role: "member",
          post: "Head of the abduction panel; department director, Ministry of State Security",
        },
        {
          delegate: "kim-hyon-chol",
          role: "member",
          post: "Head of the remains panel; department director, Ministry of Land and Environment Protection",
        },
        {
          delegate: "ri-ho-rim",
          role: "member",
          post: "Head of the panel on Japanese left behind and Japanese spouses; Secretary General of the DPRK Red Cross",
        },
      ],
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "japantimes-2014-10-29-second-day-pyongyang",
        "d1021-2014-10-29-nhk-first-day",
        "chosonsinbo-2014-10-28-working-contact",
        "mainichi-2014-10-28-committee-copy",
      ],
    },
  ],
  topics: [
    "investigation-committee",
    "abductions",
    "missing-japanese",
    "remains",
    "japanese-left-behind",
    "japanese-spouses",
  ],
  outcomes: [
    {
      text: "The remains panel reported a full survey of Japanese cemeteries, buried remains and burial places.",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "asahi-2014-10-29-remains-panel",
        "swissinfo-2014-10-kyodo-full-remains-survey",
      ],
    },
    {
      text: "The military takes part in the survey of remains, and new burial places are being looked for.",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "japantimes-2014-10-29-second-day-pyongyang",
        "sansyoukai-2022-04-27-mofa-qa-48",
      ],
    },
    {
      text: "The panel on Japanese left behind and spouses is going through records and hearing witnesses on the spot.",
      sources: ["mofa-2014-10-29-sic-consultations"],
    },
    {
      text: "The DPRK said that it would go above all by witnesses and physical evidence, from new angles and not bound by earlier findings, and would look into special agencies.",
      sources: ["japantimes-2014-10-31-suga-fair-probe", "mofa-2014-10-29-sic-consultations"],
    },
    {
      text: "No new concrete information and no report of results.",
      sources: [
        "japantimes-2014-10-30-no-new-information",
        "japantimes-2014-10-31-suga-fair-probe",
        "sansyoukai-2022-04-27-mofa-qa-48",
      ],
    },
    {
      text: "The committee said that it means to question those who carried out abductions (diplomatic sources, in Kyodo).",
      sources: ["swissinfo-2014-11-kyodo-question-perpetrators", "ryukyushimpo-2014-11-04-question-perpetrators"],
    },
    {
      text: "The committee told Japan that its inquiries of 2002 and 2004 had been insufficient in part (a Japanese official, in Kyodo).",
      sources: ["swissinfo-2014-10-kyodo-earlier-inquiries"],
    },
    {
      text: "The DPRK side offered meetings with Japanese left behind and Japanese wives; Japan declined because the open abduction cases came first (sources on the two countries' relations, in Kyodo).",
      sources: ["swissinfo-2014-11-kyodo-meetings-offered"],
    },
    {
      text: "Japan said again and again that the abductions come first: safety and return at once of all abductees, whether recognised by the government or not, the truth, and the handing over of those who carried out the abductions. It asked for openness and speed and said that it would check the findings.",
      sources: ["mofa-2014-10-29-sic-consultations"],
    },
    {
      text: "The DPRK side said that it was going over which abductees had come into the country, what had become of them and how they had lived (Chief Cabinet Secretary Suga).",
      sources: ["japantimes-2014-10-31-suga-fair-probe"],
    },
    {
      text: "The DPRK side saw the survey as still in a first stage, one of preparation; read only on a forum copy of a Nikkei report.",
      sources: ["nikkei-2014-10-29-pyongyang"],
    },
    {
      text: "Japan called on the DPRK for convincing evidence for the results of the inquiry into the abductions, Japan's government said on 1 November; it was wary: what the DPRK put forward might be inexact and could not simply be trusted.",
      sources: ["vov-2014-11-evidence", "vovworld-2014-11-01-convincing-proof"],
    },
    {
      text: "On its inquiries of 2002 and 2004 the DPRK side explained that time had been limited and that the decision had been one of some of the bodies; it would therefore look again into scientific evidence and witnesses. A missing person whom the committee judged possibly abducted would pass to its abduction panel. People of the government explained this at a meeting of the Liberal Democratic Party.",
      sources: ["sankeibiz-2014-11-01-earlier-inquiries"],
    },
    {
      text: "So Tae Ha remarked that views on the mission differed in Japan, but said that to come had been a good choice, which showed the will of Japan's government to carry out the agreement.",
      sources: ["sankeibiz-2014-10-29-first-day"],
    },
    {
      text: "The DPRK side brought up the sale of Chongryon's headquarters here, too, and pressed Japan's government over it, according to YTN, read on a copy.",
      sources: ["ytn-2015-headquarters-resold"],
    },
  ],
  sessions: [
    {
      start: "2014-10-28",
      summary: "Morning, about two and a half hours: general session with So Tae Ha.",
      sources: ["mofa-2014-10-29-sic-consultations"],
    },
    {
      start: "2014-10-28",
      summary: "Afternoon, about three hours: abduction and missing-persons panels.",
      sources: ["mofa-2014-10-29-sic-consultations"],
    },
    {
      start: "2014-10-29",
      summary:
        "Morning, about two and a half hours: remains panel and panel on Japanese left behind and spouses; afternoon: closing session with So Tae Ha, both vice-chairmen and all heads of panels. Only a news digest gives five hours in all.",
      sources: [
        "mofa-2014-10-29-sic-consultations",
        "japantimes-2014-10-29-second-day-pyongyang",
        "indonesianews-2014-10-talks-end",
      ],
    },
  ],
  follows: "2014-09-29-shenyang",
  remarks: [
    {
      text: "Ten and a half hours over the two days (Foreign Minister Kishida).",
      sources: ["mofa-2014-10-31-kishida-press-conference"],
    },
    {
      text: "More than ten hours over the two days.",
      sources: [
        "japantimes-2014-10-30-no-new-information",
        "chinadaily-2014-10-31-report-by-year-end",
        "sansyoukai-2022-04-19-mofa-qa-45",
      ],
    },
    {
      text: "The first day about five and a half hours, on a blog copy of an NHK report; the times that the Foreign Ministry gives add up to the same.",
      sources: ["d1021-2014-10-29-nhk-first-day", "mofa-2014-10-29-sic-consultations"],
    },
    {
      text: "The DPRK side's number, eight, is on a blog copy of an NHK report: chairman, heads of panels and others.",
      sources: ["d1021-2014-10-29-nhk-first-day"],
    },
    { text: "The delegation left Japan on 26 October.", sources: ["tvasahi-2014-10-26-delegation-leaves"] },
    {
      text: "Kim Myong Chol also sat with the remains panel, and Pak Yong Sik with the panel on Japanese left behind and spouses.",
      sources: ["mofa-2014-10-29-sic-consultations"],
    },
    {
      text: "KCNA reported on 30 October that So had told the Japanese side in outline how the survey of all Japanese in the DPRK stood; it did not mention the abductees.",
      sources: ["ntv-2014-10-kcna-on-departure"],
    },
    {
      text: "So was not there on the morning of the 29th. Eight people then sat for the committee, scholars who had taken part in the survey among them, according to a copy of a Sankei item; welfare officials sat on the Japanese side.",
      sources: ["tvasahi-2014-10-29-second-day", "freenk-2014-10-29-sankei"],
    },
    {
      text: "Japan did not mean to take information on anything but the abductees for the committee's first report, according to TV Asahi.",
      sources: ["tvasahi-2014-10-29-second-day"],
    },
    {
      text: "The DPRK side had proposed the meeting, in order to explain the work of the committee directly, according to the Choson Sinbo.",
      sources: ["chosonsinbo-2014-10-28-working-contact"],
    },
    {
      text: "On the 28th the talks began at about 9:30 and the morning session ended at about 11:45; the afternoon session was under way from 15:00 (Chief Cabinet Secretary Suga).",
      sources: ["kantei-2014-10-28-suga-pm"],
    },
    {
      text: "After the agreement of May Japan's government had for a time discussed sending officials for a joint inquiry, so as to go over beforehand what the DPRK would report. It gave this up for fear of seeming to vouch for the report, a person in the government told the Yomiuri Shimbun. This time it decided to send a mission because more talks with officials of the DPRK's Foreign Ministry, who are not on the committee, promised little, the paper wrote, as reported on 2 October; read only on a copy of a Chinese paper's account.",
      sources: ["cankaoxiaoxi-2014-10-02-mission"],
    },
    {
      text: "An official of Japan's government held that the survey might be broken off if no mission went, the Yomiuri Shimbun wrote on 19 October. Japan told South Korea of its policy of sending one within the month at the earliest, according to the Asahi Shimbun.",
      sources: ["mbn-2014-10-19-mission-considered"],
    },
    {
      text: "Chief Cabinet Secretary Suga announced the mission on 22 October: some ten people of the Foreign Ministry, the abduction headquarters, the police and so on, led by Ihara; whom they would meet was still being arranged. According to NHK the government did not expect to hear concrete results.",
      sources: ["rfa-2014-10-22-mission-decided"],
    },
    {
      text: "These were the first formal talks of Japanese officials with the DPRK's Ministry of State Security, which they believe has information on the abductees, according to Kyodo.",
      sources: ["japantimes-2014-10-28-delegation-urges-action"],
    },
    {
      text: "On 30 September Kishida said that Japan would consider the DPRK's proposal that a mission come to Pyongyang and wished to decide soon. Government sources told Kyodo that day that Japan planned to send officials; one of the sources said that there would probably be no risk even so.",
      sources: ["japantimes-2014-10-01-plans-to-send"],
    },
    {
      text: "Japan's government took it that the DPRK did not like people of its Ministry of State Security to leave the country, and so decided, for want of another way, to send a mission, the Yomiuri Shimbun wrote on 1 October; read only in a digest on a university's site.",
      sources: ["hosei-2014-10-01-yomiuri-mission"],
    },
    {
      text: "On 31 October Abe told a committee of the House of Representatives that the DPRK would report on the survey by the end of the year, and Suga said that he expected its findings within the year, according to Xinhua.",
      sources: ["chinadaily-2014-10-31-report-by-year-end"],
    },
    {
      text: "On the 29th the DPRK's authorities kept a reporter of the broadcaster TBS from driving from the hotel to the committee's building, according to Kyodo, as a Chinese site retells it.",
      sources: ["haiwainet-2014-10-31-mission"],
    },
    {
      text: "The association of abductees' families had been against the mission. Without results Abe's government and the Foreign Ministry would face a grave test, the magazine Foresight wrote.",
      sources: ["fsight-2014-10-mission-decided"],
    },
    {
      text: "On 21 October several people of Japan's government disclosed that Japan was asking the DPRK for its view: Japan meant to send the mission to Pyongyang from the 27th, to stay, as was expected, about four or five days. This was being arranged through the embassy in Beijing, according to Kyodo, as a Chinese site retells it.",
      sources: ["huanqiu-2014-10-21-mission", "japantimes-2014-10-21-mission-monday"],
    },
    {
      text: "On 21 October Foreign Minister Kishida told the press that people in the corresponding posts would be told that the abductions were the foremost question and be asked how matters stood (Kyodo, as a Chinese site retells it).",
      sources: ["huanqiu-2014-10-21-mission", "japantimes-2014-10-21-mission-monday"],
    },
    {
      text: "Ihara declined to give the particulars or to say whether the two sides would hold another round, according to Xinhua, read on a mirror.",
      sources: ["xinhua-2014-10-29-ihara"],
    },
    {
      text: "On 21 October Japan was apparently about to arrange for the mission to be briefed by So Tae Ha himself. Foreign Minister Kishida said that its time was still being talked over through the embassies in Beijing.",
      sources: ["japantimes-2014-10-21-mission-monday"],
    },
    {
      text: "The mission neither met nor contacted the group of airliner hijackers of 1970, one of the group told a journalist, who wrote so on a blog; in view of the purpose of the visit that was only natural, the member of the group said. The mission left Pyongyang on the 30th at half past ten in the morning.",
      sources: ["kodawari-2014-10-mission"],
    },
  ],
  sources: [
    "mofa-2014-10-29-sic-consultations",
    "japantimes-2014-10-28-delegation-urges-action",
    "vov-2014-11-evidence",
  ],
  evidence: {
    end: ["japantimes-2014-10-29-second-day-pyongyang", "indonesianews-2014-10-talks-end"],
    place: ["kantei-2014-10-22-dispatch-announced", "japantimes-2014-10-28-delegation-urges-action"],
    venue: [
      "chosonsinbo-2014-10-28-working-contact",
      "asahi-2014-10-29-remains-panel",
      "d1021-2014-10-29-nhk-first-day",
    ],
    round: ["japantimes-2014-10-28-delegation-urges-action", "donga-2014-10-28-inspection-team"],
    topics: ["mofa-2014-10-29-sic-consultations"],
  },
  variants: [
    { field: "delegations", value: "10 for Japan", sources: ["donga-2014-10-28-inspection-team"] },
    {
      field: "delegations",
      value: "about 10 for Japan",
      sources: ["japantimes-2014-10-27-mission-arrives", "japantimes-2014-10-30-no-new-information"],
    },
    {
      field: "venue",
      value: "immigration bureau of the DPRK, seat of the committee",
      sources: ["chinadaily-mirror-2014-10-29-talk-about-abductions"],
      note: "On a mirror page of a China Daily report",
    },
    {
      field: "topics",
      value: "also the sale of Chongryon's headquarters",
      sources: ["ytn-2015-headquarters-resold"],
      note: "Read on a copy; the summary of Japan's Foreign Ministry does not have it",
    },
  ],
};
