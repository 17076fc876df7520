import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
        { delegate: "akitaka-saiki", role: "head", post: "Deputy Director-General, Asian and Oceanian Affairs Bureau" },
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
      sources: [
        "reuters-2005-11-04-no-agreement",
        "voa-2005-11-05-no-agreements",
        "afp-2005-11-05-families-disappointed",
      ],
    },
    {
      text: "Japan proposed to discuss the abductions, security and the settlement of the past separately and in parallel; the DPRK side would take this home and study it, the Yomiuri Shimbun reported.",
      sources: ["voa-2005-11-05-no-agreements", "asyura-2005-11-04-yomiuri-second-day"],
    },
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
    {
      text: "Japan asked again for the survivors, the truth, the suspects and word of other missing persons, and said that it would decide on a hard response if there was no progress on the abductions; the DPRK gave no new information.",
      sources: ["mofa-2005-11-07-consultations-ja"],
    },
  ],
  follows: "2004-11-09-pyongyang",
  sources: [
    "mofa-2005-11-07-consultations-ja",
    "reuters-2005-11-04-no-agreement",
    "voa-2005-11-05-no-agreements",
    "rfa-2005-10-26-talks-date",
    "nkchosun-70220-sasae-proposes",
  ],
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
  remarks: [
    {
      text: "Saiki said that harsh words had been exchanged at times; both heads called the talks useful.",
      sources: ["voa-2005-11-05-no-agreements"],
    },
    {
      text: "The first day was mostly on the abductions and on reparation for the colonial rule, officials of both sides said. Reuters calls them the first comprehensive talks of the two since Kuala Lumpur in 2002.",
      sources: ["reuters-2005-11-04-second-day"],
    },
    {
      text: "Saiki spoke of talks in depth; Song said that nothing had been agreed.",
      sources: ["reuters-2005-11-04-no-agreement"],
    },
    {
      text: "The foreign minister said on 20 September that the talks would be taken up again, on the nuclear question and the abductions, without a day or a place; on 26 October he gave 3 November and Beijing.",
      sources: ["voakorea-2005-09-20-to-resume", "chinadaily-2005-10-27-talks-3-november"],
    },
    {
      text: "At the opening Japan said that without a solution of the abductions no progress in the normalisation talks was to be expected; the DPRK side wanted reparation for the past to come first.",
      sources: ["kbs-de-2005-11-03-resumed"],
    },
    {
      text: "On 26 October the foreign minister also called the consultations a stage before the normalisation talks.",
      sources: ["rfa-2005-10-26-talks-date"],
    },
    {
      text: "Director-General Sasae told the association of relatives on the evening of the 20th, in a month that the page does not name, that he had proposed talks of the governments for early November, before the next six-party talks.",
      sources: ["nkchosun-70220-sasae-proposes"],
    },
    {
      text: "On 20 September Foreign Minister Machimura called the consultations no normalisation talks but a stage to open the way to normal relations; they would be on all open questions of the two, nuclear arms and missiles among them, not the abductions alone. Sasae and Kim Kye Gwan reached the final agreement on them on 18 September, after five contacts during the six-party talks, Japanese media reported.",
      sources: ["hani-2005-09-20-resume"],
    },
    {
      text: "On 26 October Foreign Minister Machimura also said that without a convincing account of the abductions there could be no normalisation talks. The talks might bring fierce argument from the start, or progress, said Chief Cabinet Secretary Hosoda.",
      sources: ["hani-2005-10-27-talks", "voakorea-2005-10-26-talks"],
    },
    {
      text: "Song said after the talks that both sides hoped, he believed, to move towards a solution.",
      sources: ["voa-2005-11-05-no-agreements"],
    },
    {
      text: "The United States' envoy for talks with the DPRK said on 2 November that when the DPRK would be taken off the American list of states that support terrorism depended on whether it met Japan's demands.",
      sources: ["reuters-2005-11-04-no-agreement"],
    },
    {
      text: "In the Hankyoreh of 20 September Sasae says that Japan is asking the DPRK to resume talks before the fifth round of the six-party talks, which was planned for early November.",
      sources: ["hani-2005-09-20-resume"],
    },
    {
      text: "The second day went to pending issues such as the settlement of the past and the abductions. Saiki said that the dialogue had been very hard but the talks as such useful, and that it was important for the talks on the abductions, security and the past to go forward in balance.",
      sources: ["dailynk-2005-11-04-talks-to-go-on"],
    },
    {
      text: "By a report of 24 October the DPRK side had proposed 2 November by way of Beijing, and Japan, in turn, that the heads be directors-general; this was still being discussed. Both were thought to want talks before the next six-party talks, expected in mid-November. Japan meant to hear how the handing over of the bones of 2004 had come about.",
      sources: ["rfa-2005-10-24-talks-outlook"],
    },
    {
      text: "After the first day Song said that the dialogue had been based on the Pyongyang Declaration.",
      sources: ["rfa-2005-11-03-abductions"],
    },
  ],
  variants: [
    {
      field: "end",
      value: "2005-11-05",
      sources: ["hani-2005-10-27-talks"],
      note: "planned, as announced on 26 October",
    },
    {
      field: "delegations",
      value: "Director-General Sasae for Japan",
      sources: ["voakorea-2005-10-26-talks"],
      note: "AP, in VOA of 26 October, before the talks; Saiki led the team",
    },
  ],
};
