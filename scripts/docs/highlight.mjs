// Code with a little colour: names of elements and values in HTML, comments and texts elsewhere.

const patterns = {
  html: /(?<comment>&lt;!--[^]*?--&gt;)|(?<=&lt;\/?)(?<name>[a-z][a-z\d-]*)|(?<value>&quot;[^]*?&quot;)/g,
  script:
    /(?<comment>\/\*[^]*?\*\/|(?<![:\w])\/\/[^\n]*)|(?<value>'[^'\n]*'|&quot;[^\n]*?&quot;|`[^`]*`)|\b(?<name>import|export|from|const|let|function|return|await|async|if|else|new|for|of|type|interface)\b/g,
  css: /(?<comment>\/\*[^]*?\*\/)|(?<name>--[\w-]+)(?=\s*:)|(?<value>#[\da-f]{3,8}\b)/g,
  sh: /(?<comment>(?<=^|\s)#[^\n]*)/g,
};
const languages = { html: 'html', css: 'css', sh: 'sh', json: 'script' };
const scripts = ['js', 'ts', 'jsx', 'tsx', 'mjs'];

/** @returns {string} HTML */
export function highlight(code, language) {
  const html = code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const pattern = patterns[scripts.includes(language) ? 'script' : languages[language]];
  if (!pattern) return html;
  return html.replace(pattern, (match, ...rest) => {
    const [kind] = Object.entries(rest.at(-1)).find(([, text]) => text);
    return `<span class="code-${kind}">${match}</span>`;
  });
}
