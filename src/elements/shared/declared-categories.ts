import type { Category, ShownCategory } from '../../consent/declarations.js';
import { readCategories } from '../../declarations/category-reader.js';
import { readDetails } from '../../declarations/details-reader.js';
import { reportProblem } from '../base/report-problem.js';

/**
 * The gate's categories with all that the page tells of them. The gate takes from a declaration only
 * what it can use; what is wrong with one is said here.
 */
export const declaredCategories = (categories: readonly Category[]): readonly ShownCategory[] =>
  readCategories(categories, reportProblem, readDetails);
