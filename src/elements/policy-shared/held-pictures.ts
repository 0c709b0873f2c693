import { page } from '../../page/page.js';

/** What an element would load by itself, beside `src`, which is looked at first. */
const LOADS = ['src', 'srcset', 'poster', 'background', 'href', 'xlink:href'];

/** Whether an address tells somebody else that the policy is read. */
const isElsewhere = (address: string): boolean =>
  URL.canParse(address, page.baseURI) &&
  /^https?:/.test(new URL(address, page.baseURI).href) &&
  new URL(address, page.baseURI).origin !== location.origin;

/**
 * Leaves links in the place of pictures and films from other origins than the page's: nothing is loaded
 * from there unless the reader follows one. To be called before the content is in the page.
 */
export function holdBackPictures(content: DocumentFragment): void {
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    if (/^(a|area)$/.test(element.localName)) continue;
    for (const name of LOADS) {
      const value = element.getAttribute(name);
      const addresses = name === 'srcset' ? candidatesIn(value) : [value];
      if (!addresses.some((one) => one && isElsewhere(one))) continue;
      element.removeAttribute(name);
      if (name === 'src') element.replaceWith(linkTo(value!, element));
    }
  }
}

const candidatesIn = (srcset: string | null): string[] =>
  srcset?.split(',').map((one) => one.trim().split(/\s/)[0]!) ?? [];

function linkTo(address: string, element: HTMLElement): Node {
  const link = page.createElement('a');
  const { host, pathname } = new URL(address, page.baseURI);
  const words = element.getAttribute('alt') ?? element.title;
  link.href = address;
  link.rel = 'noreferrer';
  link.textContent = `${words || pathname.split('/').at(-1)!} (${host})`;
  return link;
}
