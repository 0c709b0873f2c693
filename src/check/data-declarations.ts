import { quote } from '../consent/diagnostics.js';
import { declaring, type DeclarationTag } from '../declarations/read-page.js';
import { finding, type Check } from './check.js';
import { ATTRIBUTES } from './elements.js';
import { inPage } from './in-page.js';
import { nearest } from './nearest.js';

const TAGS: readonly DeclarationTag[] = ['consent-category', 'consent-service', 'consent-cookie'];

/**
 * Ordinary elements that declare by `data-`: what is nearly the name of an attribute, and `data-basis`, which
 * counts only on our own tag. Any other `data-` is the page's.
 */
export const checkDataDeclarations: Check = function* () {
  for (const tag of TAGS) {
    const known = ATTRIBUTES[tag]!.filter((name) => name !== 'basis');
    for (const element of inPage(`${declaring(tag)}:not(${tag})`))
      for (const attribute of element.getAttributeNames()) {
        const [, name] = /^data-(.+)/.exec(attribute) ?? [];
        if (!name || name === tag || known.includes(name)) continue;
        const meant = nearest(name, known);
        const remedy =
          name === 'basis'
            ? 'Write <consent-category basis="…">: a basis can make things run unasked, so it is not read from what an editor may keep in comments.'
            : meant && `Did you mean ${quote(`data-${meant}`)}?`;
        if (remedy)
          yield finding(
            'unknown-attribute',
            element,
            `<${element.localName} ${attribute}=${quote(element.getAttribute(attribute)!)}>: there is no such attribute of a declaration; it is ignored.`,
            remedy,
          );
      }
  }
};
