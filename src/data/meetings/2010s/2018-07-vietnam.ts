import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-07-vietnam",
  title: "Reported secret meeting in Vietnam, July 2018",
  channel: "informal",
  status: "reported",
  start: "2018-07-15",
  place: "vietnam",
  delegations: [
    {
      side: "JP",
      organization: "cabinet-intelligence-japan",
      capacity: "party",
      members: [{ delegate: "shigeru-kitamura", role: "head", post: "Director of Cabinet Intelligence" }],
      size: 4,
    },
    {
      side: "KP",
      organization: "wpk-united-front",
      capacity: "party",
      members: [{ delegate: "kim-song-hye", role: "head", post: "Head of the united front tactical office" }],
      description:
        "with two or three people of section-chief rank of the department who have dealt with Japan, as it is said",
    },
  ],
  topics: ["abductions", "arrangements"],
  outcomes: [
    {
      text: "The United States was not told beforehand, and senior US officials were annoyed, according to The Washington Post.",
      sources: ["japantimes-2018-08-29-secret-vietnam", "hani-2018-08-30-vietnam"],
    },
    {
      text: "Chief Cabinet Secretary Suga and Kitamura would not comment.",
      sources: ["jmh-2018-08-29-suga", "japantimes-2018-08-29-secret-vietnam"],
    },
    {
      text: "In October 2018 Ambassador Song Il Ho in effect acknowledged the contact to Japanese visitors and said that it had brought no real progress toward a summit.",
      sources: ["japantimes-2018-10-28-song-acknowledges"],
    },
    {
      text: "The abductions are thought to have been discussed, with no progress to speak of; a person in Japan's government denied the contact to the Tokyo Shimbun.",
      sources: ["tokyo-2018-08-29-vietnam"],
    },
  ],
  remarks: [
    {
      text: "It was in the middle of July (Kyodo, in October 2018).",
      sources: ["sputnikjp-2018-10-19-mongolia", "baonghean-2018-10-mongolia"],
    },
    {
      text: "The Japanese party was of four with Kitamura; the two sides are thought to have met on 15 July, and the meeting ended within a day, according to persons concerned.",
      sources: ["tvasahi-2018-08-29-vietnam"],
    },
    {
      text: "When Mike Pompeo, the US Secretary of State, was in the DPRK in May 2018, its leader asked him for somebody whom he could trust and who had a direct line to Prime Minister Abe; Pompeo recommended Kitamura, according to a column that cites several persons concerned of Japan and the DPRK.",
      sources: ["nikkeibiz-2018-09-contact-ho-chi-minh"],
    },
    {
      text: "Kim Song Hye came to Ho Chi Minh City on 14 July by way of Beijing and stayed until the 16th, according to sources on relations of the two countries.",
      sources: ["tokyo-2018-08-29-vietnam"],
    },
    {
      text: "An official who knows the dealings of the United States and the DPRK called Pompeo the go-between, according to the same column of Nikkei Business Online. The DPRK was after an end to sanctions or an easing of them, it says. Until spring Kim Jong Un had told his aides to say that the abductions were settled, by the word of a senior official of the DPRK; Kim is said to have changed his stance because Xi Jinping urged him to improve relations with Japan.",
      sources: ["nikkeibiz-2018-09-contact-ho-chi-minh"],
    },
    {
      text: "Officials in Tokyo have acknowledged, according to The Washington Post, that Japan cannot leave it to the United States alone to speak for it over the abductees.",
      sources: ["japantimes-2018-08-29-secret-vietnam"],
    },
    {
      text: "Suga did not deny the meeting when he was asked about it on 29 August, the Hankyoreh noted.",
      sources: ["hani-2018-08-30-vietnam"],
    },
    {
      text: "Nikkei Asian Review took the contact for a sign that Japan, like South Korea and the United States, was relying on intelligence officials: Kim Song Hye's department, which handles relations of the Koreas, was led by Kim Yong Chol, the US secretary of state's counterpart. Foreign Minister Kono commented much as Suga did, in a lecture of the same day.",
      sources: ["nikkeiasia-2018-08-intelligence-diplomacy"],
    },
    {
      text: "South Korea seemed to have had no knowledge of it beforehand; on 29 August its Foreign Ministry said that it was watching the matter closely. The DPRK's press did not mention the meeting.",
      sources: ["joongang-2018-08-29-met-in-secret"],
    },
  ],
  sources: ["japantimes-2018-08-29-secret-vietnam", "hani-2018-08-30-vietnam"],
  variants: [
    {
      field: "status",
      value: "in effect acknowledged by the DPRK's ambassador",
      sources: ["japantimes-2018-10-28-song-acknowledges"],
    },
    {
      field: "delegations",
      value: "for the DPRK: a senior official of the Propaganda and Agitation Department",
      sources: ["joongang-2018-08-29-met-in-secret"],
      note: "Against every other page",
    },
    {
      field: "end",
      value: "2018-07-16",
      sources: ["tokyo-2018-08-29-vietnam"],
      note: "The Tokyo Shimbun has the 15th and the 16th; TV Asahi says that it ended within a day",
    },
  ],
  venue: "A hotel in Ho Chi Minh City",
  evidence: {
    start: ["tvasahi-2018-08-29-vietnam", "nikkeibiz-2018-09-contact-ho-chi-minh", "tokyo-2018-08-29-vietnam"],
    venue: ["tvasahi-2018-08-29-vietnam", "nikkeibiz-2018-09-contact-ho-chi-minh"],
    delegations: ["japantimes-2018-08-29-secret-vietnam", "tvasahi-2018-08-29-vietnam", "tokyo-2018-08-29-vietnam"],
    topics: ["tokyo-2018-08-29-vietnam", "tvasahi-2018-08-29-vietnam"],
  },
};
