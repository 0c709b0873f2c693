const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * `P13M` → `13 months`, `P1Y6M` → `1 year, 6 months`, in that language. What is not an ISO 8601
 * duration is taken for words that the page chose itself.
 *
 * `Intl.DurationFormat` would do it, but is not in every browser of the last two years; it can take
 * over when it is. https://caniuse.com/mdn-javascript_builtins_intl_durationformat
 */
export function formatDuration(text: string, lang: string): string {
  const amounts = DURATION.exec(text)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, index) => {
    const amount = Number(amounts[index] ?? 0);
    if (!amount) return [];
    return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
  });
  return parts.length ? new Intl.ListFormat(lang, { type: 'unit' }).format(parts) : text;
}
