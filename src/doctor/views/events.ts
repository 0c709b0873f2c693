import { html, nothing, type TemplateResult } from 'lit';
import type { SeenEvent } from '../evidence.js';
import { secondsText } from '../words.js';
import { viewSection } from './section.js';

/** Events as they come, the latest first. */
export const viewEvents = (events: readonly SeenEvent[]): TemplateResult =>
  viewSection(
    'Events',
    events.length,
    html`<ol reversed>
        ${events.toReversed().map(
          ({ type, at, detail }) =>
            html`<li>
              <p class="row"><code>${type}</code><span class="soft">${secondsText(at)}</span></p>
              ${detail ? html`<p class="soft">${detail}</p>` : nothing}
            </li>`,
        )}
      </ol>
      ${events.length ? nothing : html`<p class="soft">None since the check began.</p>`}`,
  );
