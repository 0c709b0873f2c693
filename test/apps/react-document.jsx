// A page that React hydrates from <html> on, and that starts the gate: served by test/e2e/gate-frameworks.test.mjs.
import { useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { startConsent } from 'consent-elements';

export function Page() {
  const [count, setCount] = useState(0);
  // An effect runs once the page is React's: docs/npm.md.
  useEffect(() => {
    startConsent();
    window.add = () => setCount((before) => before + 1);
  }, []);
  return (
    <html lang="en">
      <head>
        <title>Shop</title>
      </head>
      <body>
        <h1>Hello</h1>
        <p id="count">{count}</p>
        <script type="text/plain" data-consent="measurement" src="/_test/js?id=a"></script>
        <p id="end">end</p>
      </body>
    </html>
  );
}

globalThis.mismatches = [];
globalThis.hydratePage = () =>
  hydrateRoot(document, <Page />, {
    onRecoverableError: (error) => globalThis.mismatches.push(String(error)),
  });
