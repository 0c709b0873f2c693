import { isPolicyVersion } from '../../../consent/consent-names.js';
import { reportProblem } from '../../base/report-problem.js';
import type { ShownPolicy } from '../viewer-part.js';

/** A version of the policy, as `<policy-version>` declares it. */
export interface DeclaredVersion {
  readonly version: string;
  readonly effective: string;
  readonly src: string;
  readonly summary: string;
  readonly material: boolean;
  readonly template: HTMLTemplateElement | null;
  /** The one that the viewer shows. */
  readonly isCurrent: boolean;
}

/** Whether there is something to compare it by. */
export const hasText = ({ isCurrent, src, template }: DeclaredVersion): boolean =>
  isCurrent || !!src || !!template;

/**
 * The versions of a policy, the newest first. The one that is shown is among them even if no
 * `<policy-version>` says so.
 */
export function declaredVersions(viewer: Element, { fact }: ShownPolicy): DeclaredVersion[] {
  const current = fact('version');
  const declared = [...viewer.querySelectorAll(':scope > policy-version')].map((element) => {
    const text = (name: string): string => element.getAttribute(name)?.trim() ?? '';
    return {
      version: text('version'),
      effective: text('effective'),
      src: text('src'),
      summary: text('summary'),
      material: element.hasAttribute('material'),
      template: element.querySelector('template'),
      isCurrent: text('version') === current,
    };
  });
  const versions = declared.filter(({ version }, index) => {
    const isFirst = declared.findIndex((one) => one.version === version) === index;
    if (!isPolicyVersion(version))
      reportProblem('bad-attribute', 'policy-version', 'version', version);
    else if (!isFirst) reportProblem('same-version', version);
    else return true;
    return false;
  });
  if (current && !versions.some(({ isCurrent }) => isCurrent))
    versions.unshift({
      version: current,
      effective: fact('effective'),
      src: '',
      summary: '',
      material: false,
      template: null,
      isCurrent: true,
    });
  // Dates are ISO, so they sort as texts; without them the order in the page holds.
  return versions.sort((a, b) =>
    a.effective && b.effective
      ? a.effective < b.effective
        ? 1
        : a.effective > b.effective
          ? -1
          : 0
      : 0,
  );
}
