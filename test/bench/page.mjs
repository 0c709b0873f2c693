// A page as marketing sites have them: 60 kB of headings, text, links, lists and icons, which compress
// to a fifth, and a style sheet.
const words =
  'about after again always before better between build change customer every first follow found good great group house idea keep learn little market never offer often other people place plan point product question reason result right service simple small start story system team their there these thing think through together under until value visit water where which while work world would year'.split(
    ' ',
  );

/** The same text in each run: a generator of pseudo-random numbers with a fixed seed. */
let seed = 1;
const nextWord = () => {
  seed = (seed * 48271) % 2147483647;
  return words[seed % words.length];
};
const text = (count) => Array.from({ length: count }, nextWord).join(' ');

const section = (_, place) => `<section><h2>${text(4)}</h2>
<p>${text(30)} <a href="/more/${place}">${text(2)} <em>${text(1)}</em></a></p>
<p>${text(64)}</p>
<ul>${['a', 'b', 'c'].map((name) => `<li><a href="/${name}/${place}">${text(2)}</a></li>`).join('')}</ul>
<figure><svg width="16" height="16" viewBox="0 0 16 16"><path d="M2 2h12v12z"/></svg><figcaption>${text(3)}</figcaption></figure></section>`;

const sections = Array.from({ length: 60 }, section).join('\n');

export const pageOf = ({ head, body }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}
<link rel="stylesheet" href="/bench/page.css"></head><body><main><h1>Page</h1>
${sections}</main>${body}</body></html>`;
