import type { CategoryMessages } from '../messages.js';

export const enCategories: CategoryMessages = {
  alwaysOn: 'Always on',
  exemptNote: 'On until you object.',
  essentialLabel: 'Essential',
};
