import {
  defineComponent,
  getCurrentInstance,
  h,
  onMounted,
  onScopeDispose,
  shallowRef,
  type ShallowRef,
} from 'vue';
import type { ConsentName } from '../consent/declared-names.js';
import { hasPage } from '../page/page.js';
import { currentConsent, noConsent, watchConsent, type Consent } from './page-consent.js';

/**
 * The page's consent. In a component it begins when that is mounted: until then nothing is allowed, as on
 * the page's server.
 */
export function useConsent(): Readonly<ShallowRef<Consent>> {
  const consent = shallowRef(noConsent);
  const update = (): void => void (consent.value = currentConsent());
  let stop = (): void => {};
  const start = (): void => {
    update();
    stop = watchConsent(update);
  };
  if (getCurrentInstance()) onMounted(start);
  else if (hasPage()) start();
  onScopeDispose(() => stop(), true);
  return consent;
}

export interface ConsentScriptProps {
  /** What the script waits for, e.g. `measurement`. */
  name: ConsentName;
  src?: string;
  /** `module`, if it is one. */
  type?: string;
}

/**
 * A script that the gate starts once its name is granted; without `src`, the slot is its text. It is not
 * there before the page is hydrated: the gate would put its live copy beside it, into what Vue compares with
 * the server's.
 */
export const ConsentScript = defineComponent(
  (props: ConsentScriptProps, { slots }) => {
    const isMounted = shallowRef(false);
    onMounted(() => (isMounted.value = true));
    return () => {
      const { name, src, type } = props;
      return isMounted.value
        ? h(
            'script',
            // Another script is another element: one that has run cannot be changed.
            { key: src ?? '', src, type: 'text/plain', 'data-type': type, 'data-consent': name },
            slots['default']?.(),
          )
        : null;
    };
  },
  { props: ['name', 'src', 'type'] },
);
