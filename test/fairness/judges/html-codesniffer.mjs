import { runScript } from './run-script.mjs';

/** HTML_CodeSniffer: the errors it finds under WCAG 2 AAA. It does not look into shadow roots. */
export const htmlCodeSniffer = {
  name: 'HTML_CodeSniffer',

  async examine(page) {
    await runScript(page, '/node_modules/html_codesniffer/build/HTMLCS.js');
    return page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const { HTMLCS } = globalThis;
          const finish = () =>
            resolve(
              HTMLCS.getMessages()
                .filter(({ type }) => type === HTMLCS.ERROR)
                .map(({ code, msg, element }) => ({
                  rule: code,
                  message: msg,
                  html: element.outerHTML ?? '',
                })),
            );
          HTMLCS.process('WCAG2AAA', document, finish, reject);
        }),
    );
  },
};
