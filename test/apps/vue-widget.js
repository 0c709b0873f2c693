// A page of Vue that renders what is gated: built and served by test/e2e/gate-frameworks.test.mjs.
import { createApp, h, ref } from 'vue';

const items = ref([]);
const isShown = ref(true);
window.addItem = () => (items.value = [...items.value, items.value.length]);
window.hide = () => (isShown.value = false);

const gated = (tag, attributes) => h(tag, { 'data-consent': 'measurement', ...attributes });
const Widget = () =>
  h('main', [
    h('h1', 'Hello'),
    ...items.value.map((item) => h('p', { class: 'item', key: `item-${item}` }, `Item ${item}`)),
    isShown.value && gated('script', { type: 'text/plain', src: '/_test/js?id=external' }),
    isShown.value &&
      h('section', [
        gated('script', { type: 'text/plain', src: '/_test/js?id=inner' }),
        gated('iframe', { title: 'Map', 'data-src': '/_test/blank?map' }),
        gated('img', { alt: '', 'data-src': '/_test/image?pixel' }),
      ]),
    h('p', { id: 'end' }, 'end'),
  ]);

window.mountApp = (root) => createApp({ render: Widget }).mount(root);
