/** What stands above a text between `---` (YAML) or `+++` (TOML), and the text. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly text: string;
}

const FENCES: ReadonlySet<string> = new Set(['---', '+++']);

/** `effective: 2026-05-13`, or with `=`. */
const FIELD = /^([\w-]+)[ \t]?[:=][ \t](.*)$/;

/** Reads fields of one line each, by their names in lower case. Comments, lists and tables are left out. */
export function readFrontMatter(document: string): FrontMatter {
  const lines = document.replace(/^\uFEFF/, '').split('\n');
  const fence = lines[0]!.trimEnd();
  const end = FENCES.has(fence)
    ? lines.findIndex((line, place) => place > 0 && line.trimEnd() === fence)
    : -1;
  if (end < 0) return { fields: new Map(), text: document };
  const fields = lines.slice(1, end).flatMap((line) => {
    const [, name, value = ''] =
      FIELD.exec(line.trimEnd().replace('=', ' = ').replace('  = ', ' = ')) ?? [];
    const text = valueOf(value.trim());
    return name && text ? [[name.toLowerCase(), text] as const] : [];
  });
  return { fields: new Map(fields), text: lines.slice(end + 1).join('\n') };
}

/** Without quotes and without a comment. */
function valueOf(value: string): string {
  const [quote] = value;
  if (quote !== '"' && quote !== "'") return value.split(/(?:^|\s)#/)[0]!.trim();
  const end = value.indexOf(quote, 1);
  return end < 0 ? value : value.slice(1, end);
}
