import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1993-12-28-pyongyang-jsp",
  title: "Delegation of the Japan Socialist Party to Pyongyang at the end of 1993, as reported",
  channel: "party",
  status: "reported",
  start: "1993-12-28",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "jsp",
      capacity: "party",
      members: [{ delegate: "hajime-fukada", role: "head", post: "Member of the House of Councillors" }],
    },
    { side: "KP", organization: "wpk", capacity: "party", description: "the party that had invited them", members: [] },
  ],
  topics: ["normalisation", "security"],
  outcomes: [],
  remarks: [
    {
      text: "The deputy prime minister and foreign minister, Tsutomu Hata, asked the delegation to sound out a reopening of the normalisation talks and Fukada to tell senior officials, if he spoke with any, that Japan's government was ready to resume the dialogue, the Sankei Shimbun reported. Japan always kept the window for dialogue open, Hata said, its prime minister's apology had the DPRK in mind, too, and it was ready to give economic aid once the nuclear question was settled. The paper thought that talks could open as early as the beginning of 1994, depending on the DPRK's response.",
    },
    {
      text: "The delegation set out for Pyongyang on 28 December. It was to stay until 1 January and see senior people of party and state, according to one source perhaps Kim Il Sung, too; no page read says that it arrived or whom it met. In June 1994 a newspaper called the delegation of April 1993 the last official one.",
      sources: ["joongang-2847340-fukada-december", "hankyung-1994-06-02-jsp-plan"],
    },
  ],
  sources: ["joongang-2847340-fukada-december"],
};
