import {
  createElement,
  useSyncExternalStore,
  type ComponentPropsWithoutRef,
  type ReactElement,
} from 'react';
import type { ConsentName } from '../consent/declared-names.js';
import { currentConsent, noConsent, watchConsent, type Consent } from './page-consent.js';

/**
 * The page's consent; the component is rendered anew when it changes. While a page is hydrated, nothing is
 * allowed, as on its server.
 */
export const useConsent = (): Consent =>
  useSyncExternalStore(watchConsent, currentConsent, () => noConsent);

export interface ConsentScriptProps extends Omit<
  ComponentPropsWithoutRef<'script'>,
  'type' | 'name' | 'children' | 'dangerouslySetInnerHTML'
> {
  /** What the script waits for, e.g. `measurement`. */
  name: ConsentName;
  /** `module`, if it is one. */
  type?: string;
  /** The script itself, where it has no `src`. */
  children?: string;
}

/**
 * A script that the gate starts once its name is granted. It is not there before the page is hydrated: the
 * gate would put its live copy beside it, into what React compares with the server's.
 */
export const ConsentScript = ({
  name,
  type,
  children,
  ...attributes
}: ConsentScriptProps): ReactElement | null =>
  useIsHydrated()
    ? createElement('script', {
        ...attributes,
        // Another script is another element: one that has run cannot be changed.
        key: attributes.src ?? children,
        type: 'text/plain',
        'data-type': type,
        'data-consent': name,
        dangerouslySetInnerHTML: children === undefined ? undefined : { __html: children },
      })
    : null;

const nothingToWatch = () => () => {};

const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
