/**
 * The words of an element as a reader sees them: `<br>` parts words, white space is single. Unlike
 * `innerText` it needs no layout, so that thousands of headings can be read at once.
 */
export function textOf(element: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
      else if (child.nodeName === 'BR') text += ' ';
      else if (child.nodeType === Node.ELEMENT_NODE) walk(child);
    }
  };
  walk(element);
  return text.replace(/\s+/g, ' ').trim();
}
