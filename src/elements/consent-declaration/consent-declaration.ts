import { html, nothing, type TemplateResult } from 'lit';
import type { ShownCategory, ServiceDeclaration, StoredItem } from '../../consent/declarations.js';
import { enTable } from '../../locales/en/table.js';
import { LightElement } from '../base/light-element.js';
import { labelOf } from '../shared/category-texts.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { formatDuration } from '../shared/duration.js';
import { GateController } from '../shared/gate-controller.js';
import { kindOf } from '../shared/stored-texts.js';
import { declarationStyles } from './consent-declaration.styles.js';

/** One line of the table: what is stored, or a service that declares nothing of the kind. */
type Row =
  | { readonly item: StoredItem; readonly service: ServiceDeclaration | undefined }
  | { readonly item: undefined; readonly service: ServiceDeclaration };

/**
 * Everything that the page declares to store, as one table for each category: name and kind, what for, for
 * how long and by whom. A service that declares nothing of the kind, such as a film that waits in an embed, is
 * there with who provides it. For a privacy policy.
 *
 * The rows come from the page's `<consent-category>`, `<consent-service>` and `<consent-cookie>`,
 * sorted by service and name; where there is little room they become cards.
 *
 * @summary The declared cookies and storage as tables, by category.
 */
export class ConsentDeclaration extends LightElement {
  static override styles = declarationStyles;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this, declaredCategories);
  #phrases = this.localize(enTable);

  protected override render(): TemplateResult | typeof nothing {
    const { gate } = this.#gate;
    if (!gate) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    const tables = this.#declarations.categories
      .map((category) => ({ category, rows: rowsOf(category, phrases.lang) }))
      .filter(({ rows }) => rows.length);
    return html`<div class="cd" lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${
        tables.length
          ? tables.map(({ category, rows }) => this.#table(category, rows))
          : html`<p>${phrases.nothingDeclared}</p>`
      }
    </div>`;
  }

  #table({ name, label, basis }: ShownCategory, rows: readonly Row[]): TemplateResult {
    const { phrases } = this.#phrases;
    const note = { necessary: phrases.alwaysOn, exempt: phrases.exemptNote, consent: '' }[basis];
    const columns = [
      `${phrases.storedName}, ${phrases.storedKind}`,
      phrases.storedPurpose,
      `${phrases.storedFor}, ${phrases.storedBy}`,
    ];
    // Where rows become cards, a table displayed as blocks would lose its role.
    // https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html

    return html`<table role="table">
      <caption>
        ${labelOf(name, label, phrases)} ${note ? html`<span class="cd-note">· ${note}</span>` : nothing}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row({ item, service }: Row): TemplateResult {
    const { phrases } = this.#phrases;
    const { provider = '', label = '', privacyHref } = service ?? {};
    const party = provider || label;
    const purpose = item ? item.purpose : service.description;
    const duration =
      item?.duration === 'session'
        ? phrases.untilClosed
        : item && formatDuration(item.duration, phrases);
    const maker = party && privacyHref ? html`<a href=${privacyHref}>${party}</a>` : party;
    // Cards show them in lines of their own, each with its name.
    const line = (name: string, content: unknown): TemplateResult | typeof nothing =>
      content ? html`<span class="cd-line" data-column=${name}>${content}</span>` : nothing;
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        ${
          item
            ? html`<code dir="ltr">${item.name}</code>
                <span class="cd-kind">${kindOf(item, phrases)}</span>`
            : label || provider || service.name
        }
      </th>
      <td role="cell">${purpose ? line(phrases.storedPurpose, purpose) : '–'}</td>
      <td role="cell">
        ${line(phrases.storedFor, duration)} ${line(phrases.storedBy, maker)}
        ${duration || maker ? nothing : '–'}
      </td>
    </tr>`;
  }
}

/** What a category itself stores, then what its services store; each sorted by name. */
function rowsOf({ services, stored }: ShownCategory, lang: string): Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [
    ...stored.map((item): Row => ({ item, service: undefined })),
    ...services.flatMap((service): Row[] =>
      service.stored.length
        ? service.stored.map((item) => ({ item, service }))
        : [{ item: undefined, service }],
    ),
  ].sort(
    (a, b) =>
      compare(a.service?.label ?? '', b.service?.label ?? '') ||
      compare(a.item?.name ?? '', b.item?.name ?? ''),
  );
}
