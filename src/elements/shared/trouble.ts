// Can be removed when check-contrast imports the new name.
export { reportProblem as report } from '../base/report-problem.js';
