import { HtmlValidate } from 'html-validate';

/** Its rules of the standard and of accessibility; how source is written is no matter of a live page. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

/** html-validate, on the page as it stands, written out. */
export const htmlValidate = {
  name: 'html-validate',

  async examine(page) {
    const source = await page.evaluate(
      () => `<!DOCTYPE html>\n${document.documentElement.outerHTML}`,
    );
    const { results } = await validator.validateString(source);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, offset }) => ({
        rule: ruleId,
        message,
        html: source.slice(source.lastIndexOf('<', offset)),
      })),
    );
  },
};
