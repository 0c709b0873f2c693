import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** What a framework has put into a template itself instead of its content. */
export const checkEmptyTemplates: Check = function* () {
  for (const template of inPage('template[data-consent]'))
    if (template.childElementCount && !(template as HTMLTemplateElement).content.childElementCount)
      yield finding(
        'empty-template',
        template,
        `${tagOf(template)} has children, but no content to open.`,
        'Render them as HTML (innerHTML and the like), or gate the elements one by one.',
      );
};
