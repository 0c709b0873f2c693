import { isFenced, UNFENCED } from './fence.js';
import { page } from './page.js';

/*
 * What in the page a visitor can press to answer or to come back to the choice. Anything else with
 * our attributes is markup that a comment may contain.
 */

/** Elements that look to everybody like something that acts. No form, whose fields may hide its properties. */
const PRESSABLE =
  ':is(button,a,area,input:is([type=button],[type=submit],[type=image]),[role=button]):not(form)';
const ACTING = `${PRESSABLE}:is([data-consent-action],[command])`;

/** A link where scripts write nothing: editors of a site make it from its address alone. */
const linkTo = (hash: string): string => `a[href="#${hash}"]`;
const PREFERENCES = '[data-consent-action=preferences],[command="--preferences"]';

/**
 * Selects the page's own controls to come back to the choice; the banner's does not stay, and what a policy
 * from elsewhere brings along is not the page's.
 *
 * @param hash the fragment whose links open the preferences, as `cookie-settings`
 */
export const ownControls = (hash: string): string =>
  `:is(:is(${PRESSABLE}:is(${PREFERENCES}),${linkTo(hash)}):not(consent-banner *),consent-preferences[inline]):not([slot=loaded] *)${UNFENCED}`;

/** What makes a control something that can be seen or named; a submit button is named by the browser. */
const NAME =
  '[aria-label]:not([aria-label=""]),[aria-labelledby],[title]:not([title=""]),[alt]:not([alt=""]),input:is([type=submit],[value]:not([value=""]))';

/** Whether there is something of a control that visitors can find. */
export const isFilled = (control: Element): boolean =>
  control.matches(`consent-preferences,${NAME}`) ||
  !!control.querySelector(`img,svg,slot,${NAME}`) ||
  !!control.textContent.trim();

/** The first of the page's own controls that visitors can find. */
export const findOwnControl = (hash: string): Element | undefined =>
  [...page.querySelectorAll(ownControls(hash))].find(isFilled);

/** The action that a click on something asks for; empty if none. */
export function actionOf(target: EventTarget, hash: string): string {
  if (!(target instanceof Element)) return '';
  // Not the element's own methods, which fields of those names hide in a form.
  const { getAttribute, matches } = Element.prototype;
  const isLink = matches.call(target, linkTo(hash));
  if ((!isLink && !matches.call(target, ACTING)) || isFenced(target)) return '';
  return (
    getAttribute.call(target, 'data-consent-action') ??
    getAttribute.call(target, 'command')?.slice('--'.length) ??
    'preferences'
  );
}
