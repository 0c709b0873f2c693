// The plugin of integrations/wordpress in WordPress's own filters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { kses } from '../harness/kses.mjs';
import { callWordPress, missing } from '../harness/wordpress.mjs';

const skip = missing();
if (skip) console.warn(`The WordPress plugin is not tested. ${skip}`);

const asPost = (html) => callWordPress(['wp_kses_post', html])[0].result;
const embed = (html, url = 'https://youtu.be/x') =>
  callWordPress(['apply_filters', 'embed_oembed_html', html, url])[0].result;

const FRAME =
  '<iframe title="A &amp; B" width="500" height="281" src="https://www.youtube.com/embed/x?feature=oembed" allowfullscreen></iframe>';

describe('WordPress plugin', { skip }, () => {
  test('the gate’s tag is the first thing in the head, with the site’s policy', () => {
    const [{ printed }] = callWordPress(['do_action', 'wp_head']);
    assert.match(
      printed,
      /^<script src="https:\/\/site\.example\/.*\/dist\/consent-elements\.js" data-policy-href="https:\/\/site\.example\/privacy\/"><\/script>\n/,
    );
    const [{ result: first }] = callWordPress([
      'has_action',
      'wp_head',
      'ConsentElements\\print_tag',
    ]);
    assert.equal(first, 0);
  });

  test('editors’ elements and attributes pass, handlers do not', () => {
    const elements = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      // Our own to set, or to insert.
      .filter(({ tagName }) => tagName && tagName !== 'consent-way-back');
    assert.ok(elements.length > 10, 'the elements were found');
    for (const { tagName, attributes = [] } of elements) {
      const names = attributes
        .map(({ name }) => name)
        .filter((name) => !/^(open|progress)$/.test(name));
      const html = `<${tagName}${names.map((name) => ` ${name}="1"`).join('')}></${tagName}>`;
      assert.equal(asPost(html), html);
    }
    assert.equal(
      asPost('<consent-banner onclick="x()"><h2 slot="heading">A</h2></consent-banner>'),
      '<consent-banner><h2 slot="heading">A</h2></consent-banner>',
    );
    assert.equal(asPost('<script>x()</script>'), 'x()');
  });

  test('what visitors write in comments declares nothing', () => {
    const [{ result }] = callWordPress([
      'wp_kses',
      '<consent-category name="x" basis="exempt"></consent-category><b data-consent-category="x">b</b>',
      'data',
    ]);
    assert.equal(result, '<b>b</b>');
  });

  test('an embedded frame waits in a placeholder, and the page declares what it waits for', () => {
    const [{ result }, { printed }] = callWordPress(
      ['apply_filters', 'embed_oembed_html', FRAME, 'https://youtu.be/x'],
      ['do_action', 'wp_footer'],
    );
    assert.equal(
      result,
      '<consent-embed label="A &amp; B" href="https://youtu.be/x"><iframe title="A &amp; B" width="500" height="281" data-consent="videos" data-src="https://www.youtube.com/embed/x?feature=oembed" allowfullscreen></iframe></consent-embed>',
    );
    assert.equal(printed, '<consent-category name="videos" label="Videos"></consent-category>\n');
  });

  test('each provider’s frame needs its own name, and a stranger’s needs one, too', () => {
    for (const [address, name] of [
      ['https://player.vimeo.com/video/1', 'videos'],
      ['https://open.spotify.com/embed/x', 'music'],
      ['https://www.google.com/maps/embed', 'maps'],
      ['https://notyoutube.com/x', 'embeds'],
      ['//www.youtube.com/embed/x', 'videos'],
    ])
      assert.match(
        embed(`<iframe src='${address}'></iframe>`),
        new RegExp(`data-consent="${name}" data-src='`),
        address,
      );
  });

  test('a provider’s script waits, and the site’s own embeds do not', () => {
    assert.equal(
      embed(
        '<blockquote>Words</blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      ),
      '<blockquote>Words</blockquote><script type="text/plain" data-consent="embeds" async src="https://platform.twitter.com/widgets.js"></script>',
    );
    const own = '<iframe src="https://site.example/post/embed/"></iframe>';
    assert.equal(embed(own), own);
  });

  test('the WP Consent API is told that everything optional waits for a yes', () => {
    const [{ result: type }, { result: isRegistered }] = callWordPress(
      ['apply_filters', 'wp_get_consent_type', false],
      ['apply_filters', 'wp_consent_api_registered_wordpress/consent-elements.php', false],
    );
    assert.equal(type, 'optin');
    assert.equal(isRegistered, true);
  });

  test('without the plugin, what WordPress leaves is what the tests of other pages take for it', () => {
    const html = `<consent-category name="x">in</consent-category><div data-consent-category="y" data-label="Y" onclick="z">
      <p id="p"><button type="button" data-consent-action="accept">Yes</button></p></div><a href="#cookie-settings">Choices</a>`;
    const [{ result }] = callWordPress(
      ['remove_filter', 'wp_kses_allowed_html', 'ConsentElements\\allow_elements'],
      ['wp_kses_post', html],
    ).slice(1);
    assert.equal(kses(html), result);
  });
});
