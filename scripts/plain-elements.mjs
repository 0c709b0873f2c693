/**
 * The elements of ours that are no classes, for editors: declarations, which the page's HTML only holds (src/check/elements.ts has
 * the same attributes), and the way back, which the gate puts into pages without a control.
 */
const text = (name, description) => ({
  name,
  fieldName: name,
  description,
  type: { text: 'string' },
});
const choice = (name, values, description, value = values[0]) => ({
  name,
  fieldName: name,
  description,
  type: { text: values.map((one) => `'${one}'`).join(' | ') },
  default: `'${value}'`,
});

const element = (tagName, summary, attributes, more) => ({
  kind: 'class',
  customElement: true,
  name: tagName.replace(/(^|-)(.)/g, (all, dash, letter) => letter.toUpperCase()),
  tagName,
  summary,
  description: summary,
  attributes,
  members: [],
  ...more,
});

const declarations = [
  element('consent-category', 'A purpose that visitors decide on. Draws nothing itself.', [
    text('name', 'A letter, then up to 31 of `a-z 0-9 -`. `essential` is always necessary.'),
    choice(
      'basis',
      ['consent', 'necessary', 'exempt'],
      'Off until granted, always on, or on until the visitor objects.',
    ),
    text('label', 'What visitors know it by.'),
    text('brief', 'A few words for the banner, such as `showing maps`.'),
    text('description', 'What is done, in a sentence, for the settings.'),
    text('signals', 'The Google consent keys that it controls, such as `ad_storage`.'),
    text(
      'sale',
      'What a privacy law of the US calls it: `sale`, `sharing` or `targeted-advertising`.',
    ),
  ]),
  element('consent-service', 'Who is behind a purpose. In a `<consent-category>`.', [
    text('name', 'A letter, then up to 31 of `a-z 0-9 -`.'),
    text('label', 'What visitors know it by.'),
    text('description', 'What it does, in a sentence.'),
    text('provider', 'The company that offers it.'),
    text('privacy-href', 'Address of its policy: `https:`, `http:` or relative.'),
    text('country', 'Where the provider is: an ISO 3166 code such as `ZA`.'),
  ]),
  element('consent-cookie', 'What a service or a purpose stores.', [
    text('name', 'Its name, exact or with `*` at the end.'),
    choice(
      'type',
      ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage'],
      'Where it is stored.',
    ),
    text('duration', 'How long it is kept: ISO 8601 such as `P13M`, or `session`.'),
    text('purpose', 'What it is for.'),
  ]),
  element(
    'consent-way-back',
    'The small button that opens the settings again. The gate adds it to pages without a control of their own.',
    [],
  ),
];

export const plainElements = {
  kind: 'javascript-module',
  path: 'dist/consent-elements.js',
  declarations,
  exports: [],
};

/** What the page may write on any element: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export const globalAttributes = [
  {
    name: 'data-consent',
    description:
      'What has to be granted before it loads: `measurement`, `measurement.matomo`, or `maps video` for both.',
  },
  { name: 'data-src', description: 'The address that is loaded once `data-consent` is granted.' },
  { name: 'data-srcset', description: 'As `data-src`, for pictures of several sizes.' },
  { name: 'data-type', description: 'The `type` of a gated script, such as `module`.' },
  {
    name: 'data-consent-action',
    description: 'What a button or link does.',
    values: ['preferences', 'accept', 'reject', 'withdraw'].map((name) => ({ name })),
  },
  {
    name: 'data-consent-ignore',
    description: 'Inside it nothing is gated, declared, drawn or taken for a control.',
    valueSet: 'v',
  },
];
