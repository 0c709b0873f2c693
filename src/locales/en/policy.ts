import type { Translation } from '../translation.js';
import { copyingEn } from './copying.js';
import { partsEn } from './parts.js';
import { searchEn } from './search.js';
import { sourceEn } from './source.js';
import { versionsEn } from './versions.js';
import { viewerEn } from './viewer.js';

/** What readers of a policy see. Elements bring only the group along that they show. */
export const enPolicy = {
  ...viewerEn,
  ...copyingEn,
  ...versionsEn,
  ...searchEn,
  ...sourceEn,
  ...partsEn,
} as const;

/** What readers of a policy see. A language is complete or does not compile. */
export type PolicyMessages = Translation<typeof enPolicy>;
