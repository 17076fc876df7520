import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
      text: "Urged by Sasae to resume full bilateral talks on the abductions and other disputed matters, the DPRK delegate said that he would do his utmost to have them resumed, Japanese officials said.",
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
    {
      text: "Jong Thae Hwa, a former negotiator of the DPRK, told Kyodo in Pyongyang afterwards that the coming talks would not deal with the abductions.",
      sources: ["taipeitimes-2005-09-25-no-abduction-talk"],
    },
    {
      text: "Several people in Tokyo told the JoongAng Ilbo that Sasae gave Kim Kye Gwan a message of Koizumi for Kim Jong Il, on the 13th by the word of one of them: in it Koizumi hoped that the talks on normal relations would soon be resumed on the Pyongyang Declaration; the DPRK side took it well, and words almost the same came into the joint statement of the six-party talks, according to that person. Japan was said to have told the DPRK that abductions, nuclear arms and missiles could be discussed together. According to a person who knows the relations well the DPRK had refused to talk by telephone since the dispute over bones, but the line of the two foreign ministries had been restored. Read on a copy.",
      sources: ["pspd-2005-09-24-message"],
    },
    {
      text: "Jong Thae Hwa told the press in Pyongyang on 23 September that October, too, would suit for talks of the two governments, according to Kyodo. Japan had proposed October.",
      sources: ["pspd-2005-09-24-message"],
    },
    {
      text: "An official of Japan told Xinhua that the meeting lasted about an hour and a quarter. Both sides hoped for concrete results of the round and put their positions on the nuclear question. The DPRK side was said to wish to study steps to develop relations in the spirit of the meeting of 7 August; according to Itar-Tass a letter of Koizumi that was to be handed over said that he was ready to visit the DPRK and make relations normal.",
      sources: ["sina-2005-09-14-bilateral"],
    },
    {
      text: "Before it Sasae told the press in Beijing that Japan would talk earnestly with the DPRK on the ground of the Pyongyang Declaration, in order to settle the abductions and other obstacles to better relations.",
      sources: ["epochtimes-2005-09-13-sasae"],
    },
  ],
  sources: ["japantimes-2005-09-15-tokyo-pyongyang-meeting"],
  evidence: { outcomes: ["japantimes-2005-09-15-tokyo-pyongyang-meeting", "chinadaily-2005-10-27-talks-3-november"] },
  variants: [
    {
      field: "round",
      value: "an hour and twenty minutes",
      sources: ["nkchosun-2005-09-18-contact"],
      note: "Yonhap, four days later",
    },
  ],
};
