import type { DurationUnits, Translation } from '../translation.js';
import { enStored } from './stored.js';

/** In the preferences, where the page declares services or what is stored. */
export const enDetails = {
  ...enStored,
  /** Over the services of a category. */
  services: 'Services',
  /** What opens them. */
  serviceCount: { one: '{count} service', other: '{count} services' },
  /** What a service or category keeps on the device. */
  stores: { one: 'Stores {count} cookie or entry', other: 'Stores {count} cookies or entries' },
} as const;

export type DetailsMessages = Translation<typeof enDetails> & DurationUnits;
