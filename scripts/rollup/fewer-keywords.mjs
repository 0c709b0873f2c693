/**
 * Writes a script so that it packs better: all variables with `let`, and the functions of its outermost
 * scope as variables too, which the minifier joins into one list.
 *
 * For a bundle in which nothing runs before its last statement: a function that is a variable cannot
 * be called above the line that makes it.
 */
export function fewerKeywords() {
  return {
    name: 'fewer-keywords',
    renderChunk(code) {
      const changes = [];
      const replace = (start, end, text) => changes.push({ start, end, text });
      // `(function () { … })();`
      const scope = this.parse(code).body[0].expression.callee.body;
      // As many letters as before, so that the source map stays right without another one.
      for (const { type, kind, start } of nodesIn(scope))
        if (type === 'VariableDeclaration' && kind === 'const') replace(start, start + 5, 'let  ');
      for (const node of scope.body) {
        if (node.type !== 'FunctionDeclaration' || needsFunction(node)) continue;
        const { id, body, start, end } = node;
        replace(start, id.end, `let   ${id.name} = ${node.async ? 'async ' : ''}`);
        replace(body.start, body.start, '=> ');
        replace(end, end, ';');
      }
      changes.sort((a, b) => b.start - a.start);
      for (const { start, end, text } of changes)
        code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}

/** Whether it uses what an arrow function has not. */
const needsFunction = (node) =>
  node.generator ||
  [...nodesIn(node)].some(({ type, name }) => type === 'ThisExpression' || name === 'arguments');

/** A node of the syntax tree, and all that are in it. */
function* nodesIn(node) {
  if (node?.type) yield node;
  for (const child of Object.values(node ?? {}))
    if (typeof child === 'object') yield* nodesIn(child);
}
