/** An opening tag up to its end; in quotes may stand anything. It never looks back, however broken a page is. */
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*/gi;

/** In a tag: what is in quotes, so that it is passed over, or the name of the attribute. */
const ATTRIBUTE = /("[^"]*"|'[^']*')|(?<=[\s"'])style(?=\s*=)/gi;

/**
 * A page under names that the sanitiser takes out like `style`, and no browser knows. A browser that
 * parses `style` asks the Content Security Policy at once, in any document: Chromium reports each to the
 * page, although none of them is ever shown.
 *
 * `<noframes>` is parsed as `<style>` is: in the head, too, and what is in it is no markup.
 */
export const withoutStyles = (page: string): string =>
  page
    .replace(/(<\/?)style(?=[\s/>])/gi, '$1noframes')
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, (name, quoted?: string) => quoted ?? `${name}_`));
