// The page of the evidence: one file to read and to print, without script. Whatever comes from a record is escaped:
// anybody can send one.
import { head, html } from '../scan/markup.mjs';
import { styles } from '../scan/report-styles.mjs';
import { answersOf, listsOf, wordsOf } from './evidence-answers.mjs';
import { count, timeOf } from './evidence-markup.mjs';
import { policiesOf } from './evidence-policies.mjs';
import { limitsOf, proofOf } from './evidence-proof.mjs';
import { summaryOf } from './evidence-summary.mjs';

const moreStyles = (id) => `
body { max-width: 60rem; overflow-wrap: break-word }
table { margin-bottom: 1rem }
/* Hashes break anywhere, and words do not where a column is narrow. */
td, td code { overflow-wrap: break-word; min-width: 0 }
td .hash { overflow-wrap: anywhere }
:root { --care: #663d00; --care-page: #fff4e0 }
blockquote { margin: .5rem 0 1rem; padding: .25rem 1rem; border-inline-start: .25rem solid var(--line); max-width: 44rem }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.5rem; margin: 0 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
a { color: inherit }
h4 { margin: 1.5rem 0 .25rem }
ul, ol { padding-inline-start: 1.5rem; max-width: 44rem }
li { margin-bottom: .5rem; overflow-wrap: anywhere }
.lead { font-size: 1.15rem }
.care { color: var(--care); background: var(--care-page) }
.verdict { max-width: 44rem; padding: .75rem 1rem; border-inline-start: .3rem solid }
.verdict ul { margin: 0 }
ins { color: var(--good) }
del { color: var(--bad) }
pre { margin: 0 0 1rem; padding: .5rem .75rem; border: 1px solid var(--line); overflow-wrap: anywhere; white-space: pre-wrap }
:target { outline: 2px solid; outline-offset: .25rem }
@media (prefers-color-scheme: dark) { :root { --care: #ffcf7d; --care-page: #33270f } }
@media screen and (max-width: 44rem) { dl { grid-template-columns: minmax(0, 1fr) } dt { margin-top: .5rem } }
@media print {
  @page {
    size: A4; margin: 18mm 16mm 20mm;
    @bottom-left { content: "Record of consent ${id}"; font: 8pt system-ui, sans-serif; color: #444 }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444 }
  }
  :root { --care: #5c3700; --care-page: #fff }
  h3, h4 { break-after: avoid }
  dl, pre, .verdict { break-inside: avoid }
  .lead { font-size: 12pt }
  td { min-width: 0 }
  td a code { white-space: nowrap }
}
`;

/** @returns {string} a document */
export function pageOf(evidence) {
  const { id, records, at } = evidence;
  return `<!doctype html>
${
  html`<html lang="en">
${head(`Record of consent ${id}`, styles + moreStyles(id))}
<body>
<header>
<h1>Record of consent</h1>
<p><code>${id}</code>: ${count(records.length, 'answer')}, put together on <time datetime="${at}">${timeOf(at)}</time>.</p>
</header>
<main>
${[summaryOf, answersOf, wordsOf, listsOf, policiesOf, proofOf, limitsOf].map((part) => part(evidence))}
</main>
</body>
</html>`.markup
}
`;
}
