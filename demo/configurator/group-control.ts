import type { Control } from './control.js';
import { fieldControl } from './field-control.js';
import { isList, type Fields } from './fields.js';
import { listControl } from './list-control.js';
import { make } from './make.js';

/** Fields and lists by their names, one below the other. */
export function groupControl(fields: Fields): Control {
  const controls = Object.entries(fields).map(
    ([name, field]) => [name, controlFor(name, field)] as const,
  );
  return {
    element: make('div', { className: 'group' }, ...controls.map(([, { element }]) => element)),
    read: () => Object.fromEntries(controls.map(([name, control]) => [name, control.read()])),
    write(values) {
      for (const [name, control] of controls)
        control.write((values as Record<string, unknown>)[name]);
    },
    say(path, problems) {
      for (const [name, control] of controls) control.say(`${path}.${name}`, problems);
    },
  };
}

const controlFor = (name: string, field: Fields[string]): Control =>
  isList(field) ? listControl(field) : fieldControl(name, field);
