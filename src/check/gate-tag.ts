import { SETTING_NAMES } from '../consent/consent-settings.js';
import { attributeOf, quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';
import { instead } from './phrases.js';

/** What routers, frameworks, bundlers and caching plug-ins write on any script. */
const OF_OTHERS =
  /^data-(astro|cfasync|n-|next|no-|noptimize|nowprocket|nscript|pagespeed|rh|rocket|swup|turbo|v-|vite|wp-)/;

/** Attributes of the gate's tag that are no settings. */
export const checkGateTag: Check = function* ({ tag }) {
  const settings = SETTING_NAMES.filter((name) => name !== 'nonce').map(attributeOf);
  for (const name of tag?.getAttributeNames() ?? [])
    if (name.startsWith('data-') && !settings.includes(name) && !OF_OTHERS.test(name))
      yield finding(
        'unknown-setting',
        tag!,
        `${name}=${quote(tag!.getAttribute(name))} on the gate's tag is not a setting: it is ignored.`,
        instead(name, settings),
      );
};
