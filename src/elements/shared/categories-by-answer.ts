import { categoryOf } from '../../consent/consent-names.js';
import type { Basis, ShownCategory } from '../../consent/declarations.js';
import { isGranted, type Decision } from '../../consent/decision.js';
import { labelOf, sentenceCase } from './category-texts.js';

/** The page's optional categories, by their labels. */
export interface CategoriesByAnswer {
  /** Granted by the visitor: whole categories, or services of one. */
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  /** Runs until the visitor objects, granted or not. */
  readonly exempt: readonly string[];
  /** Neither granted nor refused. */
  readonly pending: readonly string[];
}

/** Sorts the page's categories by what holds for them. */
export function categoriesByAnswer(
  decision: Decision,
  categories: readonly ShownCategory[],
  phrases: object,
): CategoriesByAnswer {
  const grantedWith = (basis: Basis): string[] =>
    grantedLabels(
      decision,
      categories.filter((category) => category.basis === basis),
      phrases,
    );
  const optional = categories.filter(({ basis }) => basis !== 'necessary');
  const labels = (isWanted: (name: string) => boolean): string[] =>
    optional
      .filter(({ name }) => isWanted(name))
      .map(({ name, label }) => labelOf(name, label, phrases));
  return {
    allowed: grantedWith('consent'),
    exempt: grantedWith('exempt'),
    refused: labels((name) => decision.denied.includes(name)),
    pending: labels((name) => ![...decision.granted, ...decision.denied].includes(name)),
  };
}

/** Labels of what may run: whole categories, else the services that were granted on their own. */
const grantedLabels = (
  decision: Decision,
  categories: readonly ShownCategory[],
  phrases: object,
): string[] =>
  categories.flatMap(({ name, label, services }) =>
    isGranted(decision, name)
      ? labelOf(name, label, phrases)
      : decision.granted
          .filter((granted) => categoryOf(granted) === name)
          .map(
            (granted) =>
              services.find((service) => service.name === granted)?.label ||
              sentenceCase(granted.split('.')[1]!),
          ),
  );
