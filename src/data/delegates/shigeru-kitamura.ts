import type { DelegateDraft } from "../drafts.ts";

export const delegate: DelegateDraft = {
  id: "shigeru-kitamura",
  side: "JP",
  names: { en: "Shigeru Kitamura", ja: "北村滋" },
  posts: [
    {
      organization: "npa-japan",
      title: "Head of the foreign affairs division (警察庁警備局外事情報部外事課長)",
      seen: "2004-11-08/2004-12-02",
      sources: ["shugiin-2004-12-02-abductions-committee", "narkn-2004-11-08-yabunaka-request"],
    },
    {
      organization: "cabinet-intelligence-japan",
      title: "Director of Cabinet Intelligence (内閣情報官)",
      seen: "2013-07/2018-11-14",
      sources: [
        "ceac-2013-11-01-mongolia",
        "japantimes-2018-08-29-secret-vietnam",
        "hani-2018-08-30-vietnam",
        "sputnikjp-2018-10-19-mongolia",
        "nhub-2018-10-kyodo-mongolia",
        "upi-2018-11-14-mongolia",
        "zakzak-2018-08-29-vietnam",
      ],
      from: "2011-12",
    },
  ],
  note: "A page of November 2004 names the head of the division by the family name only; the minutes of 2 December 2004 give the whole name.",
};
