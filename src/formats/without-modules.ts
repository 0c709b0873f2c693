/** Where code begins or ends that is shown as such. */
const FENCE = /^ {0,3}(```|~~~)/;

/** A line of a module: `import Date from './date.js'`, `export const version = 2`. */
const MODULE =
  /^(import\s+([\w*{][^]*\sfrom\s+)?["'][^"']*["'];?\s*$|export\s+(const|default|let|function)\b)/;

/**
 * Leaves out the lines of MDX that are code.
 *
 * @param report hears of each
 */
export function withoutModules(text: string, report: (code: string) => void): string {
  let isCode = false;
  return text
    .split('\n')
    .filter((line) => {
      if (FENCE.test(line)) isCode = !isCode;
      const isModule = !isCode && line.length < 1000 && MODULE.test(line);
      if (isModule) report(line.trim());
      return !isModule;
    })
    .join('\n');
}
