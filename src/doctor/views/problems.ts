import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Problem } from '../problems.js';
import { viewBadge, viewSection } from './section.js';

/** Says what was done. */
type Tell = (text: string) => void;

export const viewProblems = (problems: readonly Problem[], tell: Tell): TemplateResult =>
  viewSection(
    'To mend',
    problems.length,
    problems.length
      ? html`<ul>
          ${repeat(
            problems,
            ({ key }) => key,
            (problem) => viewProblem(problem, tell),
          )}
        </ul>`
      : html`<p class="soft">Nothing has run or been stored without consent so far, and all is declared.</p>`,
    true,
  );

const viewProblem = (
  { words, isGrave, what, remedy, html: code, element }: Problem,
  tell: Tell,
): TemplateResult =>
  html`<li class="problem">
    <p class="badges">${words.map((word) => viewBadge(word, isGrave ? 'wrong' : 'held'))}</p>
    <p class="what">${what}</p>
    <p class="soft">${remedy}</p>
    ${code ? html`<pre tabindex="0" role="group" aria-label="HTML">${code}</pre>` : nothing}
    <p class="actions">
      ${
        code
          ? html`<button type="button" class="plain" @click=${() => copy(code, tell)}>Copy</button>`
          : nothing
      }
      ${
        element && 'scrollIntoView' in element
          ? html`<button type="button" class="plain" @click=${() => show(element)}>Show in page</button>`
          : nothing
      }
    </p>
  </li>`;

async function copy(code: string, tell: Tell): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    tell('Copied.');
  } catch {
    tell('This browser does not let it be copied: select the text.');
  }
}

/** Scrolls to an element and rings it for a moment; one that is not drawn is in the console. */
function show(element: Element): void {
  const isDrawn = element.getClientRects().length > 0;
  if (!isDrawn) console.info('consent-elements:', element);
  (isDrawn ? element : element.parentElement)?.scrollIntoView({ block: 'center' });
  element.animate(
    { outline: ['4px solid #d2232a', '4px solid #d2232a00'], outlineOffset: ['4px', '4px'] },
    { duration: 2500 },
  );
}
