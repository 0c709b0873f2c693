import { enAnnouncements } from './en/announcements.js';
import { enBanner } from './en/banner.js';
import { enDetails } from './en/details.js';
import { enEmbed } from './en/embed.js';
import { enPreferences } from './en/preferences.js';
import { enReceipt } from './en/receipt.js';
import { enStatus } from './en/status.js';
import { enTable } from './en/table.js';
import type { Messages } from './messages.js';
import { copyingEn } from './viewer-copying-en.js';
import { viewerEn } from './viewer-en.js';
import { partsEn } from './viewer-parts-en.js';
import { searchEn } from './viewer-search-en.js';
import { sourceEn } from './viewer-source-en.js';
import { versionsEn } from './viewer-versions-en.js';

/** English, all of it. The elements import only their own group. */
export const en: Messages = {
  ...enBanner,
  ...enAnnouncements,
  ...enPreferences,
  ...enDetails,
  ...enTable,
  ...enStatus,
  ...enEmbed,
  ...enReceipt,
  ...viewerEn,
  ...copyingEn,
  ...versionsEn,
  ...searchEn,
  ...sourceEn,
  ...partsEn,
};
