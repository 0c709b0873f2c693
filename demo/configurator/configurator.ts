// The configurator: a form, a real page in a frame, and the code of that page.
import { cookieNameOf } from '../../src/consent/cookie-text.js';
import { listenToCopyButtons } from '../preview/copy.js';
import { becomeVisitor } from '../preview/earlier-visit.js';
import { highlight } from '../preview/highlight.js';
import { openSettings } from '../preview/open-settings.js';
import { brandCss } from './brand-css.js';
import { checkConfiguration, type Checked, type Problem } from './check-configuration.js';
import type { Configuration } from './configuration.js';
import { showContrast } from './contrast-readout.js';
import type { Control } from './control.js';
import { fields, isList } from './fields.js';
import { groupControl } from './group-control.js';
import { listControl } from './list-control.js';
import { make } from './make.js';
import { npmCode } from './npm-code.js';
import { pageHtml } from './page-html.js';
import type { PageReport } from './page-reports.js';
import { fromHash, hashOf } from './permalink.js';
import { COOKIE } from './preview-html.js';
import { showRunning } from './running.js';
import { stateOf } from './states.js';

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

const form = one<HTMLFormElement>('#configurator');
const frame = one<HTMLIFrameElement>('#preview');
const events = one('#events');

const controls = makeControls();
let configuration: Configuration;
/** Counts visits, so that each is a new page and not a jump within the last one. */
let visits = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

listenToCopyButtons();
restore(fromHash(location.hash));
addEventListener('hashchange', () => {
  if (location.hash !== hashOf(configuration) && location.hash.startsWith('#%7B'))
    restore(fromHash(location.hash));
});
// Text is taken as it is typed, and everything else where it is chosen.
form.addEventListener('input', () => take(400));
form.addEventListener('change', () => take(0));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  visit();
});
one('#start-over').addEventListener('click', () => restore(checkConfiguration({})));
one('#open-settings').addEventListener('click', ({ currentTarget }) =>
  openSettings(frame, currentTarget as HTMLElement),
);
addEventListener('message', ({ origin, data }: MessageEvent<PageReport>) => {
  // WebKit names another window as the source of what is sent on `load`.
  if (origin !== location.origin || data.visit !== String(visits)) return;
  if (data.type === 'load') showContrast(frame.contentDocument!, one('#contrast'), form);
  else events.append(make('li', {}, make('code', {}, data.type), ` ${data.says}`));
  showPageState();
});

/** A part of the form for each group of fields, in the place that waits for it. */
function makeControls(): ReadonlyMap<string, Control> {
  return new Map(
    Object.entries(fields).map(([name, group]) => {
      const control = isList(group) ? listControl(group) : groupControl(group);
      one(`[data-fields="${name}"]`).append(control.element);
      return [name, control];
    }),
  );
}

/** Shows a configuration in the form, and comes to its page. */
function restore({ configuration: restored, problems }: Checked): void {
  for (const [name, control] of controls) control.write(restored[name as keyof Configuration]);
  show(restored, problems);
  visit();
}

/** Takes what the form holds, if it is something new, and visits its page soon. */
function take(delay: number): void {
  const { configuration: taken, problems } = checkConfiguration(
    Object.fromEntries([...controls].map(([name, control]) => [name, control.read()])),
  );
  const isNew = JSON.stringify(taken) !== JSON.stringify(configuration);
  show(taken, problems);
  if (!isNew && !waiting) return;
  clearTimeout(waiting);
  waiting = setTimeout(visit, delay);
}

/** Says what a configuration comes to, besides its page. */
function show(shown: Configuration, problems: readonly Problem[]): void {
  configuration = shown;
  const messages = new Map(problems.map(({ path, message }) => [path, message]));
  for (const [name, control] of controls) control.say(name, messages);
  say(
    '#problems',
    problems.map(({ message }) => message),
  );

  const hash = hashOf(configuration);
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  one('#permalink').textContent = location.href;
  one('#page-html').replaceChildren(highlight(pageHtml(configuration)));
  one('#page-css').textContent = brandCss(configuration) || '/* None is needed. */\n';
  one('#npm-code').textContent = npmCode(configuration);

  const state = stateOf(configuration);
  say('#state-says', [state.lacks?.(configuration) || state.says]);
  one('#forced-says').hidden = !configuration.view.forced;
  one('#mirrored-says').hidden = !configuration.view.mirrored;
}

/** Says something that is heard, unless it stands there already. */
function say(selector: string, sentences: readonly string[]): void {
  const place = one(selector);
  const said = [...place.children].map(({ textContent }) => textContent);
  if (said.join() === sentences.join()) return;
  place.replaceChildren(...sentences.map((sentence) => make('span', {}, sentence)));
}

/** Makes the visitor, and lets them come to the page. */
function visit(): void {
  clearTimeout(waiting);
  waiting = undefined;
  becomeVisitor(COOKIE, stateOf(configuration).record?.(configuration));
  const { width } = configuration.view;
  frame.style.inlineSize = width === 'full' ? '' : `${width}px`;
  const hash = hashOf(configuration);
  // Without an entry in the history for each visit.
  frame.contentWindow?.location.replace(`/demo/configurator/page.html?visit=${++visits}${hash}`);
  one<HTMLAnchorElement>('#own-page').href = `/demo/configurator/page.html${hash}`;
  events.replaceChildren();
  showPageState();
}

/** Says what the visitor's browser keeps, and what their page runs. */
function showPageState(): void {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${COOKIE}=`));
  const { scope } = configuration.settings;
  // Under the name that it has on the page to copy.
  const name = cookieNameOf({
    cookieName: 'consent',
    scope,
    cookiePath: '/',
    cookieSameSite: 'lax',
  });
  one('#visitor-cookie').textContent = kept
    ? `${name}=${kept.slice(COOKIE.length + 1)}`
    : 'None yet.';
  const gate = frame.contentWindow?.consentElements;
  showRunning(gate, configuration, one('#runs'), one('#held'));
}
