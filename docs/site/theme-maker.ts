// The page where a theme is made: what is chosen is shown in two frames, measured, and written as CSS.
import { measureContrast } from '../../src/elements/shared/measure-contrast.js';

const maker = document.querySelector<HTMLElement>('.theme-maker')!;
const form = maker.querySelector('form')!;
const frames = [...maker.querySelectorAll('iframe')];
const code = maker.querySelector('.code code')!;
const rows = maker.querySelector('.contrast tbody')!;

/** Custom properties with their values, as they are chosen. */
function chosen(): Map<string, string> {
  const values = new FormData(form);
  const theme = new Map<string, string>();
  for (const name of values.keys()) {
    const [property, scheme] = name.split(' ') as [string, string?];
    const value = values.get(name) as string;
    if (!scheme) theme.set(property, property === '--consent-radius' ? `${value}px` : value);
    else if (scheme === 'light')
      theme.set(property, `light-dark(${value}, ${values.get(`${property} dark`) as string})`);
  }
  return theme;
}

function show(): void {
  const theme = chosen();
  const lines = [...theme].map(([property, value]) => `  ${property}: ${value};`);
  code.textContent = `:root {\n${lines.join('\n')}\n}\n`;
  for (const frame of frames) {
    const { style } = frame.contentDocument!.documentElement;
    style.colorScheme = frame.dataset['scheme']!;
    for (const [property, value] of theme) style.setProperty(property, value);
  }
  showContrast();
}

/** The ratios of the banner's colours, each frame in the scheme that it has. */
function showContrast(): void {
  const measured = frames.map((frame) => {
    const banner = frame.contentDocument!.querySelector<HTMLElement>('consent-banner[open]');
    return banner ? measureContrast(banner)[0]![1] : [];
  });
  const [light = [], dark = []] = measured;
  rows.replaceChildren(
    ...light.map(([words, , ratio, wanted], at) => {
      const row = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = words;
      row.append(name, verdict(ratio, wanted), verdict(dark[at]?.[2] ?? 0, wanted));
      return row;
    }),
  );
}

function verdict(ratio: number, [double, triple]: readonly [number, number?]): HTMLElement {
  const cell = document.createElement('td');
  const level = ratio < double ? 'too low' : triple && ratio >= triple ? 'AAA' : 'AA';
  cell.textContent = `${(Math.floor(ratio * 100) / 100).toFixed(2)} ${level}`;
  cell.dataset['level'] = level;
  return cell;
}

const isReady = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector('consent-banner[open] [data-consent-action="preferences"]');

/** The elements come on their own time: shown as soon as both frames have them. */
function whenReady(): void {
  if (frames.every(isReady)) show();
  else requestAnimationFrame(whenReady);
}

for (const part of [form, ...maker.querySelectorAll<HTMLElement>('[hidden]')]) part.hidden = false;
maker.querySelector('.without-script')!.remove();
form.addEventListener('input', show);
whenReady();
