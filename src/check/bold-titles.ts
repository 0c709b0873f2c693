import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** A policy with more titles in bold than headings: fewer than that may be emphasis. */
const FEWEST = 3;

/** Policies pasted from a word processor, whose titles are paragraphs in bold: they have no contents. */
export const checkBoldTitles: Check = function* () {
  for (const viewer of inPage('policy-viewer:not([headings])')) {
    const titles = [...viewer.querySelectorAll(':is(p, div) > :is(b, strong):first-child')].filter(
      isTitle,
    );
    const headings = viewer.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]').length;
    if (titles.length >= FEWEST && titles.length > headings)
      yield finding(
        'bold-titles',
        viewer,
        `${tagOf(viewer)} has ${titles.length} titles that are only bold, such as "${titles[0]!.textContent.trim().slice(0, 60)}", and ${headings} headings: they make no sections.`,
        'Make them headings, or write headings="infer".',
      );
  }
};

/** Bold words that are all of a paragraph, or all of its first line, and no sentence. */
function isTitle(bold: Element): boolean {
  const text = bold.textContent.trim();
  const next = bold.nextSibling;
  const isLine = next === null || (next as Element).localName === 'br' || !next.textContent?.trim();
  const isFirst = !bold.previousSibling?.textContent?.trim();
  return isLine && isFirst && text.length > 0 && text.length <= 120 && !/[.,;!]$/.test(text);
}
