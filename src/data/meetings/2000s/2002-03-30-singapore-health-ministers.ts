import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2002-03-30-singapore-health-ministers",
  title: "Meeting of the health ministers, put off at the request of the DPRK",
  channel: "government",
  status: "postponed",
  start: "2002-03-30",
  place: "singapore",
  round: "to have been the first meeting of ministers since July 2000",
  delegations: [
    {
      side: "JP",
      organization: "mhlw-japan",
      capacity: "party",
      members: [{ delegate: "chikara-sakaguchi", role: "head", post: "Minister of Health, Labour and Welfare" }],
    },
    {
      side: "KP",
      organization: "government-dprk",
      capacity: "party",
      members: [{ delegate: "kim-su-hak", role: "head", post: "Minister of Public Health" }],
    },
  ],
  topics: ["atomic-bomb-survivors", "abductions"],
  outcomes: [
    {
      text: "The DPRK asked through Chongryon to put the meeting off because it was not ready, the Japanese minister told the prime minister on 29 March.",
      sources: ["hankyung-2002-03-29-singapore-off", "seoul-2002-03-30-ministers-put-off"],
    },
  ],
  remarks: [
    {
      text: "The DPRK had asked for the meeting several times since December 2001, Japanese media said.",
      sources: ["donga-2002-03-27-health-ministers"],
    },
    {
      text: "The Japanese minister had said in a committee of the House of Councillors that he planned to raise the suspected abductions; Japanese media saw in this the reason for the DPRK's request.",
      sources: ["rfa-ko-2002-03-28-singapore-off", "hankyung-2002-03-29-singapore-off"],
    },
    {
      text: "The minister told the press that the DPRK side seemed to have wanted a quiet meeting and that it had been reported too widely.",
      sources: ["hankyung-2002-03-29-singapore-off"],
    },
    { text: "The Prime Minister of Japan was said to be displeased.", sources: ["hankyung-2002-03-29-singapore-off"] },
    {
      text: "The Japanese minister had considered a letter in which an association that supports survivors in the DPRK asked for help, and meant to meet the DPRK's minister on 30 and 31 March, NHK reported.",
      sources: ["rfa-2002-03-25-singapore-plan"],
    },
    {
      text: "Prime Minister Koizumi said that the abductions might be discussed, and that Japan would state its position then.",
      sources: ["donga-2002-03-27-health-ministers"],
    },
  ],
  sources: [
    "hankyung-2002-03-29-singapore-off",
    "rfa-ko-2002-03-28-singapore-off",
    "donga-2002-03-27-health-ministers",
    "voa-2002-03-27-survivors",
  ],
};
