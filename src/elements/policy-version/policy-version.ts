/** Servers have no such class. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * @summary Declares one version of the policy that it stands in. Draws nothing itself: the viewer lists
 * the versions and compares them.
 *
 * Between the tags may stand a link to the version, for readers without JavaScript, or a `<template>`
 * with its text, where there is no page of its own for it.
 *
 * @attr {string} version - as in the gate's `data-policy-version`
 * @attr {string} effective - date from which it holds, `2026-05-13`
 * @attr {string} src - address of a page with its text
 * @attr {boolean} material - visitors are asked for their choice again
 * @attr {string} summary - in a sentence, what it changed
 */
export class PolicyVersion extends Base {
  get version(): string {
    return this.getAttribute('version') ?? '';
  }
  set version(version: string) {
    this.setAttribute('version', version);
  }

  get effective(): string {
    return this.getAttribute('effective') ?? '';
  }
  set effective(date: string) {
    this.setAttribute('effective', date);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }

  get material(): boolean {
    return this.hasAttribute('material');
  }
  set material(isMaterial: boolean) {
    this.toggleAttribute('material', isMaterial);
  }

  get summary(): string {
    return this.getAttribute('summary') ?? '';
  }
  set summary(text: string) {
    this.setAttribute('summary', text);
  }
}
