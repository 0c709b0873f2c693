import { page } from '../../page/page.js';
import { inheritFromBody } from '../shared/beside-body.js';

/** Keeps a banner that stands beside the body in the body's look, until the signal. */
export function followBody(banner: HTMLElement, signal: AbortSignal): void {
  const { documentElement, body } = page;
  if (banner.parentNode !== documentElement) return;
  const follow = (): void => inheritFromBody(banner);
  follow();
  // A theme has been switched, or a router has brought another body.
  const observer = new MutationObserver(follow);
  observer.observe(documentElement, { attributes: true, childList: true });
  observer.observe(body, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow, { signal });
  // A style sheet has come late.
  const handleLoad = ({ target }: Event): void => {
    if ((target as Element).localName === 'link') follow();
  };
  page.addEventListener('load', handleLoad, { capture: true, signal });
}
