import { runScript } from './run-script.mjs';

/** axe-core with every rule on, also those that are experimental or only best practice. */
export const axe = {
  name: 'axe-core',

  async examine(page) {
    await runScript(page, '/node_modules/axe-core/axe.min.js');
    return page.evaluate(async () => {
      const rules = Object.fromEntries(
        globalThis.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
      );
      const { violations } = await globalThis.axe.run(document, {
        rules,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => ({ rule: id, message: failureSummary, html })),
      );
    });
  },
};
