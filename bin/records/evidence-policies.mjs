// The policies on the evidence's page, and what each changed.
import { html } from '../scan/markup.mjs';
import { answerLinks, asShown, fileLink, languageOf } from './evidence-markup.mjs';

export const policiesOf = ({ versions, policies }) => html`<section aria-labelledby="policy">
<h2 id="policy">The policy</h2>
${versions.length ? '' : html`<p class="verdict care">No version of the policy was noted with the answers.</p>`}
${versions.map(
  (
    { version, indexes },
    place,
  ) => html`<h3 id="policy-${place + 1}">Version ${version}, with ${answerLinks(indexes)}</h3>
${
  policies.has(version)
    ? policyOf(policies.get(version))
    : html`<p class="verdict care">Its text is not in here. What the visitor could read under this version, this folder does not say.</p>`
}`,
)}
</section>`;

function policyOf({ version, title, language, sections, file, comparison }) {
  return html`<p>The file that whoever put this together gave as this version: ${fileLink(`policies/${version}${file.ending}`)}. The database does not hold policies, so it cannot say whether it is.</p>
${comparison ? comparisonOf(comparison, language) : ''}
<h4>Its text</h4>
<blockquote${languageOf(language)}>${title && html`<p><strong>${asShown(title)}</strong></p>`}${sections.map(
    ({ title: name, blocks }) =>
      html`<p><strong>${asShown(name)}</strong></p>${blocks.map((block) => html`<p>${asShown(block)}</p>`)}`,
  )}</blockquote>`;
}

function comparisonOf({ from, sections }, language) {
  const changed = sections.filter(({ change }) => change !== 'same');
  return html`<h4>What is new since version ${from}</h4>
<p>${changed.length} of ${sections.length} sections differ.</p>
${changed.map(
  ({ title, change, formerTitle, blocks }) =>
    html`<p><strong><bdi>${asShown(title || 'Above the first section')}</bdi></strong>: ${change}${formerTitle ? html`, was “<bdi>${asShown(formerTitle)}</bdi>”` : ''}</p>
<blockquote${languageOf(language)}>${blocks
      .filter(({ isMoved, parts }) => isMoved || parts.some((part) => part.change !== 'same'))
      .map(({ parts }) => html`<p>${parts.map(changeOf)}</p>`)}</blockquote>`,
)}`;
}

function changeOf({ text, change }) {
  const words = asShown(text.replaceAll('\t', ' | '));
  if (change === 'added') return html`<ins>${words}</ins>`;
  return change === 'removed' ? html`<del>${words}</del>` : words;
}
