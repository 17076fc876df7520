import type { MeetingDraft } from "../../drafts.ts";

export const meeting: MeetingDraft = {
  id: "1959-04-13-geneva",
  title: "Red Cross talks in Geneva on an agreement to send Koreans in Japan to the DPRK",
  channel: "red-cross",
  status: "held",
  start: "1959-04-13",
  end: "1959-06-24",
  place: "geneva",
  series: "red-cross-talks",
  delegations: [
    {
      side: "JP",
      organization: "japanese-red-cross",
      capacity: "party",
      members: [{ delegate: "masutaro-inoue", role: "member" }],
      sources: ["nahf-1959-08-14-ap-calcutta", "kokalog-search-okumura"],
    },
    {
      side: "KP",
      organization: "dprk-red-cross",
      capacity: "party",
      members: [],
      sources: ["nahf-1959-08-14-ap-calcutta"],
    },
  ],
  topics: ["repatriation-to-dprk"],
  outcomes: [
    {
      text: "Agreement in principle on 10 June 1959, according to a South Korean report.",
      sources: ["nahf-1959-07-16-geneva-progress-report"],
    },
    {
      text: "A drafting committee of two from each side was to work from 15 June.",
      sources: ["nahf-1959-07-16-geneva-progress-report"],
    },
    {
      text: "By 20 June the draft was almost complete, with only the annex left, according to a South Korean letter.",
      sources: ["nahf-1959-06-20-geneva-letter-16"],
    },
    {
      text: "The joint communiqué of August spoke of full agreement, reached in talks from 13 April to 24 June.",
      sources: ["nahf-1959-08-14-ap-calcutta"],
    },
    {
      text: "The president of the ICRC dates the agreement of the two societies 24 June 1959; it was not for the ICRC, he wrote, to give an opinion on it.",
      sources: ["nahf-1959-08-07-boissier-letter"],
    },
    {
      text: "A blog quotes, without a source, what was settled: nobody goes but of his own free will; the Japanese Red Cross sets up and runs the registration; the ICRC may at any time take the measures that it thinks necessary and suitable to make sure that this is humane, fair and just, and the society follows them. The handling of complaints is left out of the papers, but is of course done as part of running the registration; only the person concerned may complain.",
      sources: ["ameblo-trainbridge1-geneva-terms"],
    },
  ],
  remarks: [
    { text: "The ICRC gave the room for the talks.", sources: ["nahf-1959-08-14-ap-calcutta"] },
    {
      text: 'The Japanese side gave the ICRC a French translation of the agreement in the latter part of June and wanted its approval, if possible at a meeting of the ICRC set for 2 July; that meeting was not held, "for technical reasons", according to a South Korean letter.',
      sources: ["nahf-1959-07-16-choi-letter"],
    },
    {
      text: "While the approval of the ICRC was awaited, two of the DPRK team and Inoue with others of the Japanese team were to stay in Geneva, according to a Diet record whose extract has no date.",
      sources: ["kokalog-search-okumura"],
    },
    {
      text: "An unsigned paper of July 1959 in South Korea's files says that the Japanese side had agreed with a reservation: the ICRC had to agree to take part.",
      sources: ["nahf-1959-07-minimise-repatriation"],
    },
    {
      text: "A blog that quotes a newspaper of 11 June 1959 has it that a joint communiqué of Geneva was made known at a congress of Chongryon in Tokyo.",
      sources: ["blog-asahi-1959-06-11-geneva"],
    },
    {
      text: "According to the abstract of a study the talks had run into difficulty because the two societies differed, and the agreement of 24 June came suddenly; the ambassadors of the United States in Tokyo and Geneva saw that the ICRC's part had shrunk to that of an observer and urged again that the ICRC mediate. The ICRC stayed neutral and withheld its position: South Korea's minister in Tokyo and the president of its Red Cross wanted it to put the matter off, while Japan asked it to allow the return. The United States feared that the return would stand in the way of better relations of Japan and South Korea and proposed a programme of return to South Korea (Positive Program); South Korea's president did not accept it.",
      sources: ["dbpia-2024-icrc-geneva-1959", "tongilnanum-2024-icrc-geneva"],
    },
    {
      text: "The United States, which had kept its hands off the plan of a return when Japan announced it in January, turned by degrees to involvement from March on, though it declared itself neutral. It feared a direct effect on the repatriations in Vietnam and Thailand and was uneasy about these talks, according to the abstract of a study of State Department papers.",
      sources: ["earticle-3737498-us-1959"],
    },
  ],
  sources: [
    "nahf-1959-08-14-ap-calcutta",
    "nahf-1959-08-07-boissier-letter",
    "nahf-1959-07-16-geneva-progress-report",
    "exodus-museum-chronology",
  ],
  evidence: {
    start: ["nahf-1959-08-14-ap-calcutta", "exodus-museum-chronology"],
    end: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-08-07-boissier-letter"],
    place: ["nahf-1959-08-14-ap-calcutta", "nahf-1959-07-16-geneva-progress-report", "okpedia-return-agreement"],
    delegations: ["nahf-1959-08-14-ap-calcutta", "kokalog-search-okumura"],
  },
  variants: [
    {
      field: "end",
      value: "1959-07",
      sources: ["nahf-1959-08-upi-kitamura"],
      note: 'UPI on 3 August 1959: text initialled in Geneva "last month"',
    },
    { field: "end", value: "1959-06", sources: ["okpedia-return-agreement"], note: "April to June 1959, months only" },
  ],
};
