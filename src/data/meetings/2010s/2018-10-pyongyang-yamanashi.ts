import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2018-10-pyongyang-yamanashi",
  title: "A delegation from Yamanashi meets Ambassador Song Il Ho in Pyongyang",
  channel: "informal",
  status: "held",
  start: "2018-10",
  place: "pyongyang",
  delegations: [
    {
      side: "JP",
      organization: "yamanashi-delegation",
      capacity: "party",
      description:
        "a group from the prefecture with, according to Kyodo, officials of the prefecture in it; its leader holds no office",
      members: [],
    },
    {
      side: "KP",
      organization: "mofa-dprk",
      capacity: "party",
      members: [{ delegate: "song-il-ho", role: "head", post: "Ambassador for normalisation talks with Japan" }],
    },
  ],
  topics: ["abductions", "arrangements", "past-settlement"],
  outcomes: [
    {
      text: "Song said, according to the leader's account, that no abductee is still alive in the DPRK and that the issue is settled.",
      sources: ["japantimes-2018-10-28-song-acknowledges", "dddjmc-2018-10-28-song"],
    },
    {
      text: "Song asked for a sincere apology for the colonial rule before any leaders' meeting.",
      sources: ["japantimes-2018-10-28-song-acknowledges"],
    },
    {
      text: "Song in effect acknowledged the contact of July in Vietnam, made little of it and said that there had been no real progress towards a meeting of the leaders.",
      sources: ["japantimes-2018-10-28-song-acknowledges"],
    },
    {
      text: "Song said that he was willing to meet officials of Japan's government himself, that a visit by a cross-party group of Diet members would be fully welcome, and that Japan's government had made no concrete proposal at all for a leaders' meeting.",
      sources: ["ytn-2018-10-28-song-no-progress", "qingdao-2018-10-28-song", "dddjmc-2018-10-28-song"],
    },
  ],
  remarks: [
    {
      text: "A trip of five days that ended on 27 October; the day of the talk is not given.",
      sources: ["japantimes-2018-10-28-song-acknowledges"],
    },
    { text: "The talk with Song lasted several hours.", sources: ["japantimes-2018-10-28-song-acknowledges"] },
    {
      text: "The group was in the DPRK from 23 to 27 October. Of the contact in Vietnam Song said that the two officials had only greeted each other and that Japan had stated no more than its basic view of the abductions.",
      sources: ["qingdao-2018-10-28-song", "ytn-2018-10-28-song-no-progress", "dddjmc-2018-10-28-song"],
    },
    {
      text: "Kyodo took it that the DPRK, while it allows limited contact with Japanese officials, stresses that the ground for a meeting of the leaders is not laid and waits for Japan to change its mind.",
      sources: ["japandailysun-2018-10-29-song"],
    },
  ],
  sources: ["japantimes-2018-10-28-song-acknowledges", "japandailysun-2018-10-29-song"],
};
