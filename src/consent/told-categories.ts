import { basisFor } from './basis.js';
import type { Basis, Category } from './declarations.js';

/** What a program is told of the markup of pages that it does not see. */
export interface ToldMarkup {
  /** The `basis` of each `<consent-category>` in the pages, by name. Others are `consent`. */
  bases?: Readonly<Record<string, Basis>>;
  /** Names of the categories with `sale` in the pages: what the signal refuses under `regime: 'us'`. */
  sales?: readonly string[];
}

export const toldBasis = (name: string, { bases = {} }: ToldMarkup): Basis =>
  basisFor(name, Object.hasOwn(bases, name) ? bases[name] : undefined);

/** The categories in the page's order: first those of the settings, then the other declared ones. */
export const toldCategories = (names: readonly string[], markup: ToldMarkup): Category[] => {
  const { bases = {}, sales = [] } = markup;
  return [...new Set([...names, ...Object.keys(bases), ...sales])].map((name) => ({
    name,
    basis: toldBasis(name, markup),
    isSale: sales.includes(name),
  }));
};
