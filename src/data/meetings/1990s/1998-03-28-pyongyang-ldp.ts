import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1998-03-28-pyongyang-ldp",
  title: "Mission of the Liberal Democratic Party to Pyongyang",
  channel: "party",
  status: "held",
  start: "1998-03-28",
  end: "1998-03-31",
  place: "pyongyang",
  venue: "Mansudae Assembly Hall (30 March)",
  delegations: [
    {
      side: "JP",
      organization: "ldp",
      capacity: "party",
      members: [
        {
          delegate: "masaaki-nakayama",
          role: "head",
          post: "Member of the House of Representatives, former minister of posts",
        },
        {
          delegate: "tokuichiro-tamazawa",
          role: "member",
          post: "Deputy head; member of the House of Representatives, former head of the Defence Agency",
        },
        {
          delegate: "shin-sakurai",
          role: "member",
          post: "Secretary-general of the mission; member of the House of Representatives, former head of the Environment Agency",
        },
      ],
      sources: [
        "korea-np-1998-03-31-ldp-mission",
        "korea-np-1998-04-07-ldp-mission",
        "japantimes-1998-04-01-liaison-office",
      ],
      size: 7,
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary, Central Committee" },
        {
          delegate: "song-ho-gyong",
          role: "member",
          post: "Deputy department director; president of the friendship association with Japan",
        },
      ],
    },
  ],
  topics: ["normalisation", "humanitarian-aid", "hijackers", "arrangements"],
  outcomes: [
    {
      text: "The mission met Kim Yong Sun on 30 March and saw areas hit by flood and tide on the 29th and 30th.",
      sources: ["korea-np-1998-04-03-ldp-mission"],
    },
    {
      text: "Back in Tokyo the head said on 2 April that the talks with Kim Yong Sun had been held in a friendly mood, and that the two sides should from then on cross first the hills that are easy to cross.",
      sources: ["korea-np-1998-04-07-ldp-mission"],
    },
    {
      text: "The head said on 1 April that the two parties had agreed in principle on a liaison office in Pyongyang, to make visits of Japanese easier; no date was set, and the missing Japanese were among the hurdles.",
      sources: ["japantimes-1998-04-01-liaison-office"],
    },
    {
      text: "The head met some of the hijackers of 1970 and suggested that the three members of the Japanese Red Army return to Japan; Kim Yong Sun said that the DPRK would not stop them if they decided to, according to the head's account.",
      sources: ["japantimes-1998-04-01-liaison-office"],
    },
    {
      text: "On 30 March the head proposed the liaison office on the condition, among others, that the hijackers return to Japan; Kim Yong Sun called the office very desirable, the Nihon Keizai Shimbun reported.",
      sources: ["hankookilbo-1998-04-01-liaison-office"],
    },
  ],
  follows: "1997-11-11-pyongyang-ruling-parties",
  remarks: [
    {
      text: "Before leaving, the head said that he wished to work for a right settlement of the humanitarian questions of both countries.",
      sources: ["korea-np-1998-03-31-ldp-mission"],
    },
    {
      text: "Yoshiro Mori, chairman of the General Council of the Liberal Democratic Party, told Ho Jong Man of Chongryon on 18 March that the party meant to send a mission at the end of the month to look into the food situation. It was also to speak about home visits of the Japanese wives and to convey where Japan stood on the suspected abductions, as was understood.",
      sources: ["donga-1998-03-19-ldp-food-mission"],
    },
    {
      text: "Back in Tokyo, at Chongryon's headquarters on 2 April, the secretary-general of the mission said that he had felt Japan's humanitarian aid to be of use in the stricken places, and that humanitarian questions had to be settled as such from then on, too; the deputy head said that one must not be led by suspicion of the other, and that it mattered to build trust between the two sides. Yoshiro Mori was with them there.",
      sources: ["korea-np-1998-04-07-ldp-mission"],
    },
    {
      text: "The head of the mission handed Kim Yong Sun its gift for Kim Jong Il.",
      sources: ["korea-np-1998-04-03-ldp-mission"],
    },
  ],
  sources: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-04-07-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
  evidence: {
    start: ["korea-np-1998-04-07-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
    end: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-04-07-ldp-mission"],
    place: ["korea-np-1998-04-03-ldp-mission"],
    venue: ["korea-np-1998-04-03-ldp-mission"],
    delegations: ["korea-np-1998-04-03-ldp-mission", "korea-np-1998-03-31-ldp-mission"],
  },
};
