import type { Control } from './control.js';
import type { List } from './fields.js';
import { groupControl } from './group-control.js';
import { make } from './make.js';

interface Item {
  readonly element: HTMLDetailsElement;
  readonly control: Control;
  /** Shows in the folded item what it is called. */
  title(): void;
}

/** Any number of things, each folded under its name, which can be added and removed. */
export function listControl({ label, one, items: fields }: List): Control {
  const items: Item[] = [];
  const place = make('div', { className: 'items' });
  const add = make('button', { type: 'button', className: 'link-button' }, `Add a ${one}`);
  const element = make('fieldset', { className: 'list' }, make('legend', {}, label), place, add);

  function insert(values: unknown, isOpen = false): Item {
    const control = groupControl(fields);
    const remove = make('button', { type: 'button', className: 'link-button' });
    const summary = make('summary');
    const item: Item = {
      element: make(
        'details',
        { className: 'item', open: isOpen },
        summary,
        control.element,
        remove,
      ),
      control,
      title() {
        const name = nameOf(control.read());
        summary.textContent = name || `New ${one}`;
        remove.textContent = `Remove ${name || `this ${one}`}`;
      },
    };
    remove.addEventListener('click', () => {
      const index = items.indexOf(item);
      items.splice(index, 1);
      item.element.remove();
      const next = items[index] ?? items[index - 1];
      (next?.element.querySelector('summary') ?? add).focus();
      changed();
    });
    control.write(values);
    item.title();
    items.push(item);
    place.append(item.element);
    return item;
  }

  const changed = () => element.dispatchEvent(new Event('change', { bubbles: true }));

  add.addEventListener('click', () => {
    const { element: added } = insert({}, true);
    changed();
    added.querySelector('input')!.focus();
  });

  return {
    element,
    read: () => items.map(({ control }) => control.read()),
    write(values) {
      for (const item of items.splice(0)) item.element.remove();
      for (const value of (values as readonly unknown[] | undefined) ?? []) insert(value);
    },
    say(path, problems) {
      items.forEach((item, index) => {
        item.title();
        item.control.say(`${path}.${index}`, problems);
      });
    },
  };
}

const nameOf = (values: unknown) => (values as { name: string }).name;
