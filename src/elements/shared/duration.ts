import type { StoredMessages } from '../../locales/en/stored.js';
import type { DurationUnit, LocaleInfo } from '../../locales/translation.js';
import { formatList } from './list-format.js';
import { plural } from './plural.js';

const UNITS: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * `P13M` → `13 months`, `P1Y6M` → `1 year, 6 months`, in the language of the phrases. Anything but an ISO 8601
 * duration counts as the page's own words.
 *
 * Can be replaced by `Intl.DurationFormat` once all browsers of the last two years have it.
 * https://caniuse.com/mdn-javascript_builtins_intl_durationformat
 */
export function formatDuration(
  text: string,
  { lang, units }: Pick<LocaleInfo & StoredMessages, 'lang' | 'units'>,
): string {
  const amounts = DURATION.exec(text)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, index) => {
    const amount = Number(amounts[index]);
    if (!amount) return [];
    if (units) return plural(units[unit], amount, lang);
    return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  });
  return parts.length ? formatList(parts, lang, { type: 'unit' }) : text;
}
