import { page } from '../../page/page.js';

/** Not in every `lib.dom` yet. https://developer.mozilla.org/docs/Web/API/Document/ariaNotify */
type NotifyingDocument = Document & { ariaNotify?(text: string): void };

let region: HTMLElement | undefined;

/**
 * A live region speaks only of what changes in it, so it has to be in the page some time before.
 * Where `ariaNotify` exists none is needed.
 */
export function prepareAnnouncements(): void {
  if ((page as NotifyingDocument).ariaNotify || region?.isConnected) return;
  region = page.createElement('div');
  region.role = 'status';
  // Set through the CSSOM, which a policy without 'unsafe-inline' allows.
  region.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  // Beside the body, whose last child stays the last.
  page.documentElement.append(region);
}

let latest = '';
/** What ends one announcement is not to end the next. */
let ends: ReturnType<typeof setTimeout>[] = [];

/**
 * Has assistive technology say something once it has finished its sentence. Only once, if several
 * elements have the same to say.
 */
export function announce(text: string): void {
  if (text === latest) return;
  latest = text;
  ends.forEach(clearTimeout);
  ends = [setTimeout(() => (latest = ''), 1000)];
  const notifying: NotifyingDocument = page;
  if (notifying.ariaNotify) {
    notifying.ariaNotify(text);
    return;
  }
  prepareAnnouncements();
  const here = region!;
  // Screen readers look at a new region only after a moment.
  setTimeout(() => (here.textContent = text), 150);
  // It has been said; nobody should come across it when reading on to the end of the page.
  ends.push(setTimeout(() => (here.textContent = ''), 4000));
}
