/** An opening tag; anything may stand in quotes. It never backtracks, however broken a page is. */
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*/gi;

/** In a tag: a quoted value, to skip it, or the name of the attribute. */
const ATTRIBUTE = /("[^"]*"|'[^']*')|(?<=[\s"'])style(?=\s*=)/gi;

/**
 * Renames `style` elements and attributes to names that the sanitiser removes as well. Parsing `style`
 * asks the Content Security Policy at once, in any document: Chromium reports each to the page, although
 * none is ever shown.
 *
 * `<noframes>` is parsed like `<style>`: allowed in the head, and its content is no markup.
 */
export const withoutStyles = (page: string): string =>
  page
    .replace(/(<\/?)style(?=[\s/>])/gi, '$1noframes')
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, (name, quoted?: string) => quoted ?? `${name}_`));
