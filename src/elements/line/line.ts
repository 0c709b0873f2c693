/*
 * A line at the way back: for some seconds what has been saved or taken over from the visitor's account, or,
 * until it is put away, that the browser's opt-out signal is honoured. Fetched only by visitors of whom that is
 * true. It is not modal and takes no focus. The elements announce answers that are given here, the line the others.
 */

import { findGate, type ConsentGate } from '../../consent/consent-gate.js';
import { cookieNameOf } from '../../consent/cookie-text.js';
import { findOwnControl } from '../../page/control.js';
import { page } from '../../page/page.js';
import { announce } from '../shared/announce.js';
import { createText } from '../shared/create-text.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { phraseParts, type PhraseValues } from '../shared/phrase-parts.js';
import { categoriesByAnswer } from '../shared/categories-by-answer.js';
import { findPhrases } from './line-phrases.js';
import { lineStyles } from './line.styles.js';

/** Milliseconds that an answer is confirmed for. */
const LASTS = 4000;
/** Milliseconds for what comes unasked, which has to be read first. */
const NEWS_LASTS = 12_000;

/** What ends the line that there is. */
let end = (): void => {};

interface LineContent {
  readonly phrases: Awaited<ReturnType<typeof findPhrases>>;
  readonly phrase: string;
  readonly values?: PhraseValues;
  readonly button: Element;
}

/**
 * Says for some seconds, where the banner was, what the visitor's answer allows.
 *
 * @param isNews it was given on another device, and has been taken over from the visitor's account
 */
export async function showAnswer(isNews: boolean): Promise<void> {
  const gate = findGate();
  if (!gate?.decision.decided) return;
  const phrases = await findPhrases();
  const { allowed, exempt } = categoriesByAnswer(
    gate.decision,
    declaredCategories(gate.categories, page.body),
    phrases,
  );
  const purposes = [...allowed, ...exempt];
  const lasts = isNews ? NEWS_LASTS : LASTS;
  const [something, nothing] = isNews
    ? [phrases.accountAllowed, phrases.accountNothing]
    : [phrases.savedAllowed, phrases.savedNothing];
  end();
  const line = createLine({
    phrases,
    phrase: purposes.length ? something : nothing,
    values: { purposes },
    button: createButton(phrases.changeShort, 'preferences'),
  });
  line.dataset['place'] += ` ${placeOfBanner()}`;
  const ended = new AbortController();
  const { signal } = ended;
  end = () => {
    ended.abort();
    line.remove();
  };
  const begin = (): void => void setTimeout(finish, lasts);
  const finish = (): void => {
    if (signal.aborted) return;
    // Nobody has seen it yet.
    if (page.hidden) page.addEventListener('visibilitychange', begin, { once: true, signal });
    // Whoever is reading or pressing it has the time.
    else if (line.matches(':hover, :focus-within')) setTimeout(finish, lasts / 4);
    else end();
  };
  const handleAction = (event: Event): void => {
    if (!event.composedPath().includes(line)) end();
  };
  // Visitors who carry on after their own answer know what they chose.
  for (const type of isNews ? [] : ['pointerdown', 'keydown', 'wheel'])
    addEventListener(type, handleAction, { signal, capture: true, passive: true });
  // The gate has heard it before.
  line.addEventListener('click', ({ target }) => target !== line && queueMicrotask(end), {
    signal,
  });
  begin();
  if (isNews) announce(line.ariaLabel!);
}

/** Says, until it is put away, that the browser's signal stands for an answer. Harmless if called again. */
export async function showSignal(): Promise<void> {
  const gate = findGate();
  if (!gate || wasPutAway(gate) || page.querySelector('consent-line')) return;
  const phrases = await findPhrases();
  if (gate.decision.source !== 'gpc' || page.querySelector('consent-line')) return;
  const { allowed, exempt } = categoriesByAnswer(
    gate.decision,
    declaredCategories(gate.categories, page.body),
    phrases,
  );
  const isAllOff = !allowed.length && !exempt.length;
  const hide = createButton(phrases.putAway);
  const line = createLine({
    phrases,
    phrase: isAllOff ? phrases.signalEffect : phrases.signalHonoured,
    button: hide,
  });
  line.toggleAttribute('data-stays', true);
  const unsubscribe = gate.subscribe(({ source }) => source === 'gpc' || end());
  end = () => {
    unsubscribe();
    line.remove();
  };
  hide.addEventListener('click', () => {
    putAway(gate);
    const hadFocus = line.matches(':focus-within');
    end();
    if (hadFocus) focusWayBack();
  });
}

function createLine({ phrases, phrase, values = {}, button }: LineContent): HTMLElement {
  const line = page.createElement('consent-line');
  line.role = 'region';
  line.lang = phrases.lang;
  line.dir = phrases.dir;
  const text = page.createElement('p');
  text.append(...phraseParts(phrase, values, phrases.lang).map(createText));
  line.ariaLabel = text.textContent;
  const root = line.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [lineStyles];
  root.append(text, button);
  line.dataset['place'] = findOwnControl(findGate()!.settings.preferencesHash) ? '' : 'above';
  // Beside the body, as the banner: see docs/decisions/0016-beside-the-body.md.
  page.documentElement.append(line);
  const { adoptedStyleSheets } = page;
  if (!adoptedStyleSheets.includes(lineStyles)) adoptedStyleSheets.push(lineStyles);
  return line;
}

function createButton(name: string, action?: 'preferences'): Element {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = name;
  // The gate hears every such button, wherever it is.
  if (action) button.dataset['consentAction'] = action;
  return button;
}

/** Where the eyes are: along the edge, or in the corner, that the banner was in. */
function placeOfBanner(): string {
  const banner = page.querySelector('consent-banner');
  const [layout, position = ''] = ['layout', 'position'].map(
    (name) => banner?.getAttribute(name) ?? '',
  );
  const isAtEnd = layout === 'card' && !position.endsWith('start');
  return [position.startsWith('top') && 'top', isAtEnd && 'end'].filter(Boolean).join(' ');
}

/** Focus must not be lost with the line. */
function focusWayBack(): void {
  const ours = page.querySelector('consent-way-back')?.shadowRoot?.querySelector('button');
  const control = ours ?? findOwnControl(findGate()!.settings.preferencesHash);
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}

const memoryOf = ({ settings }: ConsentGate): string => `${cookieNameOf(settings)}-signal-seen`;

/** The visitor asked for it, for as long as the tab is open. */
function putAway(gate: ConsentGate): void {
  try {
    sessionStorage.setItem(memoryOf(gate), '1');
  } catch {
    // It comes back with the next page.
  }
}

function wasPutAway(gate: ConsentGate): boolean {
  try {
    return !!sessionStorage.getItem(memoryOf(gate));
  } catch {
    return false;
  }
}
