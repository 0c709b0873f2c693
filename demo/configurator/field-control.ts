import type { Control } from './control.js';
import { firstChoice, type Field } from './fields.js';
import { focusableIn, makeInput } from './inputs.js';
import { make } from './make.js';

let count = 0;

/** One value, with its label, a hint, and what is wrong with it. */
export function fieldControl(name: string, field: Field): Control {
  const id = `field-${++count}`;
  const input = makeInput(name, field);
  const problem = make('p', { className: 'problem', id: `${id}-problem`, hidden: true });
  const hint = field.hint && make('p', { className: 'hint', id: `${id}-hint` }, field.hint);
  const focusable = focusableIn(input);
  const isSwitch = field.kind === 'switch';

  const label = input.isGroup
    ? make('legend', {}, field.label)
    : make('label', { htmlFor: (focusable.id = id) }, field.label);
  const element = make(input.isGroup ? 'fieldset' : 'div', {
    className: `field field-${field.kind ?? 'text'}`,
  });
  const parts = isSwitch ? [input.element, label] : [label, input.element];
  element.append(...parts, ...(hint ? [hint] : []), problem);
  const described = input.isGroup ? element : focusable;
  if (field.isRequired && !input.isGroup) focusable.setAttribute('aria-required', 'true');
  describe(false);

  function describe(isWrong: boolean): void {
    const ids = [hint && `${id}-hint`, isWrong && `${id}-problem`].filter(Boolean).join(' ');
    described.toggleAttribute('aria-describedby', !!ids);
    if (ids) described.setAttribute('aria-describedby', ids);
  }

  return {
    element,
    read: input.read,
    write: (value) => input.write((value as string | undefined) ?? firstChoice(field)),
    say(path, problems) {
      const message = problems.get(path);
      problem.textContent = message ?? '';
      problem.hidden = !message;
      if (!input.isGroup) focusable.setAttribute('aria-invalid', String(!!message));
      describe(!!message);
    },
  };
}
