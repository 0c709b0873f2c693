import { page } from './page.js';

/** Once the page has been parsed, all that it declares is known. `undefined` where it has been already. */
export const whenParsed = (): Promise<unknown> | undefined =>
  page.readyState === 'loading'
    ? new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }))
    : undefined;
