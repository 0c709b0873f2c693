import { mount, unmount } from 'svelte';
import Widget from './Widget.svelte';

const widget = mount(Widget, { target: document.querySelector('#root'), props: window.parts });
window.app = { ...widget, unmount: () => unmount(widget) };
