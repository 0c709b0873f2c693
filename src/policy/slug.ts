/** Slugs are cut at the last word that ends before this length. */
const LONGEST = 60;

/**
 * The number of a heading: `1.`, `2.3`, `4)`, `(b)`, `IV.`, `§ 5`. Slugs have none, so a section that
 * moves up keeps its address. A bare number without a dot counts
 * only if it is short: "2025 changes" begins with a year.
 */
const NUMBERING =
  /^\s*(?:§\s*\d+\s+|\(?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.)]+\s+|\d+(?:\.\d+)+\s+|\d{1,2}\s+)/i;

/** Text of a heading without the number before it. */
export const withoutNumbering = (heading: string): string =>
  heading.replace(NUMBERING, '') || heading;

/**
 * A heading as the fragment of an address: "3. Children’s information" → `childrens-information`.
 * Letters of every script stay; Latin ones lose their accents, which not every mail program keeps. A
 * heading without letters or digits gives an empty string.
 */
export function slugOf(heading: string): string {
  const plain = withoutNumbering(heading)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug && slug.length + word.length >= LONGEST) break;
    slug += slug ? `-${word}` : word.slice(0, LONGEST);
  }
  return slug;
}
