import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-09-29-shenyang",
  title: "Meeting of the two foreign ministries in Shenyang",
  channel: "government",
  status: "held",
  start: "2014-09-29",
  end: "2014-09-29",
  place: "shenyang",
  venue: "Traders Hotel",
  delegations: [
    {
      side: "JP",
      organization: "mofa-japan",
      capacity: "party",
      members: [
        { delegate: "junichi-ihara", role: "head", post: "Director-General, Asian and Oceanian Affairs Bureau" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "song-il-ho", role: "head", post: "Ambassador for talks to normalise relations with Japan" },
      ],
    },
  ],
  topics: ["investigation-committee", "abductions", "grave-visits", "security"],
  outcomes: [
    {
      text: "Japan pressed for a quick survey and report and called the abductions its first concern.",
      sources: ["mofa-2014-09-29-shenyang-outline"],
    },
    {
      text: "The DPRK said that the meeting was not for reporting results, that the survey is scientific and objective and in its first stage, and that Japan could learn more by coming to Pyongyang to see the committee.",
      sources: [
        "mofa-2014-09-29-shenyang-outline",
        "japantimes-2014-09-30-asked-to-pyongyang",
        "wpr-2014-09-30-ap-discuss-abductions",
      ],
    },
    {
      text: "No date was fixed for the first report.",
      sources: ["mofa-2014-09-30-kishida-press-conference", "ntv-2014-09-29-report-date-open"],
    },
    {
      text: "Unnamed Japanese officials, in Kyodo on 3 October: Japan told the DPRK that it means to run relatives' grave visits as an undertaking of the state.",
      sources: ["swissinfo-2014-10-kyodo-grave-visits-by-state"],
    },
    {
      text: "Japan took up the nuclear and missile programmes and voiced strong concern.",
      sources: ["mofa-2014-09-29-shenyang-outline"],
    },
    {
      text: "Japan put detailed questions, among them how the survey stood, what the first stage meant, what had been learnt so far and what was to come. Kishida regretted that the DPRK side had not explained well enough how the survey stood.",
      sources: ["mofa-2014-09-30-kishida-ja"],
    },
    {
      text: "By Kishida's account the DPRK side said that the committee had begun its work at once after it was set up.",
      sources: ["mofa-2014-09-30-kishida-ja"],
    },
    {
      text: "Ihara demanded the first report as soon as possible and said that the three months given by Japan were over; Song declined, as the meeting was meant for each side to set out its position. By a copy of a Xinhua item.",
      sources: ["xinhua-2014-09-29-setback"],
    },
  ],
  sessions: [
    {
      start: "2014-09-29",
      summary: "Morning, about two and a half hours.",
      sources: ["mofa-2014-09-29-shenyang-outline"],
    },
    { start: "2014-09-29", summary: "Afternoon, about two hours.", sources: ["mofa-2014-09-29-shenyang-outline"] },
  ],
  follows: "2014-07-01-beijing",
  remarks: [
    {
      text: "Foreign Minister Kishida announced the meeting in New York on 24 September, local time.",
      sources: ["sankeibiz-2014-09-26-shenyang-announced"],
    },
    { text: "Four and a half hours in all.", sources: ["japantimes-2014-09-30-asked-to-pyongyang"] },
    {
      text: "Briefing paper of Japan's Foreign Ministry: the DPRK said that it had meant to pass on around mid-September what it could say by then, and repeated that the survey was still in preparation.",
      sources: ["sansyoukai-mofa-qa-36"],
    },
    {
      text: "Japan asked for the meeting, to hear how the survey stood: in mid-September, on the 18th, the DPRK had told it that it could explain nothing beyond the first stage.",
      sources: [
        "mofa-2014-09-29-shenyang-outline",
        "japantimes-2014-09-29-update",
        "sankeibiz-2014-09-26-shenyang-announced",
      ],
    },
    {
      text: "Ihara called the exchange very sincere and serious. Song said that he had told the Japanese side that the survey of all Japanese was being done in good faith.",
      sources: ["ntv-2014-09-29-report-date-open"],
    },
    {
      text: "On 30 September Song told reporters in Shenyang that the DPRK could receive a Japanese delegation at any time.",
      sources: ["japantimes-2014-10-01-plans-to-send"],
    },
    {
      text: "Kishida said beforehand that nothing said there would count as the first report, which the DPRK still owed, and that he knew of no plan for members of its committee to take part.",
      sources: ["japantimes-2014-09-25-not-the-report"],
    },
    {
      text: "Song came to Shenyang from Pyongyang on 27 September.",
      sources: ["indonesianews-2014-09-28-song-arrives"],
    },
    {
      text: "Song said that both sides had agreed to work well together and were of one mind to keep up the effort.",
      sources: ["wpr-2014-09-30-ap-discuss-abductions"],
    },
    {
      text: "To NHK Song said in Shenyang that there was a promise to look into the abductions, too, along with the questions of other Japanese, and that whatever the inquiry had found by then could be passed on; the Japanese side could meet members of the committee, hear how it had gone about its work and raise its views, after which the committee would exchange views on them and set about the next stage of the inquiry.",
      sources: ["nocut-2014-09-30-shenyang"],
    },
  ],
  sources: ["mofa-2014-09-29-shenyang-outline", "japantimes-2014-09-30-asked-to-pyongyang"],
  evidence: {
    venue: ["mofa-2014-09-29-shenyang-outline"],
    topics: ["mofa-2014-09-29-shenyang-outline", "swissinfo-2014-10-kyodo-grave-visits-by-state"],
    round: ["sankeibiz-2014-09-26-shenyang-announced"],
  },
  round: "first talks at the level of director-general in three months, since Beijing on 1 July",
};
