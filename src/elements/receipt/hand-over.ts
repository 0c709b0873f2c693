import { page } from '../../page/page.js';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html;charset=utf-8',
};

/** Has the browser save a text as a file. Nothing is fetched. */
export function offerFile(name: string, text: string): void {
  const link = page.createElement('a');
  const type = TYPES[name.split('.').at(-1)!]!;
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it in its own time. https://github.com/whatwg/html/issues/954
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether the text is in the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not a secure context, or not allowed.
    return false;
  }
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:44rem;margin:2rem auto;padding:0 1rem}
dt{margin-top:1rem;font-weight:600}dd{margin:0}
blockquote{margin:0;white-space:pre-line}code{overflow-wrap:anywhere}`;

/** A page of its own with what an element shows, complete in one file. */
export function pageOf(
  title: string,
  shown: Element,
  { lang, dir }: { lang: string; dir: string },
): string {
  const made = page.implementation.createHTMLDocument(title);
  Object.assign(made.documentElement, { lang, dir });
  const charset = made.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = made.createElement('style');
  style.textContent = STYLE;
  made.head.prepend(charset);
  made.head.append(style);
  const heading = made.createElement('h1');
  heading.textContent = title;
  made.body.append(heading, ...made.importNode(shown, true).childNodes);
  removeComments(made.body);
  return `<!doctype html>\n${made.documentElement.outerHTML}\n`;
}

/** Lit marks places in what it draws by comments, which say nothing to a reader. */
function removeComments(root: Node): void {
  const comments = page.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found) comment.remove();
}
