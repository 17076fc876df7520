/** Questions about meetings: which there were, how long the gaps between them were, what followed. */
export { chainOf, type Chain } from "./chain-of.ts";
export { eventsBetween, type InterveningEvents } from "./events-between.ts";
export { findEvents, type EventQuery } from "./find-events.ts";
export { findMeetings, type FoundMeeting, type MeetingQuery } from "./find-meetings.ts";
export { followUpsOf, type FollowUps } from "./follow-ups-of.ts";
export { gapBetweenTalks, type Gap } from "./gap-between-talks.ts";
export {
  gapDistribution,
  type GapDistribution,
  type GapDistributionOptions,
  type GapPeriod,
} from "./gap-distribution.ts";
export { gapsAlong, type GapSequence } from "./gaps-along.ts";
export { longestGap } from "./longest-gap.ts";
export { timeSinceTalks, type TimeSinceTalks } from "./time-since-talks.ts";
