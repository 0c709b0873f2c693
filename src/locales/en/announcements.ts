/** Announced to assistive technology. */
export const enAnnouncements = {
  lang: 'en',
  dir: 'ltr',
  /** When the banner opens, after its heading. */
  bannerOpened: 'Cookie choices are at the start of the page.',
  /** When a choice was made. */
  choiceSaved: 'Your choice has been saved.',
} as const;
