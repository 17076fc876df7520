import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2014-07-01-beijing",
  title: "Government talks in Beijing on the Special Investigation Committee",
  channel: "government",
  status: "held",
  start: "2014-07-01",
  end: "2014-07-01",
  place: "beijing",
  venue: "embassy of the DPRK (morning), embassy of Japan (afternoon)",
  round: "follow-up of the Stockholm agreement",
  series: "government-consultations",
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
  topics: ["investigation-committee", "sanctions", "security"],
  outcomes: [
    {
      text: "The DPRK explained the organisation, the make-up and the heads of the Special Investigation Committee; Japan asked closely about its powers.",
      sources: ["mofa-2014-07-01-beijing-outline"],
    },
    {
      text: "KCNA: Japan told the DPRK in detail what the lifting of sanctions was to contain and how far its procedure had come.",
      sources: ["tabakusoru-2014-07-kcna-talks-and-committee"],
    },
    {
      text: "Japan protested at the ballistic missiles fired on 29 June, against UN resolutions. Song Il Ho answered that the DPRK had never recognised those resolutions and that the firing had not touched peace and security in the region, international navigation or the environment.",
      sources: [
        "mofa-2014-07-01-beijing-outline",
        "ntv-2014-07-01-launch-protest",
        "japantimes-2014-07-01-new-body-details",
        "afpbb-2014-07-01-beijing-embassy",
      ],
    },
    {
      text: "KCNA: both sides are to take the next steps through diplomatic channels.",
      sources: ["tabakusoru-2014-07-kcna-talks-and-committee"],
    },
    {
      text: "Japan is to decide as a government on the next steps, after weighing the explanation and bearing in mind, among other things, the launch just before the talks.",
      sources: ["mofa-2014-07-01-beijing-outline"],
    },
    {
      text: "Sources told NHK that by the DPRK's account the National Defence Commission would let the committee look into any body of the country, that a senior officer of the secret police would be on it, that Japan would be told of results without delay and that Japanese would be invited whenever needed for transparency.",
      sources: ["nhkworld-2014-07-03-full-authority"],
    },
  ],
  sessions: [
    {
      start: "2014-07-01",
      venue: "embassy of the DPRK",
      summary: "Morning, about two hours.",
      sources: ["mofa-2014-07-01-beijing-outline"],
    },
    {
      start: "2014-07-01",
      venue: "embassy of Japan",
      summary:
        "Afternoon, about two and a half hours. Song opened it by asking for Japan's thinking on lifting its sanctions.",
      sources: ["mofa-2014-07-01-beijing-outline", "ntv-2014-07-01-launch-protest"],
    },
  ],
  follows: "2014-05-26-stockholm",
  remarks: [
    {
      text: "A counsellor of the National Police Agency was to join the delegation; the page proves the plan only.",
      sources: ["tvasahi-2014-06-27-police-official-sent"],
    },
    {
      text: "Foreign Minister Kishida announced the talks on 25 June.",
      sources: ["mofa-2014-06-25-kishida-press-conference"],
    },
    {
      text: "Ihara told reporters that the DPRK side had explained in detail how the committee is made up and what it may do, and that Japan had pressed to learn whether it may examine every body of the state. He gave no particulars before reporting to the prime minister.",
      sources: ["nhkworld-2014-07-01-beijing", "japantimes-2014-07-01-new-body-details"],
    },
    {
      text: "Foreign media were let into the embassy of the DPRK for the opening, which is rare.",
      sources: ["afpbb-2014-07-01-beijing-embassy"],
    },
    {
      text: "On 19 June NHK had talks of the governments being arranged, in a third country and in the next week at the earliest. Japan would take home what the DPRK showed it, look into it and then decide whether to lift a part of the sanctions; read on a copy.",
      sources: ["nhk-2014-06-19-third-country"],
    },
    {
      text: "Announcing the talks, Kishida said that it mattered to Japan that the committee had the power to look into every institution and that the inquiry really began; the DPRK's explanation would be weighed with care. Abe had said on 24 June that he was not considering a visit to the DPRK at the time.",
      sources: ["reuters-2014-06-25-talks-next-week", "mofa-2014-06-25-kishida-press"],
    },
    {
      text: "In Beijing on 3 July Song said that the DPRK was willing to carry out the inquiry as soon as possible and to inform Japan of the result. He said so at the airport on his way back to Pyongyang, and that the DPRK had fully noted the wish of Japan's government for a solution within a year, according to the Global Times.",
      sources: ["derstandard-2014-07-03-sanctions", "chinanews-2014-07-04-easing"],
    },
    {
      text: "On 18 June Chief Cabinet Secretary Suga said that talks were near, day and place being arranged by the embassies in Beijing, and that he wished for a committee able to look into every body.",
      sources: ["nocut-2014-06-18-suga"],
    },
    {
      text: "Japan meant to call on the DPRK for more convincing answers to 150 questions and other points that it had raised in 2002 about the abductions, officials said before the talks.",
      sources: ["japantimes-2014-06-25-talks-next-week"],
    },
    {
      text: "Arriving in Beijing on 30 June, Song said that he had heard nothing of a Japanese protest at the missiles and would tell of the talks when they were over.",
      sources: ["japantimes-2014-06-30-ready"],
    },
    {
      text: "On 1 July Japanese officials said that the committee must include people of, for example, the Ministry of State Security; the committee's head must be somebody close to Kim Jong Un, a government source said, and the party's United Front Department must not be kept out of the inquiry, a source at the Foreign Ministry said.",
      sources: ["japantimes-2014-07-02-strength-of-probe"],
    },
    {
      text: "To prepare for the first report Japan was to set up lines of communication with the DPRK, a direct one for telephone and fax among them, and to follow the survey through them, since the DPRK had been insincere in earlier inquiries, NHK reported on 3 July. On 4 July Chief Cabinet Secretary Suga said that a telephone line for the two sides only was being prepared, to keep in close touch before that report; the aim was also to make arrangements easier and to watch whether the DPRK carried out the survey properly, according to a news site.",
      sources: ["nhkworld-2014-07-03-direct-line", "japanonline-2014-07-14-phone-line"],
    },
    {
      text: "Of Japan's decision to lift sanctions in part a spokesman of China's Foreign Ministry said that China hoped for better relations of Japan and the DPRK through dialogue, for the sake of peace and stability in the region. South Korean media saw a rift over the nuclear question between the United States, Japan and South Korea, the Global Times wrote.",
      sources: ["chinanews-2014-07-04-easing"],
    },
  ],
  sources: ["mofa-2014-07-01-beijing-outline"],
  evidence: {
    venue: ["mofa-2014-07-01-beijing-outline", "afpbb-2014-07-01-beijing-embassy", "ntv-2014-07-01-launch-protest"],
  },
  variants: [
    {
      field: "end",
      value: "2014-07-02",
      sources: ["japantimes-2014-06-25-talks-next-week"],
      note: "Foreseen on 25 June as two days",
    },
  ],
};
