import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A part as the page writes it; its content is markup. */
const Part = ({ name, attributes, content }) =>
  createElement(name, {
    ...attributes,
    ...(content && { dangerouslySetInnerHTML: { __html: content } }),
  });

function Widget({ script, frame }) {
  const [items, setItems] = useState([]);
  const [isMoved, setMoved] = useState(false);
  const [isShown, setShown] = useState(true);
  Object.assign(window.app, {
    add: () => setItems((all) => [...all, all.length]),
    move: () => setMoved(true),
    hide: () => setShown(false),
  });
  const gated = isShown
    ? [
        <Part key="script" {...script} />,
        <section key="section">
          <Part {...frame} />
        </section>,
      ]
    : [];
  return (
    <main>
      {items.map((item) => (
        <p key={item}>Item</p>
      ))}
      {isMoved ? gated.reverse() : gated}
      <h2>End</h2>
    </main>
  );
}

const root = createRoot(document.querySelector('#root'));
window.app = { unmount: () => root.unmount() };
root.render(<Widget {...window.parts} />);
