import { html, nothing, type TemplateResult } from 'lit';
import type { VersionsMessages } from '../../../locales/en/versions.js';
import { viewPhrase, viewValue } from '../../shared/view-phrase.js';
import { formatDate } from '../../policy-shared/format-date.js';
import { page } from '../../../page/page.js';
import { safeHref } from '../../shared/safe-href.js';
import { hasText, type DeclaredVersion } from './declared-versions.js';

/** The versions, and the words for them. */
export interface VersionsView {
  readonly versions: readonly DeclaredVersion[];
  readonly messages: VersionsMessages;
  /** Language of the phrases, where it isn't the page's. */
  readonly lang: unknown;
  /** Language of dates. */
  readonly locale: string;
}

/** What the list shows and can ask for. */
export interface VersionListView extends VersionsView {
  /** Compares a version with the one before it. */
  showChanges(from: string, to: string): void;
}

/** All versions, the newest first, each with what it changed. */
export function versionList(view: VersionListView): TemplateResult {
  const { versions, messages, lang } = view;
  return html`<section part="versions" aria-labelledby="versions-heading">
    <h2 id="versions-heading" lang=${lang}>${messages.versions}</h2>
    <ol reversed>
      ${versions.map((version, index) => versionItem(version, versions[index + 1], view))}
    </ol>
  </section>`;
}

/** On paper, an address is of use only as a whole. */
const addressOf = (src: string): string =>
  URL.canParse(src, page.baseURI) ? new URL(src, page.baseURI).href : src;

function versionItem(
  version: DeclaredVersion,
  before: DeclaredVersion | undefined,
  view: VersionListView,
): TemplateResult {
  const { messages, lang, locale, showChanges } = view;
  const { effective, summary, src, isCurrent, material } = version;
  const date = effective
    ? html`<time datetime=${effective}>${formatDate(effective, locale)}</time>`
    : nothing;
  return html`<li part="version">
    <p class="name">
      <strong>
        ${date}
        ${
          // Where versions are named after their day, once is enough.
          effective === version.version
            ? nothing
            : html`<span class="quiet">${viewValue(version.version)}</span>`
        }
      </strong>
      ${isCurrent ? html`<span class="tag" lang=${lang}>${messages.currentVersion}</span>` : nothing}
      ${material ? html`<span class="tag" lang=${lang}>${messages.materialVersion}</span>` : nothing}
    </p>
    ${summary ? html`<p>${summary}</p>` : nothing}
    <p class="ways" lang=${lang}>
      ${
        before && hasText(before) && hasText(version)
          ? html`<button
            type="button"
            class="plain"
            @click=${() => showChanges(before.version, version.version)}
          >
            ${messages.whatChanged}
          </button>`
          : nothing
      }
      ${src && !isCurrent ? html`<a href=${safeHref(src)} data-address=${addressOf(src)}>${messages.readVersion}</a>` : nothing}
    </p>
  </li>`;
}

/** Says that the policy has changed since the visitor's choice; `show` is missing without an older text. */
export const changesNotice = (
  date: string,
  { messages, lang }: VersionListView,
  show: (() => void) | undefined,
): TemplateResult =>
  html`<div class="note" part="changes-notice" lang=${lang}>
    <p>${viewPhrase(messages.changedSince, { date }, messages.lang)}</p>
    ${
      show
        ? html`<button type="button" class="plain" @click=${show}>${messages.whatChanged}</button>`
        : nothing
    }
  </div>`;
