import type { ConsentGate } from 'consent-elements';
import { switchedNames, type Configuration } from './configuration.js';
import { make } from './make.js';

/** Lists what runs in the page and what is held back, as its gate says. */
export function showRunning(
  gate: ConsentGate | undefined,
  configuration: Configuration,
  runs: HTMLElement,
  held: HTMLElement,
): void {
  const always = (gate?.categories ?? [])
    .filter(({ basis }) => basis === 'necessary')
    .map(({ name }) => name);
  const names = [...always, ...switchedNames(configuration)];
  const isRunning = (name: string) => !!gate?.allows(name);
  list(runs, names.filter(isRunning), 'Nothing');
  list(
    held,
    names.filter((name) => !isRunning(name)),
    'Nothing',
  );
}

const list = (place: HTMLElement, names: readonly string[], none: string) =>
  place.replaceChildren(
    ...(names.length
      ? names.map((name) => make('li', {}, make('code', {}, name)))
      : [make('li', { className: 'soft' }, none)]),
  );
