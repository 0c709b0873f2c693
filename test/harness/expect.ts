// chai's `expect`, for tests that need no page; those that do have it from @open-wc/testing.
// @ts-expect-error: its types stand at the root of the package, which Node finds no module at.
import * as chai from '@esm-bundle/chai/esm/chai.js';

export const { expect } = chai as unknown as { expect: Chai.ExpectStatic };
