/**
 * The beginning of the month before which everything is over: whole months are kept, so that whole
 * partitions can go.
 *
 * @param duration `5y`, `18m`, or in ISO 8601 `P5Y`, `P18M`
 * @throws RangeError for any other
 */
export function retentionStart(duration: string, now: Date): string {
  const [, count, unit] = /^P?([1-9]\d{0,3})([ym])$/i.exec(duration) ?? [];
  if (!count || !unit)
    throw new RangeError(
      `keep(${JSON.stringify(duration)}): allowed is a number of years or months, such as 5y, 18m or P5Y. Nothing was deleted.`,
    );
  const months = Number(count) * (unit.toLowerCase() === 'y' ? 12 : 1);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months)).toISOString();
}
