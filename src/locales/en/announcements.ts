import type { AnnouncementMessages } from '../messages.js';

export const enAnnouncements: AnnouncementMessages = {
  lang: 'en',
  dir: 'ltr',
  bannerOpened: 'Your choices are at the start of the page.',
  choiceSaved: 'Your choice was saved.',
};
