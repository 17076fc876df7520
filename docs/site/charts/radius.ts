/** The radius of a circle whose area is in proportion to a number of meetings. The browser reads this, too. */
export const radiusFor = (meetings: number): number =>
  meetings === 0 ? 0 : Math.round(10 * Math.max(2.2, 2.1 * Math.sqrt(meetings))) / 10;
