import { dateFormat } from '../shared/date-format.js';

/**
 * A date in words: `2026-05-13` → 13 May 2026. Anything but an ISO date is the author's own wording and
 * stays. In UTC, or a date without a time could become the day before.
 */
export function formatDate(date: string, locale: string): string {
  const time = /^\d{4}-\d{2}(-\d{2})?/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? date : dateFormat(locale, { timeZone: 'UTC' }).format(time);
}
