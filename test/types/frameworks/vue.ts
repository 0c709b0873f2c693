import type {} from 'consent-elements/types/vue';
import type { GlobalComponents } from 'vue';

type Properties<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => {
  $props: infer Given;
}
  ? Given
  : never;

export const layout: Properties<'consent-banner'>['layout'] = 'card';
// @ts-expect-error there is no such layout
export const wrongLayout: Properties<'consent-banner'>['layout'] = 'sidebar';
export const basis: Properties<'consent-category'>['basis'] = 'exempt';
