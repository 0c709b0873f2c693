// The page in the playground's frame: becomes, at its own address, the page that its query asks for.
import { choicesIn } from './choices.js';
import { pageHtml } from './page-html.js';

const html = pageHtml(choicesIn(new URLSearchParams(location.search)));

// Only after `load` does the parser read the text as it reads a page that comes from a server.
addEventListener('load', () =>
  setTimeout(() => {
    document.open();
    document.write(html);
    document.close();
  }),
);
