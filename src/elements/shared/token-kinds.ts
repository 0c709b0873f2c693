type Kind = readonly [property: string, example: string, trial?: (value: string) => string];

const COLOUR: Kind = ['color', 'light-dark(#0b3d2e, #b9efd7)'];
/** Used in `calc()`, where a zero needs a unit. */
const LENGTH: Kind = ['width', '1.25rem', (value) => `calc(${value} + 0px)`];
const CORNER: Kind = ['border-radius', '6px'];
const WEIGHT: Kind = ['font-weight', '600'];
const SHADOW: Kind = ['box-shadow', '0 2px 0 #0003'];

/** What each property of a brand is used for, and so what it may be. */
const KINDS: Record<string, Kind> = {
  accent: COLOUR,
  'accent-text': COLOUR,
  surface: COLOUR,
  text: COLOUR,
  muted: COLOUR,
  border: COLOUR,
  link: COLOUR,
  focus: COLOUR,
  radius: CORNER,
  'box-radius': CORNER,
  font: ['font-family', 'Georgia, serif'],
  size: LENGTH,
  'heading-size': LENGTH,
  'heading-weight': WEIGHT,
  'button-fill': ['color', '0%', (value) => `color-mix(in srgb, red ${value}, red)`],
  'button-weight': WEIGHT,
  'button-shadow': SHADOW,
  shadow: SHADOW,
  backdrop: ['background', 'rgb(0 0 0 / 0.5)'],
  space: LENGTH,
  edge: LENGTH,
  'bar-width': LENGTH,
  'content-width': LENGTH,
  motion: ['transition-duration', '200ms'],
  easing: ['transition-timing-function', 'ease-out'],
};

/** The properties, without `--consent-`. */
export const TOKEN_NAMES: readonly string[] = Object.keys(KINDS);

/** What a value could be instead, such as `600`, where it is invalid for what the property is used for. */
export function exampleInstead(name: string, value: string): string | undefined {
  const [property, example, trial] = KINDS[name]!;
  return CSS.supports(property, trial?.(value) ?? value) ? undefined : example;
}
