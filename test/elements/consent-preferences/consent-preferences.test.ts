import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ConsentPreferences } from '../../../src/elements/consent-preferences/define.js';
import { contrast } from '../colours.js';
import {
  collectAnnouncements,
  frames,
  sendOptOutSignal,
  setUpAskingPage,
  setUpPage,
  settleMotion,
  tearDownPage,
  type ConsentPage,
} from '../consent-page.js';
import { until } from '../until.js';

const declarations = `
  <consent-category name="essential" basis="necessary" label="Essential" description="Signing in.">
    <consent-service name="shop" label="Our shop" provider="Halden &amp; Co" country="ZA">
      <consent-cookie name="session" duration="session" purpose="Keeps you signed in."></consent-cookie>
    </consent-service>
  </consent-category>
  <consent-category name="measurement" label="Measurement" description="Counts visits.">
    <consent-service name="matomo" label="Matomo" provider="InnoCraft" privacy-href="/innocraft" country="NZ">
      <consent-cookie name="_pk_id*" duration="P13M" purpose="Tells visitors apart."></consent-cookie>
      <consent-cookie name="mtm_*" type="local-storage" duration="P6M" purpose="Experiments."></consent-cookie>
    </consent-service>
    <consent-service name="plausible" label="Plausible"></consent-service>
  </consent-category>
  <consent-category name="maps" label="Maps"></consent-category>`;

const answers = ['accept', 'reject', 'save'].map((action) => `[data-consent-action="${action}"]`);
const [, , save] = answers as [string, string, string];

interface OpenPage extends ConsentPage {
  readonly dialog: HTMLDialogElement;
  /** The switch of that name. */
  switchOf(name: string): HTMLInputElement;
  /** Shows all that is folded away. */
  unfold(): Promise<void>;
  /** A button of the dialog, by its action. */
  button(action: string): HTMLButtonElement;
}

/** A page whose preferences were opened from the banner, by keyboard. */
async function setUpOpenPage(html = declarations): Promise<OpenPage> {
  const page = await setUpAskingPage(html);
  page.find('consent-banner [data-consent-action="preferences"]').focus();
  await sendKeys({ press: 'Enter' });
  await until(() => document.querySelector('consent-preferences dialog[open]'), 'the dialog');
  await settleMotion();
  return {
    ...page,
    dialog: page.find<HTMLDialogElement>('consent-preferences dialog'),
    switchOf: (name) => page.find(`consent-preferences input[role="switch"][name="${name}"]`),
    unfold: async () => {
      document
        .querySelectorAll<HTMLElement>('.cp-fold[aria-expanded=false]')
        .forEach((fold) => fold.click());
      await frames();
    },
    button: (action) => page.find(`consent-preferences [data-consent-action="${action}"]`),
  };
}

const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await frames();
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await frames();
};

describe('consent-preferences', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(async () => {
    tearDownPage();
    await sendMouse({ type: 'move', position: [2, 2] });
    await resetMouse();
    await setViewport({ width: 1280, height: 800 });
  });

  describe('as a dialog', () => {
    it('is modal, named by its title, and focus is there', async () => {
      const { dialog } = await setUpOpenPage();
      expect(dialog.matches(':modal')).to.equal(true);
      const title = document.getElementById(dialog.getAttribute('aria-labelledby')!);
      expect(title?.textContent).to.equal('Cookie settings');
      expect(document.activeElement).to.equal(title);
    });

    it('closes on Escape without saving, and focus goes back to where it was opened', async () => {
      const { dialog, find, gate, switchOf } = await setUpOpenPage();
      await click(switchOf('maps'));
      await sendKeys({ press: 'Escape' });
      await until(() => !dialog.open);
      await frames();
      expect(gate.decision.decided).to.equal(false);
      expect(document.activeElement).to.equal(
        find('consent-banner [data-consent-action="preferences"]'),
      );
    });

    it('has forgotten what was not saved when it opens again', async () => {
      const { button, dialog, find, switchOf } = await setUpOpenPage();
      await click(switchOf('maps'));
      expect(switchOf('maps').checked).to.equal(true);
      await click(button('close'));
      expect(dialog.open).to.equal(false);
      find<ConsentPreferences>('consent-preferences');
      await find<ConsentPreferences>('consent-preferences').show();
      await frames();
      expect(switchOf('maps').checked).to.equal(false);
    });

    it('closes with the answer; focus goes to where the visitor was in the page', async () => {
      const page = await setUpAskingPage(declarations);
      page.find('#name').focus();
      await click(page.find('consent-banner [data-consent-action="preferences"]'));
      await until(() => document.querySelector('consent-preferences dialog[open]'));
      await settleMotion();
      await click(page.find('consent-preferences [data-consent-action="reject"]'));
      await until(() => !document.querySelector('consent-preferences dialog[open]'));
      await until(() => !page.banner.open);
      await until(() => document.activeElement === page.find('#name'), 'focus in the page');
      expect(page.gate.decision.denied).to.deep.equal(['measurement', 'maps']);
    });

    it('closes with the answer; focus goes to the heading if the visitor was nowhere', async () => {
      const { dialog, find, gate, button } = await setUpOpenPage();
      button('accept').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !dialog.open);
      await until(() => document.activeElement === find('h1'), 'focus on the heading');
      expect(gate.decision.granted).to.deep.equal(['essential', 'measurement', 'maps']);
    });

    it('stays open, with what was set, when the page declares something late', async () => {
      const { dialog, main, switchOf } = await setUpOpenPage();
      await click(switchOf('maps'));
      const late = document.createElement('consent-category');
      late.setAttribute('name', 'video');
      main.append(late);
      await until(() => dialog.querySelector('input[name="video"]'), 'the new switch');
      expect(dialog.open).to.equal(true);
      expect(switchOf('maps').checked).to.equal(true);
    });

    it('shows a service that the page declares late, with its cookies, and keeps what is open', async () => {
      const { dialog, find, switchOf } = await setUpOpenPage();
      const stored = dialog.querySelector('details')!;
      stored.open = true;
      await click(switchOf('maps'));
      switchOf('maps').focus();
      find('consent-category[name="maps"]').innerHTML =
        '<consent-service name="street" label="Street"><consent-cookie name="seen" duration="P1D"></consent-cookie></consent-service><consent-service name="sky"></consent-service>';
      await until(() => dialog.querySelector('input[name="maps.street"]'), 'the new switch');
      expect(dialog.textContent).to.contain('kept for 1 day');
      expect(stored.open && stored.isConnected).to.equal(true);
      expect(switchOf('maps').checked).to.equal(true);
      expect(document.activeElement).to.equal(switchOf('maps'));
    });

    it('keeps focus, its switch and the place that is read when something comes before them', async () => {
      const { dialog, find, switchOf, unfold } = await setUpOpenPage();
      await unfold();
      const [body, matomo] = [find('.cp-body'), switchOf('measurement.matomo')];
      const stored = matomo.closest('.cp-service')!.querySelector('details')!;
      stored.open = true;
      matomo.click();
      matomo.focus();
      body.scrollTop = 120;
      const place = body.scrollTop;
      expect(place).to.be.greaterThan(0);
      find('consent-category[name="measurement"]').insertAdjacentHTML(
        'afterbegin',
        '<consent-service name="first" label="First"></consent-service>',
      );
      await until(() => dialog.querySelector('input[name="measurement.first"]'), 'the new switch');
      expect(document.activeElement).to.equal(matomo);
      expect(switchOf('measurement.matomo')).to.equal(matomo);
      expect(matomo.checked).to.equal(true);
      expect(switchOf('measurement.first').checked).to.equal(false);
      expect(stored.isConnected && stored.open).to.equal(true);
      expect(body.scrollTop).to.equal(place);
      find('consent-service[name="first"]').remove();
      await until(() => !dialog.querySelector('input[name="measurement.first"]'), 'its end');
      expect(document.activeElement).to.equal(matomo);
    });

    it('leaves alone what a translator changed, and what others added', async () => {
      const { dialog, switchOf } = await setUpOpenPage();
      const label = switchOf('measurement').closest('.cp-category')!.querySelector('button')!;
      label.innerHTML = '<font>Mapas</font>';
      const foreign = document.createElement('i');
      switchOf('maps').closest('.cp-category')!.before(foreign);
      await click(switchOf('maps'));
      await frames();
      expect(label.textContent).to.equal('Mapas');
      expect(dialog.contains(foreign)).to.equal(true);
    });

    it('says whether something is unsaved also where a translator changed what it said', async () => {
      const { find, switchOf } = await setUpOpenPage();
      const status = find('consent-preferences [role="status"]');
      await click(switchOf('maps'));
      status.innerHTML = '<font>Não guardado.</font>';
      await click(switchOf('maps'));
      expect(status.textContent).to.equal('');
      await click(switchOf('maps'));
      expect(status.textContent).to.equal('Your changes have not been saved yet.');
    });

    for (const layout of ['grid', 'flex'])
      it(`moves nothing in a page whose body is ${layout}, open or closed`, async () => {
        const { find, main, style } = await setUpAskingPage('<nav>Pages</nav>');
        style(`body { display: ${layout}; grid-template-columns: 200px 1fr; gap: 20px }`);
        const places = (): string =>
          JSON.stringify([find('nav'), main].map((one) => one.getBoundingClientRect()));
        const before = places();
        find('consent-banner [data-consent-action="preferences"]').click();
        await until(() => document.querySelector('consent-preferences dialog[open]'));
        expect(places(), 'open').to.equal(before);
        find<ConsentPreferences>('consent-preferences').close();
        await frames();
        expect(places(), 'closed').to.equal(before);
      });

    it('leaves names as they are written in languages that run from right to left', async () => {
      const { dialog, unfold } = await setUpOpenPage();
      await unfold();
      dialog.dir = 'rtl';
      dialog.querySelectorAll('details')[1]!.open = true;
      const name = [...dialog.querySelectorAll('code')].find(
        ({ textContent }) => textContent === '_pk_id*',
      )!;
      const xOf = (index: number): number => {
        const range = document.createRange();
        range.setStart(name.firstChild!, index);
        range.setEnd(name.firstChild!, index + 1);
        return range.getBoundingClientRect().x;
      };
      const places = [...name.textContent].map((_, index) => xOf(index));
      expect(places[0]).to.be.greaterThan(0);
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    });

    it('tells assistive technology once that the choice was saved', async () => {
      const { button, dialog } = await setUpOpenPage();
      const said = collectAnnouncements();
      button('save').click();
      await until(() => !dialog.open && said.length, 'the announcement');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(said).to.deep.equal(['Your choice has been saved.']);
    });

    it('closes when the answer comes from somewhere else', async () => {
      const { dialog, gate } = await setUpOpenPage();
      gate.rejectAll();
      await until(() => !dialog.open);
    });

    it('closes also with the answer that held already', async () => {
      const { dialog, find, gate, button } = await setUpOpenPage();
      gate.rejectAll();
      await until(() => !dialog.open);
      await find<ConsentPreferences>('consent-preferences').show();
      button('reject').click();
      await until(() => !dialog.open);
    });

    it('stays open when a click goes between the answers', async () => {
      const { dialog, find, gate } = await setUpOpenPage();
      gate.rejectAll();
      await until(() => !dialog.open);
      await find<ConsentPreferences>('consent-preferences').show();
      find('.cp-answers').click();
      expect(dialog.open).to.equal(true);
    });

    it('stays open, and nothing happens, if the page says no', async () => {
      const { dialog, gate, button } = await setUpOpenPage();
      document.addEventListener('consent-request', (event) => event.preventDefault(), {
        once: true,
      });
      button('save').click();
      await frames();
      expect(gate.decision.decided).to.equal(false);
      expect(dialog.open).to.equal(true);
    });

    for (const [width, height] of [
      [1280, 800],
      [460, 640],
      [768, 300],
    ] as const)
      it(`fits into ${width} by ${height}, everything reachable without scrolling sideways`, async () => {
        await setViewport({ width, height });
        const { dialog, button, unfold } = await setUpOpenPage();
        await unfold();
        dialog.querySelectorAll('details').forEach((one) => (one.open = true));
        const box = dialog.getBoundingClientRect();
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
        expect(box.top).to.be.at.least(0);
        expect(box.bottom).to.be.at.most(innerHeight);
        for (const inside of dialog.querySelectorAll('*')) {
          const { left, right } = inside.getBoundingClientRect();
          expect(left, inside.outerHTML).to.be.at.least(box.left);
          expect(right, inside.outerHTML).to.be.at.most(box.right);
        }
        expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
        for (const action of ['accept', 'reject', 'save', 'close'])
          expect(button(action).getBoundingClientRect().bottom).to.be.at.most(innerHeight);
      });
  });

  describe('switches', () => {
    it('are off on the first opening, one for each optional category and service', async () => {
      const { dialog } = await setUpOpenPage();
      const switches = [...dialog.querySelectorAll('input')];
      expect(switches.map(({ name }) => name)).to.deep.equal([
        'measurement',
        'measurement.matomo',
        'measurement.plausible',
        'maps',
      ]);
      for (const one of switches) {
        expect(one.role).to.equal('switch');
        expect(one.type).to.equal('checkbox');
        expect(one.checked, one.name).to.equal(false);
      }
    });

    it('have a label that does not change, a description, and 44 pixels to hit', async () => {
      const { switchOf } = await setUpOpenPage();
      const one = switchOf('measurement');
      const label = document.getElementById(one.getAttribute('aria-labelledby')!)!;
      expect(label.textContent.trim()).to.equal('Measurement');
      const description = document.getElementById(one.getAttribute('aria-describedby')!);
      expect(description?.textContent.trim()).to.equal('Counts visits · 2 services');
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      one.click();
      expect(label.textContent.trim()).to.equal('Measurement');
      const maps = switchOf('maps');
      maps.labels![0]!.click();
      expect(maps.checked).to.equal(true);
    });

    it('work by keyboard and answer nothing by themselves', async () => {
      const { switchOf, gate, dialog } = await setUpOpenPage();
      switchOf('maps').focus();
      await sendKeys({ press: ' ' });
      expect(switchOf('maps').checked).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(dialog.open).to.equal(true);
      expect(gate.decision.decided).to.equal(false);
    });

    it('untouched and saved grant nothing', async () => {
      const { button, gate } = await setUpOpenPage();
      button('save').click();
      await until(() => gate.decision.decided);
      expect(gate.decision.granted).to.deep.equal(['essential']);
      expect(gate.decision.denied).to.deep.equal(['measurement', 'maps']);
    });

    it('untouched and saved keep the refusal of a service that the page does not declare', async () => {
      document.cookie = `consent=v=1&granted=measurement&denied=measurement.matomo&at=${Math.floor(Date.now() / 1000) - 60}; path=/`;
      const { gate, find } = setUpPage('<consent-category name="maps"></consent-category>');
      gate.decide({ maps: false });
      gate.showPreferences();
      await until(() => document.querySelector('consent-preferences dialog[open]'), 'the dialog');
      await click(find(save));
      expect(gate.decision.granted).to.deep.equal(['essential', 'measurement']);
      expect(gate.decision.denied).to.have.members(['maps', 'measurement.matomo']);
    });

    it('grant what is on, when saved', async () => {
      const { button, gate, switchOf } = await setUpOpenPage();
      await click(switchOf('maps'));
      await click(button('save'));
      await until(() => gate.decision.decided);
      expect(gate.decision.granted).to.deep.equal(['essential', 'maps']);
    });

    it('of a category turn its services along', async () => {
      const { switchOf } = await setUpOpenPage();
      await click(switchOf('measurement'));
      expect(switchOf('measurement.matomo').checked).to.equal(true);
      expect(switchOf('measurement.plausible').checked).to.equal(true);
      await click(switchOf('measurement'));
      expect(switchOf('measurement.matomo').checked).to.equal(false);
    });

    it('of services that differ show so on their category, and are saved one by one', async () => {
      const { button, gate, switchOf, find, dialog, unfold } = await setUpOpenPage();
      await unfold();
      await click(switchOf('measurement.matomo'));
      expect(switchOf('measurement').indeterminate).to.equal(true);
      expect(switchOf('measurement').checked).to.equal(false);
      await click(button('save'));
      await until(() => gate.decision.decided && !dialog.open);
      expect(gate.allows('measurement.matomo')).to.equal(true);
      expect(gate.allows('measurement.plausible')).to.equal(false);
      expect(gate.allows('measurement')).to.equal(false);
      await find<ConsentPreferences>('consent-preferences').show();
      expect(switchOf('measurement').indeterminate).to.equal(true);
      expect(switchOf('measurement.matomo').checked).to.equal(true);
    });

    it('of all services on turn their category on', async () => {
      const { switchOf, unfold } = await setUpOpenPage();
      await unfold();
      await click(switchOf('measurement.matomo'));
      await click(switchOf('measurement.plausible'));
      expect(switchOf('measurement').checked).to.equal(true);
      expect(switchOf('measurement').indeterminate).to.equal(false);
    });

    it('say that they are not saved, as long as they are not', async () => {
      const { switchOf, find } = await setUpOpenPage();
      const status = find('consent-preferences [role="status"]');
      expect(status.textContent).to.equal('');
      await click(switchOf('maps'));
      expect(status.textContent).to.equal('Your changes have not been saved yet.');
      await click(switchOf('maps'));
      expect(status.textContent).to.equal('');
    });

    it('of exempt categories are on until the visitor objects', async () => {
      const { button, gate, switchOf, dialog } = await setUpOpenPage(
        `${declarations}<consent-category name="counting" basis="exempt" label="Counting"></consent-category>`,
      );
      expect(switchOf('counting').checked).to.equal(true);
      expect(dialog.textContent).to.contain('On until you object.');
      await click(switchOf('counting'));
      await click(button('save'));
      await until(() => gate.decision.decided);
      expect(gate.allows('counting')).to.equal(false);
    });
  });

  describe('tells', () => {
    it('that the essential category is always on', async () => {
      const { dialog } = await setUpOpenPage();
      expect(dialog.querySelector('input[name="essential"]')).to.equal(null);
      expect(dialog.querySelector('.cp-category')?.textContent).to.contain('Always on');
    });

    it('who is behind a service, and each cookie with its duration and purpose', async () => {
      const { dialog } = await setUpOpenPage();
      const text = dialog.textContent.replaceAll(/\s+/g, ' ');
      expect(text).to.contain('InnoCraft, New Zealand');
      expect(text).to.contain('_pk_id* Cookie, kept for 13 months Tells visitors apart.');
      expect(text).to.contain('mtm_* Local storage, kept for 6 months Experiments.');
      expect(text).to.contain('session Cookie, kept until the browser is closed');
      expect(dialog.querySelector('a[href="/innocraft"]')?.ariaLabel).to.equal(
        'Privacy policy: InnoCraft',
      );
    });

    it('services where the page had none to declare when it was opened', async () => {
      const { dialog, find } = await setUpOpenPage(
        '<consent-category name="maps" label="Maps"></consent-category>',
      );
      expect(dialog.querySelectorAll('input')).to.have.length(2);
      find('consent-category').innerHTML =
        '<consent-service name="street" provider="Street Ltd"></consent-service>';
      await until(() => dialog.textContent.includes('Street Ltd'), 'the service');
    });

    it('that a category is on until the visitor objects, also without a description', async () => {
      const { dialog, switchOf } = await setUpOpenPage(
        '<consent-category name="counting" basis="exempt" label="Counting"></consent-category>',
      );
      const note = document.getElementById(switchOf('counting').getAttribute('aria-describedby')!);
      expect(note?.checkVisibility()).to.equal(true);
      expect(note?.textContent).to.equal('On until you object.');
      expect(dialog.contains(note)).to.equal(true);
    });

    it('that the browser’s opt-out signal is honoured', async () => {
      sendOptOutSignal();
      const { gate, find } = setUpPage(declarations);
      gate.showPreferences();
      await until(() => document.querySelector('consent-preferences dialog[open]'));
      expect(find('consent-preferences dialog').textContent).to.contain(
        'Your browser’s opt-out signal is honoured, so everything optional is off.',
      );
    });

    it('nothing untrue of what is on until the visitor objects', async () => {
      const { dialog } = await setUpOpenPage(
        '<consent-category name="counting" basis="exempt" label="Counting"></consent-category>',
      );
      expect(dialog.textContent).not.to.contain('Nothing optional');
      expect(dialog.textContent).to.contain('You can come back and change your choice');
    });

    it('nothing of counting where vendors are told that record', async () => {
      const { gate, find } = setUpPage('', { signals: ['clarity'] });
      gate.showPreferences();
      await until(() => document.querySelector('consent-preferences dialog[open]'));
      const text = find('[data-name=measurement]').textContent;
      expect(text).to.match(/recording how you use this site/i);
      expect(text).not.to.match(/count/i);
    });
  });

  describe('folds categories', () => {
    const many = Array.from(
      { length: 7 },
      (
        _,
        index,
      ) => `<consent-category name="c${index}" label="Purpose ${index}" description="${'What it is for. '.repeat(8)}">
        <consent-service name="one" label="One"></consent-service>
        <consent-service name="two" label="Two"></consent-service>
      </consent-category>`,
    ).join('');

    const inView = (dialog: Element): number => {
      const { top, bottom } = dialog.querySelector('.cp-body')!.getBoundingClientRect();
      return [...dialog.querySelectorAll('.cp-category[data-name]')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.top >= top && box.bottom <= bottom + 1;
      }).length;
    };

    for (const [width, height, count] of [
      [1440, 900, 8],
      [390, 844, 4],
    ] as const)
      it(`so that ${count} of eight are in view at ${width} by ${height}`, async function () {
        await setViewport({ width, height });
        if (innerWidth !== width) this.skip();
        const page = await setUpAskingPage(many, { categories: ['essential'] });
        page.gate.showPreferences();
        await until(() => document.querySelector('consent-preferences dialog[open]'), 'the dialog');
        await settleMotion();
        expect(inView(page.find('dialog'))).to.be.at.least(count);
      });

    it('whose names are headings, one below the title', async () => {
      const { dialog } = await setUpOpenPage();
      expect(dialog.querySelector('h2')!.textContent).to.equal('Cookie settings');
      expect(
        [...dialog.querySelectorAll('h3')].map(({ textContent }) => textContent.trim()),
      ).to.deep.equal(['Essential', 'Measurement', 'Maps']);
    });

    it('and shows what is in them to whoever presses the name or the number of services', async () => {
      const { dialog, switchOf } = await setUpOpenPage();
      const matomo = switchOf('measurement.matomo');
      const category = matomo.closest('.cp-category')!;
      const fold = category.querySelector('h3 button')!;
      expect(matomo.checkVisibility()).to.equal(false);
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      await click(fold);
      expect(matomo.checkVisibility()).to.equal(true);
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(
        document.getElementById(fold.getAttribute('aria-controls')!)!.contains(matomo),
      ).to.equal(true);
      await click(category.querySelector('.cp-line')!);
      expect(matomo.checkVisibility()).to.equal(false);
      expect(dialog.open).to.equal(true);
    });

    it('and has one switch for a category with one service', async () => {
      const { dialog, button, gate, switchOf } = await setUpOpenPage(
        `<consent-category name="maps" label="Maps">
          <consent-service name="street" label="Street" provider="Street Ltd"></consent-service>
        </consent-category>`,
      );
      const maps = switchOf('maps');
      expect(maps.closest('.cp-category')!.querySelectorAll('input')).to.have.length(1);
      expect(dialog.textContent).to.contain('Street Ltd');
      await click(maps);
      await click(button('save'));
      expect(gate.allows('maps.street')).to.equal(true);
    });

    it('and does not move the buttons to say what is not saved', async () => {
      await setViewport({ width: 500, height: 800 });
      const { switchOf, button, style } = await setUpOpenPage();
      style('consent-preferences .cp { --consent-size: 24px }');
      await frames();
      const place = (): number => button('save').getBoundingClientRect().top;
      const before = place();
      await click(switchOf('measurement'));
      expect(document.querySelector('consent-preferences [role=status]')!.textContent).to.contain(
        'not been saved',
      );
      expect(place()).to.equal(before);
    });

    it('and saves with the first of three answers of one height', async () => {
      const { dialog } = await setUpOpenPage();
      const buttons = [...dialog.querySelectorAll('.cp-answers button')];
      expect(buttons.map(({ textContent }) => textContent)).to.deep.equal([
        'Save choice',
        'Accept all',
        'Reject all',
      ]);
      expect(new Set(buttons.map((one) => one.getBoundingClientRect().height)).size).to.equal(1);
    });

    it('and shows no ring around its title', async () => {
      const { find } = await setUpOpenPage();
      expect(document.activeElement).to.equal(find('.cp-title'));
      expect(getComputedStyle(find('.cp-title')).outlineStyle).to.equal('none');
    });
  });

  describe('is fair', () => {
    const hostile = `
      * { margin: 3px !important; letter-spacing: 2px; }
      button, input, label, dialog, h2, p { background: red; color: red; border: 4px solid lime; font: 6px fantasy;
        padding: 30px; text-transform: uppercase; float: right; display: inline; min-height: 0; appearance: auto; }
      button { background: red !important; color: red !important; font-size: 4px !important; min-height: 0 !important; }
      button[data-consent-action='reject'] { opacity: 0.1 !important; display: none !important; }`;

    for (const [name, css] of [
      ['by itself', ''],
      ['in a page that would have it otherwise', hostile],
    ] as const)
      it(`accept, reject and save are equally prominent, ${name}`, async () => {
        const { find, style } = await setUpOpenPage();
        if (css) style(css);
        await frames();
        const buttons = answers.map((answer) => find(`consent-preferences ${answer}`));
        const looks = buttons.map((button) => {
          const { backgroundColor, color, fontSize, fontWeight, padding, borderTopWidth, opacity } =
            getComputedStyle(button);
          const { width, height } = button.getBoundingClientRect();
          expect(height).to.be.at.least(44);
          expect(contrast(color, backgroundColor)).to.be.at.least(7);
          return [backgroundColor, color, fontSize, fontWeight, padding, borderTopWidth, opacity]
            .concat([Math.round(width), Math.round(height)].map(String))
            .join();
        });
        expect(new Set(looks).size, looks.join('\n')).to.equal(1);
      });

    it('keeps its shape in a page with a style sheet for everything', async () => {
      const { dialog, style, switchOf, find } = await setUpOpenPage();
      const before = [dialog, switchOf('maps'), find('.cp-title')].map((element) =>
        element.getBoundingClientRect(),
      );
      style(hostile);
      await frames();
      const after = [dialog, switchOf('maps'), find('.cp-title')].map((element) =>
        element.getBoundingClientRect(),
      );
      for (const [index, box] of before.entries())
        expect(Math.abs(box.width - after[index]!.width), String(index)).to.be.lessThan(2);
      expect(getComputedStyle(find('.cp-title')).textTransform).to.equal('none');
    });

    for (const scheme of ['light', 'dark'])
      it(`has a contrast of at least 7:1 in ${scheme}, switches of 3:1`, async () => {
        const { dialog, find, style } = await setUpOpenPage();
        style(`:root { color-scheme: ${scheme} }`);
        const ground = getComputedStyle(dialog).backgroundColor;
        for (const selector of ['.cp-title', '.cp-soft', '.cp-name', '.cp-always', 'a', 'summary'])
          expect(
            contrast(getComputedStyle(find(`consent-preferences ${selector}`)).color, ground),
            selector,
          ).to.be.at.least(7);
        const track = getComputedStyle(find('input[name="maps"]'), '::before');
        expect(contrast(track.borderTopColor, ground)).to.be.at.least(3);
        find<HTMLInputElement>('input[name="maps"]').click();
        await settleMotion();
        const on = getComputedStyle(find('input[name="maps"]'), '::before');
        expect(contrast(on.backgroundColor, ground)).to.be.at.least(3);
      });

    it('has no accessibility faults that axe knows of', async () => {
      const { dialog } = await setUpOpenPage();
      dialog.querySelector('details')!.open = true;
      await expect(dialog).to.be.accessible();
    });
  });

  describe('inline', () => {
    const inline = `<consent-preferences inline>${declarations}</consent-preferences>`;

    it('is part of the page, and leaves what is written inside it alone', async () => {
      await import('../../../src/entries/script-tag/preferences-ui.js');
      const { find } = await setUpAskingPage(inline);
      await until(() => document.querySelector('consent-preferences section'));
      expect(document.querySelector('consent-preferences dialog')).to.equal(null);
      expect(find('consent-preferences > consent-category').getAttribute('name')).to.equal(
        'essential',
      );
      expect(find('consent-preferences input[name="maps"]').checkVisibility()).to.equal(true);
    });

    it('has ids of its own in each place', async () => {
      await setUpAskingPage(inline + inline.replace(declarations, ''));
      await until(() => document.querySelectorAll('consent-preferences section').length === 2);
      const ids = [...document.querySelectorAll('consent-preferences [id]')].map(({ id }) => id);
      expect(ids.length).to.be.greaterThan(10);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('has a heading one below the one before it, or as the page says', async () => {
      const { main } = await setUpAskingPage();
      main.insertAdjacentHTML(
        'beforeend',
        `<h2>Your choice</h2>${inline}<section><h4>Deep</h4>${inline.replace('inline', 'inline heading-level="2"')}</section>`,
      );
      await until(() => main.querySelectorAll('.cp-title').length === 2);
      expect([...main.querySelectorAll('.cp-title')].map(({ localName }) => localName)).to.eql([
        'h3',
        'h2',
      ]);
    });

    it('saves, follows what is decided elsewhere, and keeps focus', async () => {
      const { find, gate } = await setUpAskingPage(inline);
      await until(() => document.querySelector('consent-preferences section'));
      const maps = find<HTMLInputElement>('consent-preferences input[name="maps"]');
      maps.click();
      const button = find(`consent-preferences ${save}`);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => gate.decision.decided);
      await frames();
      expect(gate.allows('maps')).to.equal(true);
      expect(document.activeElement).to.equal(button);
      gate.rejectAll();
      await until(() => !maps.checked);
    });

    it('has no accessibility faults that axe knows of', async () => {
      const { find } = await setUpAskingPage(inline);
      await until(() => document.querySelector('consent-preferences section'));
      await expect(find('consent-preferences')).to.be.accessible();
    });
  });
});
