// What a page's file declares, for evidence that another tool has gathered: no browser is there to ask.
import { parse } from 'parse5';
import { attribute, childrenOf, is, isTag, nameOf } from './elements.mjs';

/**
 * @param {string} page HTML
 * @returns {{ items: object[], necessary: string[] }} as `readDeclared` of a page in a browser
 */
export function declaredIn(page) {
  const items = [];
  const own = { name: 'consent', scope: '' };
  /** @param {{ category?: object, service?: object }} around */
  const walk = (node, around) => {
    for (const one of childrenOf(node)) {
      // What visitors write declares nothing.
      if (attribute(one, 'data-consent-ignore') !== undefined) continue;
      if (isTag('script')(one)) {
        own.name = attribute(one, 'data-cookie-name') ?? own.name;
        own.scope = attribute(one, 'data-scope') ?? own.scope;
        continue;
      }
      if (is('cookie')(one) && around.category) items.push(itemOf(one, around));
      walk(one, {
        category: is('category')(one) ? one : around.category,
        service: is('service')(one) ? one : around.service,
      });
    }
  };
  walk(parse(page), {});
  const cookie = own.scope ? `${own.name}.${own.scope}` : own.name;
  return { items, necessary: [own.name, cookie, `${own.name}.*`, `${own.name}-*`] };
}

function itemOf(cookie, { category, service }) {
  const name = nameOf(category, 'category');
  const read = (attributeName) =>
    attribute(
      cookie,
      cookie.tagName === 'consent-cookie' ? attributeName : `data-${attributeName}`,
    );
  return {
    owner: [name, service && nameOf(service, 'service')].filter(Boolean).join('.'),
    basis: name === 'essential' ? 'necessary' : (attribute(category, 'basis') ?? 'consent'),
    kind: read('type') ?? 'cookie',
    name: nameOf(cookie, 'cookie'),
    duration: read('duration') ?? '',
  };
}
