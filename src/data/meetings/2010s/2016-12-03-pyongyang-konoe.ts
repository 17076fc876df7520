import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "2016-12-03-pyongyang-konoe",
  title: "Visit to Pyongyang of the Japanese Red Cross Society's president, as president of the IFRC, after the floods",
  channel: "red-cross",
  status: "held",
  start: "2016-12-03",
  end: "2016-12-12~",
  place: "pyongyang",
  round: "a visit of the IFRC, not talks of the two societies; his second visit to the country, after 1998",
  delegations: [
    {
      side: "other",
      organization: "ifrc",
      capacity: "party",
      members: [
        {
          delegate: "tadateru-konoe",
          role: "head",
          post: "President of the IFRC and of the Japanese Red Cross Society",
        },
      ],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [{ delegate: "paek-yong-ho", role: "member", post: "Vice Chairman, met him at Pyongyang airport" }],
    },
  ],
  topics: ["humanitarian-aid"],
  outcomes: [
    {
      text: "He saw the flood area of North Hamgyong (Hoeryong, Musan) with staff of the DPRK Red Cross, and a risk-reduction project in another county.",
      sources: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures", "ifrc-2016-12-22-konoe-commends"],
    },
  ],
  remarks: [
    {
      text: "The report of his arrival foresaw a meeting with Kim Yong Nam and other senior officials in Pyongyang; no page that was read says whether it took place.",
      sources: ["sankei-2016-12-03-konoe-arrives"],
    },
    {
      text: "The visit was to renew attention and support for the IFRC flood appeal, put at 15 million Swiss francs by the Japanese Red Cross Society and at 15.5 million US dollars by NHK; about 25 per cent had come in according to the former, about 30 per cent according to the latter.",
      sources: ["jrc-2016-12-27-konoe-dprk", "nhk-2016-11-27-konoe-plan"],
    },
  ],
  sources: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
  evidence: {
    end: ["jrc-2016-12-27-konoe-dprk", "ifrc-2016-12-konoe-pictures"],
    place: ["sankei-2016-12-03-konoe-arrives"],
    round: ["jrc-2016-12-27-konoe-dprk", "sankei-2016-12-03-konoe-arrives"],
    delegations: ["sankei-2016-12-03-konoe-arrives", "jrc-2016-12-27-konoe-dprk"],
    topics: ["jrc-2016-12-27-konoe-dprk"],
  },
  variants: [
    {
      field: "end",
      value: "2016-12-10",
      sources: ["sankei-2016-12-03-konoe-arrives"],
      note: "Kyodo, citing the IFRC, on the day of arrival; afterwards the Japanese Red Cross Society and the IFRC write of ten days from 3 December",
    },
    {
      field: "start",
      value: "2016-12-05",
      sources: ["nhk-2016-11-27-konoe-plan"],
      note: "Plan reported a week before: five days from 5 December",
    },
  ],
};
