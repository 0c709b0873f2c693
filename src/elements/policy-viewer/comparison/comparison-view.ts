import { html, nothing, type TemplateResult } from 'lit';
import type { SectionChange, TextComparison } from '../../../policy/section-change.js';
import type { TextChange } from '../../../policy/text-changes.js';
import { formatDate } from '../../policy-shared/format-date.js';
import { changedPiece, changedText } from './changed-text.js';
import { changeSummary, sectionSummary } from './change-summary.js';
import type { DeclaredVersion } from '../versions/declared-versions.js';
import type { VersionsView } from '../versions/version-list.js';

/** A comparison that the reader looks at. */
export interface ComparisonView extends VersionsView {
  readonly from: string;
  readonly to: string;
  readonly comparison: TextComparison | undefined;
  readonly hasFailed: boolean;
  readonly onlyChanges: boolean;
  select(from: string, to: string): void;
  showOnlyChanges(onlyChanges: boolean): void;
  /** To the next change, or with -1 to the one before. */
  step(by: 1 | -1): void;
  close(): void;
}

const isChanged = ({ change }: SectionChange): boolean => change !== 'same';

/** By its day, if it has one. */
const nameOf = ({ version, effective }: DeclaredVersion, { locale }: ComparisonView): string =>
  effective ? formatDate(effective, locale) : version;

/** On paper nobody sees what was selected. */
function comparedVersions(view: ComparisonView): string {
  const { versions, from, to, messages } = view;
  const name = (version: string): string => {
    const declared = versions.find((one) => one.version === version);
    return declared ? nameOf(declared, view) : version;
  };
  return `${messages.compareFrom} ${name(from)} ${messages.compareTo} ${name(to)}`;
}

/** Which versions, and how much of them. */
export function comparisonTools(view: ComparisonView): TemplateResult {
  const { messages, lang } = view;
  const choice = (label: string, value: string, select: (version: string) => void) =>
    html`<label
      ><span>${label}</span>
      <select @change=${(event: Event) => select((event.target as HTMLSelectElement).value)}>
        ${view.versions.map(
          (one) =>
            html`<option value=${one.version} ?selected=${one.version === value}>
              ${nameOf(one, view)}
            </option>`,
        )}
      </select></label
    >`;
  return html`<aside aria-labelledby="comparison-heading">
    <div part="comparison-tools" lang=${lang}>
    ${choice(messages.compareFrom, view.from, (from) => view.select(from, view.to))}
    ${choice(messages.compareTo, view.to, (to) => view.select(view.from, to))}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${view.onlyChanges}
        @change=${(event: Event) =>
          view.showOnlyChanges((event.target as HTMLInputElement).checked)}
      /><span>${messages.onlyChanges}</span></label
    >
  </div>
  </aside>`;
}

/** The ways from change to change and back, which stay in reach. */
export function comparisonSteps(view: ComparisonView): TemplateResult {
  const { comparison, messages, lang, step, close } = view;
  const hasSteps = comparison && comparison.sections.filter(isChanged).length > 1;
  return html`<div class="corner" lang=${lang}>
    <button type="button" part="back-to-policy" @click=${close}>${messages.backToPolicy}</button>
    ${
      hasSteps
        ? html`<button type="button" part="previous-change" @click=${() => step(-1)}>
              ${messages.previousChange}
            </button>
            <button type="button" part="next-change" @click=${() => step(1)}>
              ${messages.nextChange}
            </button>`
        : nothing
    }
  </div>`;
}

/** The text of both versions as one, with what was added and what was removed. */
export function comparisonView(view: ComparisonView): TemplateResult {
  const { messages, lang, comparison, hasFailed } = view;
  const all = comparison?.sections ?? [];
  const summary = hasFailed
    ? messages.compareFailed
    : comparison
      ? changeSummary(all, messages)
      : messages.comparing;
  return html`<div part="comparison">
    <h2 id="comparison-heading" tabindex="-1" lang=${lang}>${messages.compareHeading}</h2>
    <p class="paper" lang=${lang}>${comparedVersions(view)}</p>
    <p role="status" class="summary" lang=${lang}>${summary}</p>
    ${all
      .filter((section) => !view.onlyChanges || isChanged(section))
      .map((section) => sectionView(section, view))}
  </div>`;
}

function sectionView(section: SectionChange, view: ComparisonView): TemplateResult {
  const { messages, lang } = view;
  const { title, formerTitle, change, path } = section;
  const piece = (text: string, kind: TextChange['change']): unknown =>
    changedPiece({ text, change: kind }, messages);
  const heading = formerTitle
    ? html`${piece(formerTitle, 'removed')} ${piece(title, 'added')}`
    : title
      ? piece(title, change === 'added' || change === 'removed' ? change : 'same')
      : html`<span lang=${lang}>${messages.preface}</span>`;
  // Many sections may be called "Purpose".
  const around = path.map((name) => `${name} › `).join('');
  return html`<section data-change=${change}>
    <h3 tabindex="-1">${around ? html`<span class="around">${around}</span>` : nothing}${heading}</h3>
    <p class="kind" lang=${lang}>${sectionSummary(section, messages)}</p>
    ${changedText(section.blocks, messages, view.onlyChanges)}
  </section>`;
}
