import type { Field } from './fields.js';
import { make } from './make.js';

/** What is typed into, chosen from or switched, by the kind of a field. */
export interface Input {
  readonly element: HTMLElement;
  /** Whether the element is a group, which has a legend and no label. */
  readonly isGroup?: boolean;
  read(): string;
  write(value: string): void;
}

let count = 0;

const valued = (element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): Input => ({
  element,
  read: () => element.value.trim(),
  write: (value) => (element.value = value),
});

/** @param name of the field, for whoever looks it up in the form */
export function makeInput(name: string, { kind = 'text', choices = {}, label }: Field): Input {
  const options = Object.entries(choices);
  switch (kind) {
    case 'lines':
      return valued(make('textarea', { name, rows: 3 }));
    case 'choice':
      return valued(
        make('select', { name }, ...options.map(([value, words]) => new Option(words, value))),
      );
    case 'switch': {
      const box = make('input', { type: 'checkbox', name });
      return {
        element: box,
        read: () => (box.checked ? 'true' : ''),
        write: (value) => (box.checked = value === 'true'),
      };
    }
    case 'chips':
      return group(name, 'radio', 'chip', options);
    case 'several':
      return group(name, 'checkbox', 'check', options);
    case 'colour':
      return colour(name, label);
    default:
      return valued(make('input', { type: 'text', name, autocomplete: 'off', spellcheck: false }));
  }
}

/** Boxes or radio buttons of one name. */
function group(
  name: string,
  type: 'radio' | 'checkbox',
  className: string,
  options: readonly (readonly [value: string, words: string])[],
): Input {
  const form = type === 'radio' ? name : `${name}-${++count}`;
  const boxes = options.map(([value]) => make('input', { type, name: form, value }));
  const labels = options.map(([, words], index) =>
    make('label', { className }, boxes[index]!, make('span', {}, words)),
  );
  return {
    element: make('div', { className: `${className}s` }, ...labels),
    isGroup: true,
    read: () =>
      boxes
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(' '),
    write(value) {
      const words = value.split(' ');
      for (const box of boxes) box.checked = words.includes(box.value);
    },
  };
}

/** Any CSS colour as text, and a picker for each colour scheme, which writes the text. */
function colour(token: string, label: string): Input {
  const text = make('input', {
    type: 'text',
    name: token,
    autocomplete: 'off',
    spellcheck: false,
  });
  const pickers = (['light', 'dark'] as const).map((scheme) => {
    const picker = make('input', { type: 'color', title: `${label}, ${scheme}` });
    picker.setAttribute('aria-label', `${label}, ${scheme}`);
    Object.assign(picker.dataset, { token, scheme });
    return picker;
  }) as [HTMLInputElement, HTMLInputElement];
  const [light, dark] = pickers;
  for (const picker of pickers)
    // Its event goes on to the form, which reads the text.
    picker.addEventListener('input', () => {
      text.value =
        light.value === dark.value ? light.value : `light-dark(${light.value}, ${dark.value})`;
    });
  return {
    ...valued(text),
    element: make('div', { className: 'colour' }, text, ...pickers),
  };
}

/** The element that a label and a message are for. */
export const focusableIn = ({ element }: Input): HTMLElement =>
  element.matches('input, select, textarea') ? element : element.querySelector('input')!;
