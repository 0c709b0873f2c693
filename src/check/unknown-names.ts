import { categoryOf, parseRequirements, requiredName } from '../consent/consent-names.js';
import { readDeclarations } from '../declarations/read-declarations.js';
import { quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { instead, tagOf } from './phrases.js';

/** Gated elements that ask for what nobody can grant, since the page declares no such name. */
export const checkUnknownNames: Check = function* ({ gate }) {
  const declared = readDeclarations(gate.categories);
  const names = declared.flatMap(({ name, services }) => [
    name,
    ...services.map((service) => service.name),
  ]);
  for (const element of inPage('[data-consent]:not(html)'))
    for (const requirement of parseRequirements(element.getAttribute('data-consent') ?? '') ?? []) {
      const name = requiredName(requirement);
      const category = declared.find((one) => one.name === categoryOf(name));
      // A category without declared services may still be asked for one by one.
      if (names.includes(name) || (category && !category.services.length)) continue;
      yield finding(
        'unknown-name',
        element,
        `${tagOf(element)} asks for ${quote(name)}, which neither the settings nor a declaration names: it counts as not granted.`,
        instead(name, names),
      );
    }
};
