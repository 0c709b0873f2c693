import { checkActions } from './actions.js';
import { checkAttributes } from './attributes.js';
import type { Check } from './check.js';
import { checkGateTag } from './gate-tag.js';
import { checkLanguage } from './language-setting.js';
import { checkLateDefault } from './late-default.js';
import { checkNeverRuns } from './never-runs.js';
import { checkNotGated } from './not-gated.js';
import { checkSignals } from './signals.js';
import {
  checkDeclaredTwice,
  checkEmptyTemplates,
  checkLazyLoaders,
  checkNeverClosed,
  checkStraySlots,
  checkTwoBanners,
} from './structure.js';
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
];
