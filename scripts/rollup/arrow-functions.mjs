import { nodesIn } from './nodes-in.mjs';
import { replaced } from './replaced.mjs';

/**
 * Writes the outermost functions of a classic script as variables, which the minifier joins with the
 * others into one list.
 *
 * For a script in which nothing runs before its last statement: such a function cannot be called above
 * the line that makes it.
 */
export function arrowFunctions() {
  return {
    name: 'arrow-functions',
    renderChunk(code) {
      // `(function () { … })();`
      const { body: statements } = this.parse(code).body[0].expression.callee.body;
      const places = statements.filter(canBeArrow).flatMap(({ async, id, body, start, end }) => [
        { start, end: id.end, text: `let   ${id.name} = ${async ? 'async ' : ''}` },
        { start: body.start, end: body.start, text: '=> ' },
        { start: end, end, text: ';' },
      ]);
      return { code: replaced(code, places), map: null };
    },
  };
}

/** Whether it is a function that uses nothing an arrow has not. */
const canBeArrow = (node) =>
  node.type === 'FunctionDeclaration' &&
  !node.generator &&
  ![...nodesIn(node)].some(({ type, name }) => type === 'ThisExpression' || name === 'arguments');
