import type { SectionChange } from '../../../policy/section-change.js';

/** What `compare` of a viewer finds. */
export interface PolicyComparison {
  readonly from: string;
  readonly to: string;
  /** In the order of `to`; what was removed stands where it was. */
  readonly sections: readonly Pick<
    SectionChange,
    'id' | 'title' | 'change' | 'added' | 'removed'
  >[];
}
