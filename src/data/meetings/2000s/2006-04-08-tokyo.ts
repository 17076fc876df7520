import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
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
        { delegate: "tadamichi-yamamoto", role: "member", post: "Ambassador in charge of the DPRK nuclear issue" },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [
        { delegate: "kim-kye-gwan", role: "head", post: "Vice Foreign Minister; chief delegate to the nuclear talks" },
        { delegate: "jong-thae-yang", role: "member", post: "Deputy head, US Affairs Department" },
      ],
      size: 5,
      sources: [
        "kyodo-2006-04-09-officials-meet",
        "diet-2006-04-13-aso-statement-ja",
        "taipeitimes-2006-04-07-entry-permit",
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
      summary:
        "Evening: meeting of the two chief negotiators. Japan asked the DPRK side to come back to the six-party talks without conditions; the DPRK side said again that the United States must first lift its financial sanctions. Both saw a need to go on exchanging views.",
      sources: ["kyodo-2006-04-09-officials-meet", "cri-ja-2006-04-10-neacd"],
    },
    {
      start: "2006-04-09",
      summary:
        "Meeting of the ambassador in charge of the nuclear issue with the deputy head of the US Affairs Department, on security; the ambassador is believed to have urged an early return to the six-party talks.",
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
  remarks: [
    {
      text: "The meeting of 8 April lasted about two hours, at a hotel in Tokyo. Sasae pressed for an early settlement of the abductions; Kim is thought to have given no forward-looking answer. Read only on a copy of a Yomiuri item.",
      sources: ["yomiuri-2006-04-08-sasae-kim"],
    },
    {
      text: "On 7 April Chief Cabinet Secretary Abe said that Japan could well meet the DPRK's representatives on bilateral matters if there was a chance. Japan had earlier given visas to a DPRK delegation of four under the deputy head of the American department of its Foreign Ministry.",
      sources: ["ria-2006-04-07-abe"],
    },
    {
      text: "Japan had, unusually, given Kim Kye Gwan and other DPRK officials visas, hoping for talk of reopening the six-party talks. On 8 April he visited the headquarters of Chongryon, where he hinted that he was ready to reopen them.",
      sources: ["voakorea-2006-04-08-kim"],
    },
    {
      text: "On his arrival on 7 April Kim said that he had come for the security conference, which had nothing to do with the six-party talks. The next day he told reporters that the DPRK side would seek contacts with the others, one by one and together, to move these talks forward.",
      sources: ["ihtap-2006-04-07-tokyo", "kyodo-2006-04-08-forum-sidelines"],
    },
    {
      text: "The ambassador in charge of the nuclear issue told reporters after his meeting of 9 April that he had said that Japan wished to use every chance to discuss security and put its position.",
      sources: ["kyodo-2006-04-09-officials-meet"],
    },
    {
      text: "The DPRK refused to accept what Japan announced about the DNA comparison, and called it an attempt to set North and South against each other.",
      sources: ["japantimes-2006-04-15-editorial"],
    },
    {
      text: "On 8 April Sasae also demanded the early return of abductees still alive and an inquiry into the facts; afterwards he said that he did not know when the six-party talks would reopen.",
      sources: ["cri-ja-2006-04-11-neacd", "donga-jp-2006-04-10-neacd"],
    },
  ],
};
