import type { Category, ShownCategory } from '../../consent/declarations.js';
import { readTexts } from '../../declarations/read-page.js';
import { readDetails } from '../../declarations/read-details.js';
import { reportProblem } from '../base/report-problem.js';
import { spokenCategories } from './spoken-categories.js';

/**
 * The gate's categories with everything that the page declares about them, in the language of a place if it
 * does so in several. The gate reads only what it needs; mistakes in a declaration are reported here.
 */
export const declaredCategories = (
  categories: readonly Category[],
  place: Element,
): readonly ShownCategory[] =>
  readTexts(categories, reportProblem, readDetails, spokenCategories(place));
