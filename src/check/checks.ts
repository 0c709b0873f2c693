import { checkActions } from './actions.js';
import { checkAttributes } from './attributes.js';
import { checkBoldTitles } from './bold-titles.js';
import type { Check } from './check.js';
import { checkDataDeclarations } from './data-declarations.js';
import { checkDeclaredTwice } from './declared-twice.js';
import { checkEmptyTemplates } from './empty-templates.js';
import { checkGateTag } from './gate-tag.js';
import { checkLanguage } from './language-setting.js';
import { checkLateDefault } from './late-default.js';
import { checkLazyLoaders } from './lazy-loaders.js';
import { checkNeverClosed } from './never-closed.js';
import { checkNeverRuns } from './never-runs.js';
import { checkNotGated } from './not-gated.js';
import { checkSignals } from './signals.js';
import { checkStraySlots } from './stray-slots.js';
import { checkTwoBanners } from './two-banners.js';
import { checkUnknownNames } from './unknown-names.js';

/** Every check, the gravest first. */
export const CHECKS: readonly Check[] = [
  checkNotGated,
  checkLazyLoaders,
  checkLateDefault,
  checkNeverRuns,
  checkEmptyTemplates,
  checkUnknownNames,
  checkGateTag,
  checkLanguage,
  checkNeverClosed,
  checkStraySlots,
  checkTwoBanners,
  checkDeclaredTwice,
  checkActions,
  checkSignals,
  checkAttributes,
  checkDataDeclarations,
  checkBoldTitles,
];
