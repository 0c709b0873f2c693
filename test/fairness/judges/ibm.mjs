import { runScript } from './run-script.mjs';

/** IBM's checker engine: what it is sure of, for WCAG 2.2 and for IBM's own stricter rules. */
export const ibm = {
  name: 'IBM',

  async examine(page) {
    await runScript(page, '/node_modules/accessibility-checker-engine/ace.js');
    return page.evaluate(async () => {
      const checker = new globalThis.ace.Checker();
      const { results } = await checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
      return results
        .filter(({ value: [, outcome] }) => outcome === 'FAIL')
        .map(({ ruleId, message, snippet }) => ({ rule: ruleId, message, html: snippet }));
    });
  },
};
