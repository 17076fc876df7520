import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1959-08-13-calcutta",
  title: "Signing in Calcutta of the agreement on the return of Koreans in Japan",
  channel: "red-cross",
  status: "held",
  start: "1959-08-13",
  end: "1959-08-13",
  place: "kolkata",
  round: "signing",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "yoshisuke-kasai", role: "head", post: "Vice President" }],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "li-il-kyung", role: "head", post: "Vice President" }],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "The agreement covers Koreans in Japan who wish to go, those naturalised as Japanese too, with spouses, children and dependants.",
      sources: ["nahf-1959-08-14-ap-calcutta", "worldjpn-1959-08-13-calcutta-agreement"],
    },
    {
      text: "Children under 16 go by the will of their parents or guardians; each applicant applies in person to the Japanese Red Cross and may change his mind until a set time before boarding.",
      sources: ["worldjpn-1959-08-13-calcutta-agreement"],
    },
    {
      text: "The first ship was to leave Niigata within three months of entry into force.",
      sources: ["nahf-1959-08-14-ap-calcutta", "worldjpn-1959-08-13-calcutta-agreement"],
    },
    {
      text: "The text has eight articles and an annex.",
      sources: ["okpedia-return-agreement", "worldjpn-1959-08-13-calcutta-agreement"],
    },
    {
      text: "Both sides thanked the ICRC for the room at Geneva and India for the facilities at Calcutta.",
      sources: ["nahf-1959-08-14-ap-calcutta"],
    },
    {
      text: "From boarding on, the DPRK side pays the costs, and it guarantees housing, work and schooling after arrival (article 6, as a Diet question quotes it).",
      sources: ["sangiin-1983-04-06-question-wives-12"],
    },
    {
      text: "Spouses without a registered marriage are covered too; people whom Japan's laws do not let leave are not. If an applicant asks not to go after all, because of individual circumstances, the Japanese Red Cross deals with it.",
      sources: ["worldjpn-1959-08-13-calcutta-agreement"],
    },
  ],
  follows: "1959-04-13-geneva",
  remarks: [
    { text: "The agreement was for 15 months, to 12 November 1960.", sources: ["nahf-1960-06-11-25th-ship"] },
    {
      text: "UPI reported on 3 August that Japan was holding off the final signing until there was some sign that the International Red Cross was willing to oversee the programme, so as to make sure that all went willingly.",
      sources: ["nahf-1959-08-upi-kitamura"],
    },
    {
      text: "The two societies had the approval of both governments, according to an encyclopedia.",
      sources: ["kotobank-nipponica-return-agreement"],
    },
    {
      text: "A leading article of The Asahi Shimbun of 14 August, as quoted on a forum, called it most regrettable that groups that backed South Korea were said to plan opposition in Japan to the return: nobody must be kept from going home for political reasons. If South Korea meant to raise the return in its reopened talks with Japan, it was confusing a humanitarian matter with politics.",
      sources: ["mimizun-asahi-1959-on-return"],
    },
  ],
  sources: [
    "nahf-1959-08-14-ap-calcutta",
    "worldjpn-1959-08-13-calcutta-agreement",
    "jrc-humanitarian-journal-3-2014-p63",
    "kotobank-heibonsha-return-agreement",
    "kotobank-nipponica-return-agreement",
  ],
  evidence: {
    end: ["nahf-1959-08-14-ap-calcutta"],
    place: [
      "nahf-1959-08-14-ap-calcutta",
      "jrc-humanitarian-journal-3-2014-p63",
      "kotobank-heibonsha-return-agreement",
      "kotobank-nipponica-return-agreement",
      "okpedia-return-agreement",
    ],
    delegations: ["nahf-1959-08-14-ap-calcutta"],
  },
  variants: [
    { field: "start", value: "1959-08-12", sources: ["nahf-1960-06-30-upi-kiuchi"], note: "UPI story of June 1960" },
    {
      field: "start",
      value: "1959-11",
      sources: ["joongang-1128934-extension-talks", "joongang-1141124-colombo-background"],
      note: "Two newspaper articles of 1967",
    },
    {
      field: "start",
      value: "1958-08",
      sources: ["koreaofall-return-overview", "encykorea-return-programme"],
      note: "An encyclopedia, and the page of an association that has the same wording",
    },
    {
      field: "start",
      value: "1951-11-13",
      sources: ["nahf-1960-10-28-extension-text"],
      note: "So printed in a South Korean translation of the extension of 1960",
    },
  ],
};
