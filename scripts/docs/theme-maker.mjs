// What docs/theme-maker.md has in the site: a form, and frames, that docs/site/theme-maker.ts brings to life.
/** What can be chosen, with the value in light and in dark. */
const colours = [
  ['--consent-accent', 'Buttons', '#17368a', '#aabfff'],
  ['--consent-surface', 'Background', '#ffffff', '#171a21'],
  ['--consent-text', 'Headings', '#15171c', '#f5f6f8'],
  ['--consent-muted', 'Text', '#41454f', '#c6cad3'],
  ['--consent-border', 'Hairlines', '#c4c9d4', '#434957'],
  ['--consent-link', 'Links', '#17368a', '#aabfff'],
];

const example = {
  name: 'examples/theme',
  html: `<script async src="/consent/consent-elements.js" data-policy-href="/privacy"></script>
<consent-banner layout="inline"></consent-banner>
<consent-preferences inline>
  <consent-category name="measurement" label="Measurement" description="Counts page views."></consent-category>
</consent-preferences>`,
};

const colour = ([property, words, light, dark]) => `            <tr>
              <th scope="row">${words} <code>${property}</code></th>
              <td><input type="color" name="${property} light" value="${light}" aria-label="${words}, light"></td>
              <td><input type="color" name="${property} dark" value="${dark}" aria-label="${words}, dark"></td>
            </tr>`;

const frame = (scheme) =>
  `<iframe data-scheme="${scheme}" title="Banner and settings, ${scheme}" height="560" sandbox="allow-scripts allow-same-origin" src="${example.name}.html"></iframe>`;

const form = `<div class="theme-maker">
        <p class="without-script">The maker needs JavaScript.</p>
        <form hidden>
          <table>
            <thead><tr><th scope="col">Colour</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
            <tbody>
${colours.map(colour).join('\n')}
            </tbody>
          </table>
          <p class="choices">
            <label>Corners <input type="range" name="--consent-radius" min="0" max="28" value="10"></label>
            <label>Buttons <select name="--consent-button-fill"><option value="100%">filled</option><option value="0%">outlined</option></select></label>
          </p>
        </form>
        <div class="theme-frames" hidden>
          ${frame('light')}
          ${frame('dark')}
        </div>
        <table class="contrast" hidden>
          <caption>Contrast</caption>
          <thead><tr><th scope="col">What is read</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
          <tbody></tbody>
        </table>
        <div class="code" hidden><pre tabindex="0"><code></code></pre></div>
      </div>
      <script type="module" src="theme-maker.js"></script>
`;

/** What it adds to its page, a `Source`. */
export const themeMaker = {
  append: form,
  examples: [example],
};
