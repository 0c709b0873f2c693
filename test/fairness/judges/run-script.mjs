/**
 * Runs a script of the repository in a page, as a judge's own file, and leaves no element behind.
 *
 * @param {string} address from the root of the repository, as `/node_modules/axe-core/axe.min.js`
 */
export const runScript = (page, address) =>
  page.evaluate(
    (src) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.onload = () => resolve(script.remove());
        script.onerror = () => reject(new Error(`${src} did not load`));
        script.src = src;
        document.head.append(script);
      }),
    address,
  );
