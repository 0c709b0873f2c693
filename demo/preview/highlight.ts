/** HTML as nodes, with the names of elements and the values of attributes told apart. */
export function highlight(html: string): DocumentFragment {
  const code = document.createDocumentFragment();
  let end = 0;
  for (const match of html.matchAll(/(?<=<\/?)[a-z][a-z\d-]*|"[^"]*"/g)) {
    const kind = match[0].startsWith('"') ? 'code-value' : 'code-name';
    code.append(html.slice(end, match.index), span(kind, match[0]));
    end = match.index + match[0].length;
  }
  code.append(html.slice(end));
  return code;
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
