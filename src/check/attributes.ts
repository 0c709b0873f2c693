import { quote } from '../consent/diagnostics.js';
import { isSafeLink } from '../consent/safe-address.js';
import { page } from '../page/page.js';
import { finding, type Check } from './check.js';
import { ATTRIBUTES, OURS } from './elements.js';
import { inPage } from './in-page.js';
import { instead } from './phrases.js';

/**
 * What any element may have, and what frameworks write on any: `_ngcontent-x`, `v-cloak`, `:key`, `on:click`.
 * https://html.spec.whatwg.org/multipage/dom.html#global-attributes
 */
const OF_ANY_ELEMENT =
  /^(accesskey|autofocus|class|dir|draggable|exportparts|hidden|id|inert|is|item\w+|lang|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns)$|^(aria|data|hx|ng|s|v|wire|x)-|^on|[^a-z-]/;

/** What looks like an ISO 8601 duration and is none; anything else counts as the page's own words. */
const NO_DURATION =
  /^(P(?!(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$).*|\d+\s*[a-z]?)$/i;

const NO_DATE = (text: string): boolean =>
  !/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(Date.parse(text));

/** What a kind of value has to be, by the names of the attributes that hold it. */
const KINDS: readonly {
  names: readonly string[];
  isWrong: (text: string) => boolean;
  allowed: string;
}[] = [
  {
    names: ['duration'],
    isWrong: (text) => NO_DURATION.test(text),
    allowed: 'an ISO 8601 duration such as P13M or PT30M, or session',
  },
  {
    names: ['country'],
    isWrong: (text) => !/^[A-Z]{2}$/i.test(text),
    allowed: 'a code of two letters (ISO 3166) such as ZA',
  },
  { names: ['effective', 'updated'], isWrong: NO_DATE, allowed: 'a date such as 2026-05-13' },
  {
    names: ['href', 'privacy-href', 'src'],
    isWrong: (text) => !isSafeLink(text) || !URL.canParse(text, page.baseURI),
    allowed: 'an http, https or relative address',
  },
];

/** Attributes of our elements that do not exist, and values that cannot be read. */
export const checkAttributes: Check = function* () {
  for (const element of inPage(OURS)) {
    const { localName } = element;
    const known = ATTRIBUTES[localName]!;
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      const wrote = `<${localName} ${name}=${quote(value)}>`;
      if (!known.includes(name)) {
        if (OF_ANY_ELEMENT.test(name)) continue;
        yield finding(
          'unknown-attribute',
          element,
          `${wrote}: there is no such attribute; it is ignored.`,
          known.length ? instead(name, known) : 'It takes none.',
        );
      }
      const kind = KINDS.find(({ names }) => names.includes(name));
      if (known.includes(name) && value.trim() && kind?.isWrong(value.trim()))
        yield finding(
          'bad-attribute',
          element,
          `${wrote} cannot be read: it is shown as it is, or left out.`,
          `Write ${kind.allowed}.`,
        );
    }
  }
};
