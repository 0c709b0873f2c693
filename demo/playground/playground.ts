// The playground on the hub: a form, a real page in a frame, and the HTML that the page was made from.
import { languages, sizes, themes } from 'virtual:demo-facts';
import { asWords } from '../preview/as-words.js';
import { listenToCopyButtons } from '../preview/copy.js';
import { becomeVisitor } from '../preview/earlier-visit.js';
import { highlight } from '../preview/highlight.js';
import { openSettings } from '../preview/open-settings.js';
import { choicesIn, queryOf } from './choices.js';
import { pageElements, type PageElement } from './page-elements.js';
import { layouts, pageHtml, purposesAskedBefore, type Choices } from './page-html.js';
import { COOKIE, cookieOf, visitors, type Visitor } from './visitors.js';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

const form = one<HTMLFormElement>('#playground');
const frame = one<HTMLIFrameElement>('#preview');
const says = one<HTMLElement>('#visitor-says');
const html = one<HTMLElement>('#page-html');
const cookie = one<HTMLElement>('#visitor-cookie');

fillIn();
one<HTMLElement>('#own-signal').hidden = !(
  'globalPrivacyControl' in navigator && navigator.globalPrivacyControl
);
show(choicesIn(new URLSearchParams(location.search)));

form.addEventListener('change', () => {
  const choices = choicesIn(new FormData(form));
  history.replaceState(history.state, '', queryOf(choices) + location.hash);
  show(choices);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show(choicesIn(new FormData(form)));
});
one<HTMLElement>('#open-settings').addEventListener('click', ({ currentTarget }) =>
  openSettings(frame, currentTarget as HTMLElement),
);
listenToCopyButtons();

/** Makes the visitor, and lets them come to the page. */
function show(choices: Choices): void {
  const visitor: Visitor = visitors[choices.visitor];
  const value = cookieOf(visitor, purposesAskedBefore(choices));
  const query = queryOf(choices);

  becomeVisitor(COOKIE, value);
  // Without an entry in the history for each choice.
  frame.contentWindow?.location.replace(`/demo/playground/page.html${query}`);

  for (const [name, value] of Object.entries(choices)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof RadioNodeList)
      field.value = value as string;
  }
  const element: PageElement | '' = choices.element && pageElements[choices.element];
  says.textContent = [visitor.says, element && element.says].filter(Boolean).join(' ');
  html.replaceChildren(highlight(pageHtml(choices)));
  cookie.textContent = value ? `${COOKIE}=${value}` : 'None yet.';
  one<HTMLAnchorElement>('#own-page').href = `/demo/playground/page.html${query}`;
}

/** What there is to choose from comes from the build, and from what the playground knows. */
function fillIn(): void {
  const visitorFields = one('#visitors');
  const radio = one<HTMLTemplateElement>('#visitor');
  for (const [name, { label }] of Object.entries(visitors)) {
    const field = radio.content.cloneNode(true) as DocumentFragment;
    field.querySelector('input')!.value = name;
    field.querySelector('span')!.textContent = label;
    visitorFields.append(field);
  }

  const field = (name: string) => one<HTMLSelectElement>(`#playground select[name=${name}]`);
  for (const layout of layouts) field('layout').add(new Option(asWords(layout), layout));
  for (const theme of themes) field('theme').add(new Option(asWords(theme), theme));
  for (const { code, name } of languages) {
    const option = new Option(name, code);
    option.lang = code;
    field('lang').add(option);
  }
  for (const element of Object.keys(pageElements))
    field('element').add(new Option(`<${element}>`, element));

  const number = new Intl.NumberFormat('en');
  for (const place of document.querySelectorAll<HTMLElement>('[data-size]'))
    place.textContent = number.format(sizes[place.dataset['size']!]!.gzip);
}
