import type { CustomElements } from 'consent-elements/types/svelte';

export const banner: CustomElements['consent-banner'] = { layout: 'card' };
// @ts-expect-error there is no such layout
export const wrongLayout: CustomElements['consent-banner'] = { layout: 'sidebar' };
