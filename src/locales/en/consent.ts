import type { DurationUnits, Translation } from '../translation.js';
import { enAnnouncements } from './announcements.js';
import { enBanner } from './banner.js';
import { enDetails } from './details.js';
import { enEmbed } from './embed.js';
import { enLine } from './line.js';
import { enPreferences } from './preferences.js';
import { enStatus } from './status.js';
import { enTable } from './table.js';

/** All about the choice. Elements bring only the group along that they show. */
export const enConsent = {
  ...enBanner,
  ...enAnnouncements,
  ...enPreferences,
  ...enDetails,
  ...enTable,
  ...enStatus,
  ...enEmbed,
  ...enLine,
} as const;

/** All about the choice. A language is complete or does not compile. */
export type ConsentMessages = Translation<typeof enConsent> & DurationUnits;
