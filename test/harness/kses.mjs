// What a CMS leaves of markup: tags that it does not know go, their content stays, and of attributes the
// plain ones and `data-*` are kept. The lists are those of WordPress for posts (wp-includes/kses.php), as far
// as the tests use them; test/project/wordpress.test.mjs sends the same markup through the real one.
import { parseFragment, serialize } from 'parse5';

const TAGS = new Set(
  `a article aside b blockquote br button div em figure footer h1 h2 h3 h4 header i img li nav ol p section
   span strong table tbody td th thead tr ul video`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  'alt class dir height href id lang role style title type width'.split(' '),
);
const isKept = ({ name }) => ATTRIBUTES.has(name) || /^(data|aria)-/.test(name);

/** Markup as an editor without the right to `unfiltered_html` would save it. */
export function kses(html) {
  const fragment = parseFragment(html);
  clean(fragment);
  return serialize(fragment);
}

function clean(parent) {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (!node.tagName) return [node];
    clean(node.content ?? node);
    node.attrs = node.attrs.filter(isKept);
    if (TAGS.has(node.tagName)) return [node];
    return (node.content ?? node).childNodes.map((child) => ({ ...child, parentNode: parent }));
  });
}
