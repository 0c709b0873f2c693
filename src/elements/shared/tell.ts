// Can be removed when banner and preferences import the new names.
export { loadPart as orTell, reportProblem as tell } from '../base/report-problem.js';
