import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-06-postponed",
  title: "Red Cross talks foreseen for June 2002, put off",
  channel: "red-cross",
  status: "postponed",
  start: "2002-06",
  series: "red-cross-talks",
  delegations: [
    { side: "JP", organization: "japanese-red-cross", capacity: "party", members: [] },
    { side: "KP", organization: "dprk-red-cross", capacity: "party", members: [] },
  ],
  topics: ["missing-japanese", "missing-koreans", "home-visits"],
  outcomes: [
    {
      text: "Not held: according to the Sankei Shimbun, Japan had demanded concrete proof that a search was under way, had no answer, saw no need to hurry until the DPRK side kept to the agreement of Beijing in good faith, and had made up its mind to put the talks off.",
      sources: ["rfa-2002-06-22-june-talks-off"],
    },
  ],
  follows: "2002-04-29-beijing",
  sources: ["korea-np-2002-05-08-beijing-joint-report", "rfa-2002-06-22-june-talks-off"],
  evidence: { status: ["rfa-2002-06-22-june-talks-off"] },
  remarks: [
    {
      text: "The paper also thought that the talks were affected by the raising of a sunken ship, thought to be a spy ship of the DPRK, which was to begin on 25 June, and by the reopening of talks of the United States and the DPRK.",
      sources: ["rfa-2002-06-22-june-talks-off", "hankyung-2002-06-23-june-talks"],
    },
    {
      text: "An unnamed official of Japan's government also said that the DPRK side could not accept the idea of a search for people whom it had itself abducted, and had not meant from the start to carry one out.",
      sources: ["rfa-2002-06-22-june-talks-off"],
    },
  ],
};
