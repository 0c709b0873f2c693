import { runScript } from './run-script.mjs';

/**
 * DuckDuckGo's autoconsent refuses on the visitor's behalf. Without a rule for any library it goes by
 * what it sees: a notice about cookies, and a button in it that says no.
 *
 * @param {number} patience milliseconds after which it will not find anything any more
 * @returns {Promise<string[]>} what it reports, message by message
 */
export async function refuseFor(page, patience = 10_000) {
  await page.evaluate(() => {
    const config = {
      enabled: true,
      autoAction: 'optOut',
      disabledCmps: [],
      enablePrehide: false,
      enableCosmeticRules: false,
      enableGeneratedRules: false,
      enableHeuristicDetection: true,
      enablePopupMutationObserver: false,
      heuristicMode: 'reject',
      heuristicPopupSearchTimeout: 100,
      detectRetries: 4,
      isMainWorld: true,
      prehideTimeout: 100,
      visualTest: false,
      logs: {},
    };
    window.reports = [];
    window.autoconsentSendMessage = async (message) => {
      window.reports.push(message);
      // It speaks before it can be answered.
      if (message.type === 'init')
        setTimeout(() => window.autoconsentReceiveMessage({ type: 'initResp', rules: {}, config }));
    };
  });
  await runScript(page, '/node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js');
  await page
    .waitFor(() => window.reports.some(({ type }) => type === 'optOutResult'), {
      timeout: patience,
    })
    .catch(() => {});
  return page.evaluate(() =>
    window.reports.map(({ type, cmp, result }) => [type, cmp, result].join(' ').trim()),
  );
}
