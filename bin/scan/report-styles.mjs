// How the report looks: on a screen, on a phone, in the dark and on paper.
export const styles = `
:root {
  color-scheme: light dark;
  --text: #1c2430; --quiet: #465061; --page: #fff; --line: #d5dbe4;
  --good: #0b5530; --good-page: #e8f5ee; --bad: #8a1815; --bad-page: #fdeceb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6eaf0; --quiet: #a5b0c0; --page: #14181f; --line: #38414f;
    --good: #7fdca9; --good-page: #12291d; --bad: #ff9d97; --bad-page: #3a1817;
  }
}
* { box-sizing: border-box }
body {
  margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 4rem;
  background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; break-after: avoid }
h1 { font-size: 2rem; margin: 0 0 .5rem }
h2 { font-size: 1.4rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem }
p { margin: 0 0 1rem; max-width: 44rem }
header p, footer, .note { color: var(--quiet) }
header .verdict { color: inherit; font-size: 1.15rem; font-weight: 600 }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem }
code, .name { font: .925em ui-monospace, monospace; overflow-wrap: anywhere; unicode-bidi: isolate }
.name { font: inherit }
.moments { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: .75rem;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)) }
.moments li { border: 1px solid var(--line); border-inline-start: .3rem solid; border-radius: .4rem; padding: .75rem 1rem }
.moments span { display: block }
.moments strong { display: block; font-size: 1.35rem }
.good { color: var(--good); background: var(--good-page) }
.bad { color: var(--bad); background: var(--bad-page) }
.unknown { color: var(--quiet) }
table { width: 100%; border-collapse: collapse; font-size: .925rem }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line) }
th { color: var(--quiet); font-weight: 600 }
td { overflow-wrap: anywhere; min-width: 10rem }
tr { break-inside: avoid }
.note { font-size: .85em }
@media screen and (max-width: 44rem) {
  body { padding: 1rem 1rem 3rem }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  table, tbody, tr, td { display: block }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0 }
  td { border: 0; padding: .1rem 0; min-width: 0; display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem }
  td::before { content: attr(data-head); color: var(--quiet) }
}
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --page: #fff; --line: #bbb;
    --good: #0b4f2b; --good-page: #fff; --bad: #8c1512; --bad-page: #fff }
  body { max-width: none; padding: 0; font-size: 10pt }
  h2 { margin-top: 1.5rem }
  thead { display: table-header-group }
  td { min-width: 6.5rem }
  .moments { grid-template-columns: repeat(2, 1fr) }
}
`;
