import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence, SeenItem, SeenRequest } from '../evidence.js';
import type { Judged } from '../judge.js';
import { kindWord } from '../problems.js';
import { secondsText, shortAddress, WORDS } from '../words.js';
import { viewBadge, viewSection } from './section.js';

/** Rows that are shown of what may be thousands. */
const MOST = 200;

const viewVerdict = ({ wrongs, owners }: Judged<unknown>): TemplateResult =>
  wrongs.length
    ? html`${wrongs.map((wrong) => viewBadge(WORDS[wrong], 'wrong'))}`
    : owners.length
      ? viewBadge(owners.join(', '), 'good')
      : viewBadge('after consent');

/** When it was, and whether the visitor had answered by then. */
function timeText(at: number, evidence: Evidence): string {
  const { decided } = evidence.decisionAt(at);
  return `${secondsText(at)}, ${decided ? 'after' : 'before'} the answer`;
}

const viewMore = (count: number): TemplateResult | typeof nothing =>
  count > MOST ? html`<p class="soft">and ${count - MOST} more</p>` : nothing;

export const viewRequests = (
  requests: readonly Judged<SeenRequest>[],
  evidence: Evidence,
): TemplateResult =>
  viewSection(
    'Requests to other origins',
    requests.length,
    html`<ul>
        ${requests.slice(0, MOST).map(
          (one) =>
            html`<li class="seen">
              <p class="what">${shortAddress(one.seen.url)}</p>
              <p class="row">
                <span class="soft">${one.seen.type} · ${timeText(one.seen.at, evidence)}</span>
                <span class="badges">${viewVerdict(one)}</span>
              </p>
            </li>`,
        )}
      </ul>
      ${viewMore(requests.length)}
      ${requests.length ? nothing : html`<p class="soft">None so far.</p>`}`,
  );

export const viewItems = (items: readonly Judged<SeenItem>[], evidence: Evidence): TemplateResult =>
  viewSection(
    'Cookies and storage',
    items.length,
    html`<ul>
        ${items.slice(0, MOST).map(
          (one) =>
            html`<li class="seen">
              <p class="what">${one.seen.name}</p>
              <p class="row">
                <span class="soft"
                  >${kindWord(one.seen.kind)} ·
                  ${one.seen.isOld ? 'there when the check began' : timeText(one.seen.at, evidence)}</span
                >
                <span class="badges">${viewVerdict(one)}</span>
              </p>
            </li>`,
        )}
      </ul>
      ${viewMore(items.length)}
      ${items.length ? nothing : html`<p class="soft">None but the decision itself.</p>`}
      <p class="soft">Cookies with HttpOnly, and what other hosts keep, no page can see: run the scan.</p>`,
  );
