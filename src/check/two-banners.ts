import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';

/** Banners of one language that would stand before the visitor together. */
export const checkTwoBanners: Check = function* () {
  const languages = new Set<string>();
  for (const banner of inPage('consent-banner')) {
    const language = banner.getAttribute('lang') ?? '';
    if (languages.has(language))
      yield finding(
        'two-banners',
        banner,
        'There is another <consent-banner> of that language in the page: visitors would be asked twice.',
        'Keep one, or give each its lang.',
      );
    languages.add(language);
  }
};
