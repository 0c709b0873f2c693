import { page } from '../../page/page.js';

/**
 * What a banner's shadow root holds: slots for its words and buttons, which are its children. Built
 * once by DOM calls, since nothing in it changes: see docs/decisions/0008-banner-without-templates.md.
 */
export function createFrame(): Element {
  const text = createPart(
    'text',
    createPart('', createSlot('change')),
    createSlot('text'),
    ' ',
    createSlot('policy'),
  );
  const words = createPart('words', createSlot('heading'), text);
  return createPart('box', words, createPart('actions', createSlot('')));
}

function createPart(name: string, ...content: (Node | string)[]): Element {
  const part = page.createElement('div');
  if (name) part.setAttribute('part', name);
  part.append(...content);
  return part;
}

function createSlot(name: string): Element {
  const slot = page.createElement('slot');
  slot.name = name;
  return slot;
}
