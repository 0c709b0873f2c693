import { languages, themes } from 'virtual:demo-facts';
import { pageElements } from './page-elements.js';
import { layouts, type Choices } from './page-html.js';
import { visitors } from './visitors.js';

/** The choices in an address or a form; what neither has, or what there is not, is the first of its kind. */
export function choicesIn(values: URLSearchParams | FormData): Choices {
  const one = <T extends string>(name: string, all: readonly T[]): T =>
    all.find((value) => value === values.get(name)) ?? all[0]!;
  const language = languages.find(({ code }) => code === values.get('lang'));
  return {
    visitor: one('visitor', keysOf(visitors)),
    layout: one('layout', layouts),
    theme: one('theme', ['', ...themes]),
    lang: language?.code ?? 'en',
    dir: language?.dir ?? 'ltr',
    element: one('element', ['', ...keysOf(pageElements)]),
  };
}

/** The query of an address that leads to these choices. */
export function queryOf({ visitor, layout, theme, lang, element }: Choices): string {
  const query = new URLSearchParams({ visitor, layout, lang });
  if (theme) query.set('theme', theme);
  if (element) query.set('element', element);
  return `?${query}`;
}

const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[];
