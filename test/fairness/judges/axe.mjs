import { runScript } from './run-script.mjs';

/** axe-core with every rule on, also those that are experimental or only best practice. */
export const axe = {
  name: 'axe-core',

  /** @param {string} [options.within] a part of the page, to look at nothing else */
  async examine(page, { within } = {}) {
    await runScript(page, '/node_modules/axe-core/axe.min.js');
    return page.evaluate(async (part) => {
      const rules = Object.fromEntries(
        globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
      );
      const { violations } = await globalThis.axe.run(part ?? document, {
        rules,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ rule: id, message: failureSummary, html })),
      );
    }, within);
  },
};
