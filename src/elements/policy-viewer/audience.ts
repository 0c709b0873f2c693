import { html, nothing } from 'lit';
import { viewPhrase } from '../shared/view-phrase.js';
import type { ViewerMessages } from '../../locales/en/viewer.js';

/** Whom the text is shown to. */
export type PolicyAudience = '' | 'site' | 'workspace';

/** The viewer, as far as its readers are concerned. */
export interface AudienceHost extends ParentNode {
  readonly audience: PolicyAudience;
  readonly organisation: string;
  isWhole: boolean;
}

/** An unknown audience sees everything. */
export const isAudience = (name: string): boolean => /^(site|workspace)$/.test(name);

/** Whether a part of the text is for these readers. What is marked for nobody known is for all. */
export function concerns(element: Element, audience: PolicyAudience): boolean {
  const other = audience === 'site' ? 'workspace' : 'site';
  return !(
    isAudience(audience) &&
    element.closest(`[data-applies-to~=${other}]:not([data-applies-to~=${audience}])`)
  );
}

/** Says that this is not the whole policy, and how to see that. */
export function audienceNote(
  viewer: AudienceHost,
  messages: ViewerMessages,
  lang: unknown,
): unknown {
  const { audience, isWhole } = viewer;
  if (!isAudience(audience) || !viewer.querySelector('[data-applies-to]')) return nothing;
  const text = audience === 'workspace' ? messages.forWorkspace : messages.forSite;
  const organisation = viewer.organisation || messages.yourOrganisation;
  return html`<div class="note" part="audience-note" lang=${lang}>
    <p>${viewPhrase(text, { organisation }, messages.lang)}</p>
    <button
      type="button"
      class="plain"
      aria-pressed=${isWhole}
      @click=${() => (viewer.isWhole = !isWhole)}
    >
      ${messages.showWhole}
    </button>
  </div>`;
}
