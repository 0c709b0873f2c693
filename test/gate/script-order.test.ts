import { expect } from '@open-wc/testing';
import { createScriptOrder, type ScriptKind } from '../../src/gate/script-order.js';

/** An order, what has started in it, and how to end what is on its way. */
function setUpOrder() {
  const add = createScriptOrder();
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    /** External classic ones are waited for, as the gate does. */
    add(name: string, kind: ScriptKind = 'classic', isExternal = false): void {
      add(kind, isExternal, () => {
        started.push(name);
        if (kind !== 'classic' || !isExternal) return undefined;
        return new Promise<void>((resolve) => ends.set(name, resolve));
      });
    },
    async end(name: string): Promise<void> {
      ends.get(name)!();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('createScriptOrder', () => {
  it('starts inline scripts at once, in order', () => {
    const { add, started } = setUpOrder();
    for (const name of ['a', 'b', 'c']) add(name);
    expect(started).to.deep.equal(['a', 'b', 'c']);
  });

  it('has an inline one wait for all external ones before it', async () => {
    const { add, started, end } = setUpOrder();
    add('one', 'classic', true);
    add('two', 'classic', true);
    add('inline');
    add('three', 'classic', true);
    // The browser keeps external ones in order by itself.
    expect(started).to.deep.equal(['one', 'two']);
    await end('two');
    expect(started).to.deep.equal(['one', 'two']);
    await end('one');
    expect(started).to.deep.equal(['one', 'two', 'inline', 'three']);
  });

  it('starts modules after the classic ones', async () => {
    const { add, started, end } = setUpOrder();
    add('external', 'classic', true);
    add('inline');
    add('deferred', 'deferred');
    expect(started).to.deep.equal(['external']);
    await end('external');
    expect(started).to.deep.equal(['external', 'inline', 'deferred']);
  });

  it('keeps external ones apart once there are modules, which the browser would order with them', async () => {
    const { add, started, end } = setUpOrder();
    add('deferred', 'deferred', true);
    add('one', 'classic', true);
    add('two', 'classic', true);
    expect(started).to.deep.equal(['deferred', 'one']);
    await end('one');
    expect(started).to.deep.equal(['deferred', 'one', 'two']);
  });

  it('lets free ones wait for nobody', () => {
    const { add, started } = setUpOrder();
    add('external', 'classic', true);
    add('inline');
    add('async', 'free', true);
    expect(started).to.deep.equal(['external', 'async']);
  });

  it('goes on when one did not start', () => {
    const { add, started } = setUpOrder();
    const order = createScriptOrder();
    order('classic', true, () => undefined);
    order('classic', false, () => {
      started.push('next');
      return undefined;
    });
    expect(started).to.deep.equal(['next']);
    add('other');
    expect(started).to.deep.equal(['next', 'other']);
  });
});
