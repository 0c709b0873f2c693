import { enBanner } from './en/banner.js';
import { enPreferences } from './en/preferences.js';
import { enStatus } from './en/status.js';
import type { Messages } from './messages.js';

/** English, all of it. The elements import only their own group. */
export const en: Messages = { ...enBanner, ...enPreferences, ...enStatus };
