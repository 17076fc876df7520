import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2015-05-14-ulaanbaatar",
  title: "Reported contact of a secretary of Prime Minister Abe in Ulaanbaatar",
  channel: "informal",
  status: "reported",
  start: "2015-05-14",
  end: "2015-05-16",
  place: "ulaanbaatar",
  delegations: [
    {
      side: "JP",
      organization: "prime-minister-japan",
      capacity: "party",
      members: [
        { delegate: "takaya-imai", role: "head", post: "Secretary to the Prime Minister" },
        { delegate: "isao-iijima", role: "member", post: "Special adviser to the Cabinet" },
      ],
    },
    { side: "KP", capacity: "party", description: "people connected with the DPRK", members: [] },
  ],
  topics: ["abductions"],
  outcomes: [
    {
      text: "They spoke about the abductions; it seems that nothing came of it that would lead to an immediate return, according to a person in Japan's government in a weekly.",
      sources: ["postseven-2015-07-04-mongolia"],
    },
    {
      text: "Mongolia's ambassador in Tokyo said on 23 June that officially Imai, the secretary, had not gone; nothing could be announced yet, but he hoped for a good result.",
      sources: ["postseven-2015-07-04-mongolia", "gendai-2015-08-01-mongolia"],
    },
  ],
  remarks: [
    {
      text: "ZAKZAK has no meeting with the DPRK side, only unconfirmed word that negotiations with it may have got well ahead by way of senior Mongolian officials.",
      sources: ["zakzak-2015-07-13-mongolia"],
    },
    {
      text: "The prime minister's office had given up hope of further progress by the official route of the Foreign Ministry, according to the person in Japan's government whom the weekly quotes.",
      sources: ["postseven-2015-07-04-mongolia"],
    },
    {
      text: "Kyodo's diplomatic source in Mongolia thought that the DPRK's officials may have been connected with the Ministry of State Security, and knew of other secret consultations in Mongolia; read on a forum copy.",
      sources: ["kyodo-2015-07-20-mongolia-forum"],
    },
    {
      text: "It seems that the prime minister's office used an unofficial channel of Iijima's, according to the weekly.",
      sources: ["postseven-2015-07-04-mongolia"],
    },
  ],
  sources: ["postseven-2015-07-04-mongolia", "gendai-2015-08-01-mongolia", "zakzak-2015-07-13-mongolia"],
  evidence: {
    start: ["postseven-2015-07-04-mongolia", "gendai-2015-08-01-mongolia"],
    end: ["postseven-2015-07-04-mongolia", "gendai-2015-08-01-mongolia"],
    delegations: ["postseven-2015-07-04-mongolia", "gendai-2015-08-01-mongolia"],
  },
};
