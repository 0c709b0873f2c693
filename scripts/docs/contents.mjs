/**
 * What stands together in the site, and in which order. A name is that of a page; one that ends in `/`
 * stands for all pages of a folder. Pages that nobody names come last.
 */
const groups = [
  ['Start', ['index', 'start/website', 'start/app', 'start/html', 'start/', 'examples']],
  ['Put it on a page', ['script-tag', 'npm', 'declarations', 'gating', 'settings', 'csp']],
  ['Recipes', ['recipes/index', 'recipes/']],
  ['Moving in', ['migrating/index']],
  [
    'Elements',
    ['elements', 'policy-viewer', 'theming', 'theme-maker', 'languages', 'gallery', 'api/index'],
  ],
  [
    'Program it',
    [
      'javascript',
      'events',
      'cookie',
      'accounts',
      'server',
      'regions',
      'scaling',
      'signals',
      'testing',
    ],
  ],
  ['When something is wrong', ['troubleshooting', 'doctor', 'errors']],
  [
    'Show that it is fair',
    [
      'receipts',
      'records',
      'counters',
      'checking-a-policy',
      'scanning',
      'fairness',
      'screen-reader',
      'conformance',
      'security',
      'limits',
    ],
  ],
  [
    'Work on it',
    [
      'readme',
      'contributing',
      'architecture',
      'releasing',
      'decisions/index',
      'changelog',
      'license',
    ],
  ],
];

/** Reached from the list of their folder: too many to be read beside every page. */
const listedElsewhere = /^(?:api|decisions|migrating)\/(?!index$)/;

/**
 * The groups of the site with their pages.
 *
 * @template {{ name: string }} P
 * @param {P[]} pages
 * @returns {[title: string, pages: P[]][]}
 */
export function arrange(pages) {
  const left = new Set(pages.filter(({ name }) => !listedElsewhere.test(name)));
  const take = (name) => {
    const isWanted = (page) =>
      name.endsWith('/') ? page.name.startsWith(name) : page.name === name;
    const taken = [...left].filter(isWanted);
    taken.forEach((page) => left.delete(page));
    return taken;
  };
  const arranged = groups.map(([title, names]) => [title, names.flatMap(take)]);
  return [...arranged, ['More', [...left]]].filter(([, members]) => members.length > 0);
}
