// `npm run gallery`: takes pictures of every layout and element (light, dark, right to left), every
// theme and some brands, and writes docs/gallery.md. Needs a build and Chromium.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { launch } from '../test/harness/browser.mjs';
import { brands } from './gallery/brands.mjs';
import { brandScenes, scenes, themes, themeScenes } from './gallery/scenes.mjs';
import { stage } from './gallery/stage.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const folder = path.join(root, 'docs/images/gallery');
const only = process.argv[2];

const looks = [
  { id: 'light', title: 'light', colorScheme: 'light', lang: 'en' },
  { id: 'dark', title: 'dark', colorScheme: 'dark', lang: 'en' },
  { id: 'rtl', title: 'right to left', colorScheme: 'light', lang: 'ar' },
];

const shots = [
  ...scenes.flatMap((scene) =>
    looks.map((look) => ({ scene, look, name: `${scene.id}-${look.id}` })),
  ),
  ...themes.flatMap((theme) =>
    scenes
      .filter(({ id }) => themeScenes.includes(id))
      .flatMap((scene) =>
        looks.slice(0, 2).map((look) => ({
          scene,
          look,
          tokens: `/dist/themes/${theme}.css`,
          name: `${theme}-${scene.id}-${look.id}`,
        })),
      ),
  ),
  ...brands.flatMap((brand) =>
    brandScenes(brand).flatMap((scene) =>
      looks
        .filter(({ id }) => scene.looks.includes(id))
        .map((look) => ({
          scene,
          look,
          tokens: `/scripts/gallery/brands/${brand.id}.css`,
          page: brand.page,
          name: `${brand.id}-${scene.id}-${look.id}`,
        })),
    ),
  ),
];

const page = { html: '' };
const server = await serve({
  port: 0,
  handle(request, response, { pathname }) {
    if (pathname !== '/gallery') return false;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
    return true;
  },
});
const browser = await launch('chromium');
try {
  if (!only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const shot of shots) if (!only || shot.name.includes(only)) await take(shot);
  writeFileSync(
    path.join(root, 'docs/gallery.md'),
    await format(gallery(), { parser: 'markdown' }),
  );
} finally {
  await browser.close();
  await server.close();
}

async function take({ scene, look, tokens, page: style, name }) {
  const [width, height] = scene.size;
  page.html = stage({ ...scene, lang: look.lang, tokens, page: style ?? scene.page });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look.colorScheme,
    locale: look.lang,
    reducedMotion: true,
  });
  const tab = await context.newPage(`${server.url}/gallery`);
  await tab.waitForVisible('consent-banner [data-consent-action="accept"]');
  await scene.act(tab);
  // Lists and tables wait for their language.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await tab.screenshot(path.join(folder, `${name}.webp`));
  await context.close();
  console.log(`Written: docs/images/gallery/${name}.webp`);
}

function gallery() {
  const picture = (name, alt, width) =>
    `<img src="images/gallery/${name}.webp" alt="${alt}" width="${width}">`;
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const table = (head, cells) => [row(head), row(head.map(() => '---')), row(cells)].join('\n');
  /** Light beside dark, large enough to judge. */
  const pair = (name, title, id) =>
    table(
      [`${id}, light`, `${id}, dark`],
      ['light', 'dark'].map((look) =>
        picture(`${name}-${id}-${look}`, `${title}: ${id}, ${look}`, 480),
      ),
    );
  const elements = scenes.map(({ id, title, text, size: [width] }) => {
    const shown = Math.min(width, 480);
    const cells = looks.map((look) =>
      picture(`${id}-${look.id}`, `${title}, ${look.title}`, shown),
    );
    const pictures = [
      table(['light', 'dark'], cells.slice(0, 2)),
      table(['right to left'], cells.slice(2)),
    ];
    return `## ${title}\n\n${text}\n\n${pictures.join('\n\n')}`;
  });
  const dressed = themes.map((theme) => {
    const pairs = themeScenes.map((id) => pair(theme, `The theme ${theme}`, id));
    return `### ${theme}\n\n\`dist/site/themes/${theme}.css\`\n\n${pairs.join('\n\n')}`;
  });
  const tried = brands.map(({ id, title, banner }) => {
    const name = `In the manner of ${title}`;
    const css = readFileSync(path.join(root, `scripts/gallery/brands/${id}.css`), 'utf8');
    return `### ${name}

\`<consent-banner ${banner}>\`

\`\`\`css
${css.trim()}
\`\`\`

${pair(id, name, 'banner')}

${pair(id, name, 'settings')}

${table(
  ['phone, light', 'phone, dark', 'banner, right to left'],
  [
    picture(`${id}-phone-light`, `${name}: phone, light`, 240),
    picture(`${id}-phone-dark`, `${name}: phone, dark`, 240),
    picture(`${id}-banner-rtl`, `${name}: banner, right to left`, 480),
  ],
)}`;
  });
  return `# Gallery

Every layout and element on a page of grey lines: light, dark, and in Arabic from right to left.
\`npm run gallery\` creates the pictures and this page. They are in the repository, not in the npm package.

${elements.join('\n\n')}

## Themes

${dressed.join('\n\n')}

## Brands

How far custom properties alone go: four looks that many know, each from the style sheet above its pictures. They are
studies, with darker colours than their models where those have less than 7:1, and have nothing to do with the companies.

${tried.join('\n\n')}
`;
}
