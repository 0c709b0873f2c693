import { fold } from '../../src/policy/fold.js';

/** A section of a page, as scripts/docs/search-index.mjs writes it. */
interface Section {
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

interface Found extends Section {
  readonly rank: number;
}

const most = 12;

/** The search in the header. The index is fetched once somebody is about to type. */
export function offerSearch(): void {
  const search = document.querySelector<HTMLElement>('.search')!;
  const field = search.querySelector('input')!;
  const list = search.querySelector('ul')!;
  const status = search.querySelector('[role="status"]')!;
  const index = new URL(search.dataset['index']!, location.href);

  let sections: Promise<readonly Section[]> | undefined;
  const load = () =>
    (sections ??= fetch(index).then((response) => response.json() as Promise<Section[]>));

  async function show(): Promise<void> {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const found = words.length ? rank(await load(), words) : [];
    list.replaceChildren(...found.slice(0, most).map((section) => item(section, words, index)));
    list.hidden = found.length === 0;
    status.textContent = words.length ? `${found.length || 'No'} places found` : '';
  }

  field.addEventListener('focus', () => void load());
  field.addEventListener('input', () => void show());
  search.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      list.hidden = true;
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (next) event.preventDefault();
    next?.focus();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (!search.contains(relatedTarget as Node | null)) list.hidden = true;
  });
  field.addEventListener('click', () => (list.hidden = list.children.length === 0));
  search.hidden = false;
}

/** Sections with all the words: those with them in their title first, then by how often they come. */
function rank(sections: readonly Section[], words: readonly string[]): readonly Found[] {
  return sections
    .flatMap((section) => {
      const title = fold(section.title);
      const page = fold(section.page);
      const text = fold(section.text);
      if (!words.every((word) => `${page} ${title} ${text}`.includes(word))) return [];
      const points = words.map(
        (word) =>
          (title.includes(word) ? 20 : 0) +
          (page.includes(word) ? 10 : 0) +
          Math.min(text.split(word).length - 1, 5),
      );
      return [{ ...section, rank: points.reduce((sum, one) => sum + one, 0) }];
    })
    .sort((one, other) => other.rank - one.rank);
}

function item(section: Section, words: readonly string[], index: URL): HTMLElement {
  const link = document.createElement('a');
  link.href = new URL(section.address, index).href;
  const title = document.createElement('b');
  title.textContent =
    section.title === section.page ? section.page : `${section.page}: ${section.title}`;
  const text = document.createElement('span');
  text.textContent = excerpt(section.text, words);
  link.append(title, text);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

/** Some words around the first place. */
function excerpt(text: string, words: readonly string[]): string {
  const at = Math.max(0, fold(text).indexOf(words[0]!) - 40);
  const start = at && text.indexOf(' ', at) + 1;
  return `${start ? '… ' : ''}${text.slice(start, start + 110)}`;
}
