import { ccpa } from './ccpa.js';
import { gdpr } from './gdpr.js';
import { lgpd } from './lgpd.js';
import { popia } from './popia.js';
import type { LawText } from './requirement.js';
import { uk } from './uk.js';

/** Laws that a policy can be checked against. */
export type Law = 'popia' | 'gdpr' | 'uk' | 'ccpa' | 'lgpd';

export const LAWS: Readonly<Record<Law, LawText>> = { popia, gdpr, uk, ccpa, lgpd };

/** Whether a policy can be checked against this law. */
export const isLaw = (name: string): name is Law => Object.hasOwn(LAWS, name);
