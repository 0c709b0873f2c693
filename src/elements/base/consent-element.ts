import { LitElement } from 'lit';
import { Localized } from './localized.js';

/** The base of our elements that are drawn with templates into a shadow root. */
export class ConsentElement extends Localized(LitElement) {}
