import { html, type TemplateResult } from 'lit';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { cookieNameOf } from '../../consent/cookie-text.js';
import { answerText } from '../running-simulations.js';
import { viewSection } from './section.js';

/** What holds, and the text that is kept of it. */
export function viewDecision(gate: ConsentGate): TemplateResult {
  const { granted, denied, decided, decidedAt, policyVersion, source } = gate.decision;
  const text = answerText(gate);
  const facts: readonly [string, string][] = [
    ['granted', granted.join(', ') || 'nothing'],
    ['denied', denied.join(', ') || 'nothing'],
    ['decided', decided ? 'yes' : 'no: the visitor is asked'],
    ['by', source ?? 'nobody'],
    ['at', decidedAt ? new Date(decidedAt).toISOString().replace('.000Z', 'Z') : 'never'],
    ['policy version', policyVersion ?? 'none'],
  ];
  return viewSection(
    'Decision',
    undefined,
    html`<dl>
        ${facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <p class="soft">
        ${gate.settings.storage === 'local' ? 'localStorage' : 'Cookie'}
        <code>${cookieNameOf(gate.settings)}</code>${text ? ':' : ' is not there.'}
      </p>
      ${text ? html`<pre tabindex="0" role="group" aria-label="Text of the answer">${text}</pre>` : ''}`,
  );
}
