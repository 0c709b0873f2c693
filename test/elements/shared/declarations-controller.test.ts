import { expect } from '@open-wc/testing';
import { DeclarationsController } from '../../../src/elements/shared/declarations-controller.js';
import { setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const mutationsSeen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('declarations that an element shows', () => {
  afterEach(tearDownPage);

  it('are watched as long as it is in the page, also if an update ends later', async () => {
    const { find, main } = setUpPage('<consent-category name="maps"></consent-category>', {
      banner: 'none',
    });
    let updates = 0;
    const host = Object.assign(document.createElement('div'), {
      addController() {},
      removeController() {},
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    });
    const controller = new DeclarationsController(host, () => []);
    const relabel = (): void => find('consent-category').setAttribute('label', `${updates}`);

    main.append(host);
    controller.hostUpdated();
    relabel();
    await until(() => updates === 1, 'the update');

    host.remove();
    controller.hostDisconnected();
    controller.hostUpdated();
    relabel();
    await mutationsSeen();
    expect(updates).to.equal(1);

    main.append(host);
    controller.hostUpdated();
    relabel();
    await until(() => updates === 2, 'the update after it has come back');
  });
});
