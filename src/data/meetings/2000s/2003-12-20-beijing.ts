import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2003-12-20-beijing",
  title: "Unofficial contact of members of the Diet with DPRK negotiators on the returned abductees' families",
  channel: "informal",
  status: "held",
  start: "2003-12-20",
  end: "2003-12-21",
  place: "beijing",
  venue: "Jinglun Hotel (京倫ホテル)",
  round: "three sessions over two days",
  delegations: [
    {
      side: "JP",
      organization: "abduction-league",
      capacity: "party",
      description: "supra-party league of members of the Diet on the abductions",
      size: 4,
      members: [
        {
          delegate: "katsuei-hirasawa",
          role: "head",
          post: "Member of the House of Representatives (Liberal Democratic Party); secretary-general of the league",
        },
        {
          delegate: "jin-matsubara",
          role: "member",
          post: "Member of the House of Representatives (Democratic Party of Japan)",
        },
      ],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      size: 5,
      members: [
        { delegate: "jong-thae-hwa", role: "head", post: "Ambassador in charge of talks with Japan" },
        { delegate: "song-il-ho", role: "member", post: "Vice director of a department (副局長)" },
      ],
    },
  ],
  topics: ["abductions", "returned-families"],
  outcomes: [
    {
      text: "The DPRK side said that it was willing to let the families of the five who had come back go, if the five came to Pyongyang, or to its airport, to fetch them.",
    },
    {
      text: "It said that Japan had broken a promise to send the five back after two weeks, and gave that as its reason for refusing official talks.",
    },
    {
      text: "The DPRK side suggested that members of the Diet and reporters could come to Pyongyang with the five.",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
    {
      text: "Song Il Ho claimed that Kyoko Nakayama, when she fetched the five in October 2002, had spoken of a return after two weeks to the family of one of them at the airport, and that this had been a lie.",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
    {
      text: "On the eight said to be dead the DPRK side said that a committee of inquiry had been set up in March 2002 and its findings given to Japan, that there were mistakes in details, and that the DPRK was ready to go on with the inquiry, which had stopped because Japan broke the promise over the five and stirred up feeling against the DPRK.",
      sources: ["asahi-2004-01-15-committee-offer"],
    },
    {
      text: "By Hirasawa's account on television on 27 December the DPRK side said that, if it was doubted that the five could go home again after fetching the families in Pyongyang, a written word of Kim Jong Il could guarantee it. Read only on a private page that copies a Yomiuri report.",
      sources: ["cc22-2003-12-digest"],
    },
  ],
  remarks: [
    {
      text: "There were three talks on 20 and 21 December; afterwards the members of the Diet passed the offer on to the Foreign Ministry.",
      sources: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
    },
    {
      text: "The contact began in the evening of 20 December; the Japanese side had asked for the meeting, the ambassador said.",
      sources: ["asahi-2004-01-10-beijing-contact"],
    },
    {
      text: "Among the five on the DPRK side was a first assistant vice minister of its Foreign Ministry. The DPRK side said that it could not order the families to go but would persuade them. It had told Japan's government at the end of July 2003, through a body in Japan that gives aid to the DPRK, that it was willing to let them go, as the Seoul Shinmun learnt.",
      sources: ["seoul-2004-01-12-families"],
    },
    {
      text: "In a monthly of February 2004 Hirasawa told how Song had implored him to let the negotiation come to something, and said that Song had approached him in search of another line in place of the one to Tanaka. The editor who spoke with Hirasawa in it held that Song might lose trust because Song had reported to Kim Jong Il that the five would go back. Read only on a forum copy of a Yomiuri report.",
      sources: ["asyura-2004-02-08-yomiuri-mr-x"],
    },
    {
      text: "In a lecture in Nagoya on 28 January 2004 Nakayama criticised the involvement of a broker. Foresight writes that the head of a firm trading with the DPRK had sat in as an observer on the DPRK side.",
      sources: ["fsight-2004-go-between"],
    },
    {
      text: "The DPRK officials came as officers of an association for exchange with Japan, writes the newsletter Korea Report; it takes this contact for the beginning of what led to the second summit.",
      sources: ["korea-report-2004-05-second-visit"],
    },
    {
      text: "By a review of a book, of low reliability, a man who calls himself a journalist set the contact up: he talked a reluctant Hirasawa into it and drew in a businessman as the line to the DPRK side. It also has Song Il Ho propose one evening to leave Ambassador Jong Thae Hwa out of the talk of the next morning and to stop arguing over principles.",
      sources: ["asiavoice-2004-07-23-book"],
    },
  ],
  sources: ["asahi-2004-01-10-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
  evidence: {
    end: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
    place: ["asahi-2004-01-10-beijing-contact"],
    venue: ["asahi-2004-01-10-beijing-contact"],
    round: ["donga-2003-12-25-beijing-contact", "asyura-2004-01-yomiuri-beijing-memo"],
  },
};
