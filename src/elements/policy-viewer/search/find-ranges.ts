import { fold } from '../../../policy/fold.js';
import { findTerms, searchTerms } from '../../../policy/search.js';
import { textBlocks, type TextBlock } from '../../../policy/text-blocks.js';
import type { PageSection } from '../../policy-shared/page-outline.js';
import { controlOf } from '../../policy-shared/unfold.js';
import type { ShownPolicy } from '../viewer-part.js';

/** Where words stand in the page. */
export interface FoundPlace {
  /** Static: thousands of live ranges would slow down every later change of the page. */
  readonly range: StaticRange;
  /** The paragraph, and where in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: PageSection | undefined;
}

/**
 * Where words stand in the page, in order, or sections that go by them. A generator, so that a long
 * policy is searched in slices.
 */
export function* findRanges(shown: ShownPolicy, query: string): Generator<void, FoundPlace[]> {
  const { phrases, words } = searchTerms(query);
  if (!phrases.length) return [];
  const named = sectionsNamed(query, shown.outline.sections);
  const together = yield* findPlaces(shown, phrases, named);
  return together.length || !words.length ? together : yield* findPlaces(shown, words, named);
}

/** Those whose id or alias it is: the words of an address lead to what it names. */
function sectionsNamed(query: string, sections: readonly PageSection[]): ReadonlySet<unknown> {
  const wanted = fold(query).trim().replace(/^#/, '').replace(/\s+/g, '-');
  return new Set(
    sections
      .filter(({ id, aliases }) => [id, ...aliases].some((one) => fold(one) === wanted))
      .map(({ heading }) => heading),
  );
}

function* findPlaces(
  { root, isShown, outline }: ShownPolicy,
  terms: readonly RegExp[],
  named: ReadonlySet<unknown>,
): Generator<void, FoundPlace[]> {
  const places: FoundPlace[] = [];
  const sections = new Map<unknown, PageSection>(
    outline.sections.map((section) => [section.heading, section]),
  );
  let section: PageSection | undefined;
  for (const block of textBlocks<Text, HTMLElement>(root, isShown)) {
    section = sections.get(block.owner) ?? section;
    const text = block.nodes.map(({ data }) => data).join('');
    const matches = findTerms(text, terms);
    if (!matches.length && named.has(block.owner)) matches.push([0, text.length]);
    for (const [start, end] of matches) {
      const range = rangeIn(block, start, end);
      if (isRendered(range.startContainer.parentElement, root))
        places.push({ range, text, start, end, section });
    }
    yield;
  }
  return places;
}

/** What is folded can be brought into view, what a style sheet hides cannot. */
function isRendered(element: Element | null, root: HTMLElement): boolean {
  if (element && getComputedStyle(element).visibility === 'hidden') return false;
  for (let part = element; part && part !== root; part = part.parentElement)
    if (getComputedStyle(part).display === 'none' && !controlOf(part, root)) return false;
  return true;
}

/** Words may go through several elements: "<b>Information</b> Regulator". */
function rangeIn({ nodes }: TextBlock<Text>, start: number, end: number): StaticRange {
  const [startContainer, startOffset] = placeIn(nodes, start, false);
  const [endContainer, endOffset] = placeIn(nodes, end, true);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function placeIn(nodes: readonly Text[], place: number, isEnd: boolean): [Text, number] {
  let rest = place;
  for (const node of nodes) {
    // A place between two nodes is the end of the first or the start of the second.
    if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
