/**
 * Questions about delegates: whom a name refers to, which posts they held, which meetings they attended, whom they met.
 */
export { careerOf, type AttestedPost, type Career } from "./career-of.ts";
export { counterpartsOf, type Counterpart, type Counterparts } from "./counterparts-of.ts";
export { findByName, type Named, type NameMatch } from "./find-by-name.ts";
export { meetingsOf, type Attendance, type Attendances } from "./meetings-of.ts";
export { postsOn, type HeldPosts } from "./posts-on.ts";
