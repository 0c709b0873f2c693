import type { LanguageCode } from '../language.js';
import { de } from './de.js';
import type { Wording } from './disclosure.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { pt } from './pt.js';

export const WORDINGS: Readonly<Record<LanguageCode, Wording>> = { en, de, fr, nl, pt };
