import { enAnnouncements } from './announcements.js';
import { enBanner } from './banner.js';
import { enDetails } from './details.js';
import { enEmbed } from './embed.js';
import { enPreferences } from './preferences.js';
import { enReceipt } from './receipt.js';
import { enStatus } from './status.js';
import { enTable } from './table.js';
import type { Messages } from '../messages.js';
import { copyingEn } from './copying.js';
import { viewerEn } from './viewer.js';
import { partsEn } from './parts.js';
import { searchEn } from './search.js';
import { sourceEn } from './source.js';
import { versionsEn } from './versions.js';

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
