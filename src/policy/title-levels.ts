/** A line that may be a title, or a heading that the author made one. */
export interface TitleLine {
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number | undefined;
}

/** The longest title, in characters. */
const LONGEST = 120;

/** `1.`, `2.3`, `4)`, with the numbers in a group. */
const NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\D)/;

/** Lines about the text itself, in the languages that the checks read. */
const ABOUT =
  /\b(updated|effective|revised|modified|version|stand|fassung|gültig|mise à jour|vigueur|bijgewerkt|atualiza\p{L}*|vigência)\b/iu;

/** A year, with a colon or such a word before it: "Last updated: 3 March 2026" is no title. */
export const isFact = (text: string): boolean =>
  /\b(19|20)\d\d\b/.test(text) && (text.includes(':') || ABOUT.test(text));

/** Whether words could be a title: short, and no sentence. */
export const isTitleText = (text: string): boolean =>
  text.length <= LONGEST && /\p{L}/u.test(text) && !/[.,;!…。،]$/u.test(text) && !isFact(text);

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

const depthOf = (text: string): number => NUMBER.exec(text)?.[1]!.split('.').length ?? 0;

/**
 * Levels for titles that are no headings: below the heading that they follow, if there is one, and among
 * themselves by their numbers (`2.1` below `2`) and by capitals.
 *
 * @param startsWithTitle the first of them is the title of the whole
 */
export function titleLevels(lines: readonly TitleLine[], startsWithTitle: boolean): number[] {
  const titles = lines.filter(({ level }) => !level).slice(startsWithTitle ? 1 : 0);
  const capitals = titles.filter(({ text }) => isCapitals(text)).length;
  const isMixed = capitals > 0 && capitals < titles.length;
  const rankOf = ({ text }: TitleLine): number =>
    (depthOf(text) || 1) + (isMixed && !isCapitals(text) && depthOf(text) < 2 ? 1 : 0);
  const highest = Math.min(...titles.map(rankOf));
  let around = 1;
  return lines.map((line, place) => {
    if (line.level) return (around = line.level);
    if (startsWithTitle && !place) return 1;
    return Math.min(around + 1 + rankOf(line) - highest, 6);
  });
}
