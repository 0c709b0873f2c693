type Texts = Readonly<Record<string, string | undefined>>;

/** `live-chat` → `Live chat`, where the page gives no label. */
export const sentenceCase = (name: string): string =>
  name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** A category's label: the page's own, else ours, else its name. */
export const labelOf = (name: string, label: string | undefined | null, phrases: object): string =>
  label || (phrases as Texts)[`${name}Label`] || sentenceCase(name);

/** Vendors that record what visitors do: where these are told, ours must not say that it only counts. */
const RECORDING: readonly string[] = ['clarity', 'meta', 'posthog'];

const isRecording = (name: string, signals: readonly string[]): boolean =>
  name === 'measurement' && signals.some((vendor) => RECORDING.includes(vendor));

/** What a page says of a category. */
interface DescribedCategory {
  readonly name: string;
  readonly brief: string;
  readonly description: string;
}

/** A longer description is more than a few words. */
const LONGEST_BRIEF = 60;

const ourBrief = (name: string, phrases: object, signals: readonly string[]): string =>
  (phrases as Texts)[isRecording(name, signals) ? 'recordingBrief' : `${name}Brief`] ?? '';

/**
 * A category in a few words: the page's own, or its description if that is short; ours only where the
 * page does not describe it.
 */
export const briefOf = (
  { name, brief, description }: DescribedCategory,
  phrases: object,
  signals: readonly string[],
): string =>
  brief ||
  (description.length > LONGEST_BRIEF
    ? ''
    : description.replace(/[.。।]$/, '') || ourBrief(name, phrases, signals));

/** A category's description: the page's own, else ours if we know the category. */
export const descriptionOf = (
  name: string,
  description: string,
  phrases: object,
  signals: readonly string[],
): string => {
  if (description) return description;
  if (isRecording(name, signals)) return sentenceCase(ourBrief(name, phrases, signals));
  return (phrases as Texts)[`${name}Description`] ?? '';
};
