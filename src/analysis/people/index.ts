/** Questions about delegates: who is meant by a name, what they were, where they took part, whom they met. */
export { careerOf, type AttestedPost, type Career } from "./career-of.ts";
export { counterpartsOf, type Counterpart, type Counterparts } from "./counterparts-of.ts";
export { findByName, type Named, type NameMatch } from "./find-by-name.ts";
export { meetingsOf, type Attendance, type Attendances } from "./meetings-of.ts";
export { postsOn, type HeldPosts } from "./posts-on.ts";
