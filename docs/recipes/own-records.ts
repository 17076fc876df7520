/**
 * Are my own records valid?
 *
 * Here a copy of the dataset gets a meeting with three mistakes. The check names each of them, and the word or id that was
 * meant. For a dataset of your own, see "Your own dataset".
 */
import { dataset, getMeeting } from "japan-dprk-talks";
import { checkDataset, formatProblem } from "japan-dprk-talks/schema";

const mine = {
  ...getMeeting("2014-03-03-shenyang"),
  id: "2014-03-05-shenyang",
  start: "2014-03-05",
  end: "2014-03-04",
  place: "shenyan",
  channel: "redcross",
};

const problems = checkDataset({ ...dataset, meetings: [...dataset.meetings, mine] });
for (const problem of problems) console.log(formatProblem(problem));
