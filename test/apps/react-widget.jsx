// A page of React that renders what is gated: built and served by test/e2e/gate-frameworks.test.mjs.
import { useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

export function Widget() {
  const [items, setItems] = useState([]);
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    window.addItem = () => setItems((all) => [...all, all.length]);
    window.hide = () => setShown(false);
  }, []);
  return (
    <main>
      <h1>Hello</h1>
      {items.map((item) => (
        <p className="item" key={item}>
          Item {item}
        </p>
      ))}
      {isShown && (
        <script type="text/plain" data-consent="measurement" src="/_test/js?id=external"></script>
      )}
      {isShown && (
        <section>
          <script type="text/plain" data-consent="measurement" src="/_test/js?id=inner"></script>
          <iframe title="Map" data-consent="measurement" data-src="/_test/blank?map"></iframe>
          <img alt="" data-consent="measurement" data-src="/_test/image?pixel" />
        </section>
      )}
      <p id="end">end</p>
    </main>
  );
}

if (globalThis.window) {
  const onRecoverableError = (error) => window.errors.push(String(error));
  window.mountApp = (root) => createRoot(root).render(<Widget />);
  window.hydrateApp = (root) => hydrateRoot(root, <Widget />, { onRecoverableError });
}
