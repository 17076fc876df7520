import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1974-09-05-dprk-jsp",
  title: "Fourth mission of the Japan Socialist Party to the DPRK: joint statement of the parties",
  channel: "party",
  status: "held",
  start: "1974-09-05",
  place: "dprk",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [
        { delegate: "tomomi-narita", role: "head", post: "Chairman" },
        { delegate: "kanji-kawasaki", role: "member", post: "Director of the international bureau; deputy head" },
        {
          delegate: "yagi-jsp",
          role: "member",
          post: "Member of the Central Executive Committee; director of the education and publicity bureau",
        },
        {
          delegate: "shigeru-ito-jsp",
          role: "member",
          post: "Member of the Central Executive Committee; director of the popular movements bureau",
        },
        { delegate: "hasegawa-jsp", role: "member", post: "Vice-chairman of the special committee on Korea" },
        { delegate: "yoneda-jsp", role: "member", post: "Secretary-general of the special committee on Korea" },
      ],
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      side: "KP",
      organization: "wpk",
      capacity: "party",
      members: [
        { delegate: "kim-il-sung", role: "head", post: "General secretary; President" },
        { delegate: "pak-song-chol", role: "member", post: "Member of the Political Committee; vice premier" },
        {
          delegate: "so-chol-wpk",
          role: "member",
          post: "Member of the Political Committee; chairman of the inspection committee",
        },
        {
          delegate: "kim-yong-nam",
          role: "member",
          post: "Candidate member of the Political Committee; director of the International Department",
        },
      ],
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
  topics: [],
  outcomes: [
    {
      text: "The joint statement of the two parties is dated 12 September.",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
  follows: "1973-dprk-jsp",
  remarks: [
    {
      text: "The Workers' Party had invited them. Kim Il Sung spoke with the chairman, and the delegation took part in the celebration of the 26th anniversary of the DPRK, saw schools and cultural institutions and was at a rally of citizens of Pyongyang to welcome it. The stored page breaks off before the statement's points.",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
    {
      text: "A member of the Liberal Democratic Party named this mission in the Diet in 1989; read only on a blog that copies the minutes, low reliability.",
      sources: ["rocksack-1989-11-01-jsp-missions"],
    },
    {
      text: "Besides the chairman, eight people took part in the talk with Kim Il Sung on the Japanese side: the five members of the delegation listed here, a deputy head in the general affairs bureau of the party's headquarters, a reporter of its paper and the chairman's secretary.",
      sources: ["roudousyaundou-1974-09-12-statement"],
    },
  ],
  sources: ["roudousyaundou-1974-09-12-statement", "rocksack-1989-11-01-jsp-missions"],
  end: "1974-09-12",
  round: "fourth mission",
  evidence: {
    start: ["roudousyaundou-1974-09-12-statement"],
    end: ["roudousyaundou-1974-09-12-statement"],
    round: ["roudousyaundou-1974-09-12-statement"],
  },
};
