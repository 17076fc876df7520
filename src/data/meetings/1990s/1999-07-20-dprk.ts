import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1999-07-20-dprk",
  title: "Joint delegation of the New Socialist Party and the Okinawa Social Mass Party in the DPRK",
  channel: "party",
  status: "held",
  start: "1999-07-20",
  end: "1999-07-24",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      capacity: "party",
      description:
        "the New Socialist Party (新社会党) and the Okinawa Social Mass Party (沖縄社会大衆党), each led by its chairman; the chairman of the latter was a member of the House of Councillors",
      members: [],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-yong-sun", role: "head", post: "Secretary" },
        {
          delegate: "song-ho-gyong",
          role: "member",
          post: "Deputy department director; president of the DPRK-Japan friendship association",
        },
      ],
    },
  ],
  topics: ["security"],
  outcomes: [
    {
      text: "The chairman of the New Socialist Party told Kim Yong Sun that Japan's government not only gave the United States bases but also made much of what it called a missile threat from the DPRK, and had got the bills on the new defence guidelines passed. He stressed that he supported the DPRK's plan for independent and peaceful reunification.",
    },
  ],
  sessions: [
    {
      start: "1999-07-21",
      venue: "Mansudae Assembly Hall, Pyongyang",
      summary: "Kim Yong Sun received the delegation; Song Ho Gyong sat with him.",
      sources: ["korea-np-1999-07-30-joint-delegation"],
    },
  ],
  sources: ["korea-np-1999-07-30-joint-delegation"],
};
