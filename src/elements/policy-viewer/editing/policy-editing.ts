import { html, nothing, type TemplateResult } from 'lit';
import { enEditing } from '../../../locales/en/editing.js';
import { fill } from '../../../locales/fill.js';
import {
  isLaw,
  type CheckedPoint,
  type Law,
  type PolicyCheck,
} from '../../../policy/check-sections.js';
import { checkPolicy } from '../../policy-shared/check-policy.js';
import { checkAttribute } from '../../shared/check-attribute.js';
import { formatList } from '../../shared/list-format.js';
import { plural } from '../../shared/plural.js';
import { reportProblem } from '../../base/report-problem.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ShownPolicy, ViewerHost } from '../viewer-part.js';
import { editingStyles } from './editing.styles.js';

/** Shows an editor what the law requires and the policy doesn't say, beside the policy itself. */
export class PolicyEditing {
  #viewer: ViewerHost;
  #shown: () => ShownPolicy;
  #last: { shown: ShownPolicy; check: PolicyCheck } | undefined;

  constructor(viewer: ViewerHost, shown: () => ShownPolicy) {
    this.#viewer = viewer;
    this.#shown = shown;
    adoptStyles(viewer, editingStyles);
  }

  render(law: string): unknown {
    if (!isLaw(law)) {
      reportProblem('bad-attribute', 'policy-viewer', 'editing', law);
      return nothing;
    }
    const { missing, points, isRead, languages } = this.#check(law);
    const exempt = points.filter(({ notApplicable }) => notApplicable === 'author');
    const messages = enEditing;
    const summary = missing.length
      ? plural(messages.checkMissing, missing.length, messages.lang)
      : messages.checkComplete;
    return html`<details part="editing" lang=${enEditing.lang} open>
      <summary>${law.toUpperCase()} · ${summary}</summary>
      ${isRead ? nothing : html`<p>${otherLanguage(languages)}</p>`}
      ${missing.length ? html`<ul>${missing.map((point) => this.#point(point))}</ul>` : nothing}
      ${exempt.map(
        ({ title }) => html`<p class="quiet">${fill(messages.notApplicable, { point: title })}</p>`,
      )}
      <p class="quiet">${messages.onlyWords}</p>
    </details>`;
  }

  /** The text is read again only when it has changed, not while the reader scrolls. */
  #check(law: Law): PolicyCheck {
    const shown = this.#shown();
    for (const part of shown.root.querySelectorAll('[data-applies-to]'))
      checkAttribute(part, 'data-applies-to', /^\s*(site|workspace)(\s+(site|workspace))*\s*$/);
    const { shown: before, check } = this.#last ?? {};
    if (check?.law === law && before?.outline === shown.outline) return check;
    this.#last = { shown, check: checkPolicy(shown.root, law) };
    return this.#last.check;
  }

  #point({ reference, title, missing, where }: CheckedPoint): TemplateResult {
    const messages = enEditing;
    const points = formatList(missing, messages.lang);
    const section = this.#viewer.sections.find(({ id }) => id === where);
    return html`<li>
      <strong>${title}</strong> <span class="quiet">${reference}</span>
      <p>
        ${fill(messages.missingPoint, { points })}
        ${
          section
            ? html`${messages.likelyPlace}
              <a href="#${encodeURIComponent(section.id)}">${section.title}</a>.`
            : nothing
        }
      </p>
    </li>`;
  }
}

function otherLanguage(languages: readonly string[]): string {
  const { lang, otherLanguage: text } = enEditing;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return fill(text, {
    languages: formatList(
      languages.map((one) => names.of(one)!),
      lang,
    ),
  });
}
