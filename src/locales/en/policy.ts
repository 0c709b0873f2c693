import type { Translation } from '../translation.js';
import { enCopying } from './copying.js';
import { enParts } from './parts.js';
import { enSearch } from './search.js';
import { enSource } from './source.js';
import { enVersions } from './versions.js';
import { enViewer } from './viewer.js';

/** What readers of a policy see. Elements bring only the group along that they show. */
export const enPolicy = {
  ...enViewer,
  ...enCopying,
  ...enVersions,
  ...enSearch,
  ...enSource,
  ...enParts,
} as const;

/** What readers of a policy see. A language is complete or does not compile. */
export type PolicyMessages = Translation<typeof enPolicy>;
