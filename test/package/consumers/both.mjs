// A program in which one part imports the package and another requires it: two copies, with equal records.
import { createRequire } from "node:module";

import * as imported from "japan-dprk-talks";

const required = createRequire(import.meta.url)("japan-dprk-talks");
const id = "2014-03-03-shenyang";

console.log(
  JSON.stringify({
    sameNames: JSON.stringify(Object.keys(imported).toSorted()) === JSON.stringify(Object.keys(required).toSorted()),
    equal: JSON.stringify(imported.dataset) === JSON.stringify(required.dataset),
    sameObject: imported.getMeeting(id) === required.getMeeting(id),
    worksAcross: required.gapBetweenTalks(imported.getMeeting("2002-08-18-pyongyang"), required.getMeeting(id)).days
      .min,
  }),
);
