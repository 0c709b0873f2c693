import { page } from '../../page/page.js';
import { visibleText } from '../../policy/visible-text.js';
import { contentOf } from '../policy-shared/content-of.js';
import { findSection } from '../policy-shared/find-section.js';
import { readPageOutline, type PageSection } from '../policy-shared/page-outline.js';

/** A section taken out of a policy. */
export interface NoticeContent {
  readonly title: string;
  readonly content: DocumentFragment;
}

/**
 * A copy of a section with what is below it: the parts that are marked with `data-notice`, else all.
 * Without ids, since they may be in the page already.
 */
export function sectionContent(root: ParentNode & Node, id: string): NoticeContent | undefined {
  const { sections } = readPageOutline(root);
  const section = findSection(sections, id);
  if (!section) return undefined;
  const whole = copyOf(section, sections, root);
  const marked = [...whole.querySelectorAll('[data-notice]')];
  const content = new DocumentFragment();
  content.append(...(marked.length ? marked : whole.childNodes));
  for (const element of content.querySelectorAll('[id]')) element.removeAttribute('id');
  // A notice in the section that it shows would show itself without end. Its own words stay, or a link.
  for (const notice of content.querySelectorAll('policy-notice')) {
    if (!visibleText(notice)) notice.append(linkOf(notice, sections));
    notice.replaceWith(contentOf(notice));
  }
  return { title: section.title, content };
}

function linkOf(notice: Element, sections: readonly PageSection[]): Element {
  const text = (name: string): string => notice.getAttribute(name) ?? '';
  const link = page.createElement('a');
  link.href = `${text('src')}#${encodeURIComponent(text('section'))}`;
  link.textContent =
    text('label') || findSection(sections, text('section'))?.title || text('section');
  return link;
}

/** Everything from behind the heading to before the next of its level, in whatever wrappers. */
function copyOf(
  section: PageSection,
  sections: readonly PageSection[],
  root: Node,
): DocumentFragment {
  const place = sections.indexOf(section);
  const next = sections.find(({ level }, index) => index > place && level <= section.level);
  const range = new Range();
  range.setStartAfter(section.heading);
  if (next) range.setEndBefore(next.heading);
  else range.setEnd(root, root.childNodes.length);
  return range.cloneContents();
}
