import type { DetailsMessages } from '../messages.js';
import { enStored } from './stored.js';

export const enDetails: DetailsMessages = {
  ...enStored,
  services: 'Services',
  stores: { one: 'Stores {count} item', other: 'Stores {count} items' },
};
