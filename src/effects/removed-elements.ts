import { removedEmbeds } from './embed-effect.js';
import { removedTemplates } from './template-effect.js';

/** What was opened and is no longer in the page to be found, but may have left something there or come back. */
export const removedElements = (): Element[] => [...removedTemplates(), ...removedEmbeds()];
