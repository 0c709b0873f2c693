import { createApp, h, ref } from 'vue';

const items = ref([]);
const isMoved = ref(false);
const isShown = ref(true);

/** A part as the page writes it; its content is markup. */
const part = (key, { name, attributes, content }) =>
  h(name, { key, ...attributes, ...(content && { innerHTML: content }) });

function Widget({ script, frame }) {
  const gated = isShown.value
    ? [part('script', script), h('section', { key: 'section' }, [part('frame', frame)])]
    : [];
  return h('main', [
    ...items.value.map((item) => h('p', { key: item }, 'Item')),
    ...(isMoved.value ? gated.reverse() : gated),
    h('h2', { key: 'end' }, 'End'),
  ]);
}
Widget.props = ['script', 'frame'];

const app = createApp(Widget, window.parts);
window.app = {
  add: () => (items.value = [...items.value, items.value.length]),
  move: () => (isMoved.value = true),
  hide: () => (isShown.value = false),
  unmount: () => app.unmount(),
};
app.mount('#root');
