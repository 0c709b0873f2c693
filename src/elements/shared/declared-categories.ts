import type { Category, ShownCategory } from '../../consent/declarations.js';
import { readCategories } from '../../declarations/category-reader.js';
import { readDetails } from '../../declarations/details-reader.js';
import { reportProblem } from '../base/report-problem.js';

/**
 * The gate's categories with everything that the page declares about them. The gate reads only what it
 * needs; mistakes in a declaration are reported here.
 */
export const declaredCategories = (categories: readonly Category[]): readonly ShownCategory[] =>
  readCategories(categories, reportProblem, readDetails);
