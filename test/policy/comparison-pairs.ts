/** Two versions of a policy, and what a careful reader would say has changed. */
export interface VersionPair {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /**
   * All sections that are not the same: full name, what became of it, words added and removed.
   * "Newsletter › Purpose: changed +1 −1". What stands above the first section has no name.
   */
  readonly changes: readonly string[];
}

const RIGHTS = `You may ask what we hold about you, have mistakes put right, and have us delete what we no longer need.`;
const DELETION = `Thirty days after you close your account, everything that belongs to it is wiped from our disks and our copies.`;
const COURTS = `Judges and inspectors get records when a statute says so and the paper they show us is in order.`;
const HOSTING = `A company in Durban keeps our machines and may look at what is on them only to repair something.`;

export const versionPairs: readonly VersionPair[] = [
  // What is no change
  {
    name: 'lines that are broken elsewhere',
    from: '## Requests\nWrite to the officer,  \nwho answers within a week.',
    to: '## Requests\nWrite to the officer, who answers\nwithin a week.',
    changes: [],
  },
  {
    name: 'characters that nobody sees',
    from: '## Requests\n\u200d**If you agree**\n\nWe use your infor\u00admation.',
    to: '## Requests\n**If you agree**\n\nWe use your information.',
    changes: [],
  },
  {
    name: 'quotes and dashes of another shape',
    from: '## Terms\nWe call it “the shop” – that’s all — from 2019‑2021.',
    to: `## Terms\nWe call it "the shop" - that's all - from 2019-2021.`,
    changes: [],
  },
  {
    name: 'a list written by hand that became one',
    from: '<h2>Data</h2><p>• your name</p><p>• your street;</p><p>(c) your birthday.</p>',
    to: '<h2>Data</h2><ul><li>your name</li><li>your street</li></ul><ol><li>your birthday</li></ol>',
    changes: [],
  },
  {
    name: 'headings of another level, and wrappers',
    from: `<h1>Policy</h1><h2>Data</h2><p>${RIGHTS}</p><h2>Deletion</h2><p>${DELETION}</p>`,
    to: `<div><h3>Data</h3><div><div>${RIGHTS}</div></div></div><section><h3>Deletion</h3><p>${DELETION}</p></section>`,
    changes: [],
  },
  {
    name: 'HTML that became Markdown',
    from: '<h2>Data</h2><p>We keep <b>your name</b>, see <a href="/list">the list</a>.</p><ul><li>One.</li></ul>',
    to: '## Data\n\nWe keep **your name**, see [the list](/list).\n\n* One.',
    changes: [],
  },
  {
    name: 'headings that were numbered anew',
    from: `## 1. Data\n${RIGHTS}\n## 2. Deletion\n${DELETION}`,
    to: `## 2. Data\n${RIGHTS}\n## 3. Deletion\n${DELETION}`,
    changes: [],
  },
  {
    name: 'a paragraph that was split',
    from: `## Data\n${RIGHTS} ${DELETION}`,
    to: `## Data\n${RIGHTS}\n\n${DELETION}`,
    changes: [],
  },
  {
    name: 'a link within the policy, and an address that its words already are',
    from: '## Data\nSee [below](#two) and https://shop.example/terms.\n## Deletion\nNone.',
    to: '## Data\nSee [below](#deletion) and [https://shop.example/terms](http://shop.example/terms/).\n## Deletion\nNone.',
    changes: [],
  },
  // Words and links
  {
    name: 'one word',
    from: '## Storage\nInvoices are kept for five years.',
    to: '## Storage\nInvoices are kept for seven years.',
    changes: ['Storage: changed +1 −1'],
  },
  {
    name: 'the mail address of another person',
    from: '## Officer\nAsk [Thandi Nkosi](mailto:thandi@shop.example).',
    to: '## Officer\nAsk [Thandi Nkosi](mailto:sales@broker.example).',
    changes: ['Officer: changed +1 −1'],
  },
  {
    name: 'a link to another list',
    from: '## Suppliers\nAll are on [our list](/suppliers/2024). Nobody else sees anything.',
    to: '## Suppliers\nAll are on [our list](https://broker.example/). Nobody else sees anything.',
    changes: ['Suppliers: changed +1 −1'],
  },
  {
    name: 'words above the first section',
    from: '# Policy\nValid from March.\n## Data\nNone.',
    to: '# Policy\nValid from June.\n## Data\nNone.',
    changes: [': changed +1 −1'],
  },
  {
    name: 'a sentence that was rewritten, between two that stayed',
    from: '## Storage\nWe begin with orders. Each is written to a ledger in the cellar. Letters are burnt.',
    to: '## Storage\nWe begin with orders. A partner abroad now scans whatever arrives. Letters are burnt.',
    changes: ['Storage: changed +7 −9'],
  },
  {
    name: 'one cell of a table',
    from: '## Periods\n| what | how long |\n| --- | --- |\n| orders | ten years |\n| letters | one week |',
    to: '## Periods\n| what | how long |\n| --- | --- |\n| orders | ten years |\n| letters | one month |',
    changes: ['Periods: changed +1 −1'],
  },
  {
    name: 'a row that came and one that went',
    from: '## Periods\n| what | how long |\n| --- | --- |\n| orders | ten years |\n| calls | one year |\n| letters | one year |',
    to: '## Periods\n| what | how long |\n| --- | --- |\n| orders | ten years |\n| letters | one year |\n| photos | one week |',
    changes: ['Periods: changed +3 −3'],
  },
  {
    name: 'Japanese, counted in words',
    from: '## 利用目的\n当社は氏名を収集します。',
    to: '## 利用目的\n当社は住所を収集します。',
    changes: ['利用目的: changed +1 −1'],
  },
  // Which section is which
  {
    name: 'equal headings under different parents, one of them new',
    from: `# Policy\n## Orders\n### Reason\n${COURTS}\n## Letters\n### Reason\n${RIGHTS}`,
    to: `# Policy\n## Orders\n### Reason\n${COURTS}\n## Guests\n### Reason\nGuests write their name into a book at the door.\n## Letters\n### Reason\n${RIGHTS}`,
    changes: ['Guests: added +1 −0', 'Guests › Reason: added +11 −0'],
  },
  {
    name: 'equal headings with short texts, one of them gone',
    from: '## Orders\n### Reason\nTo send them.\n## Letters\n### Reason\nTo tell news.\n## Jobs\n### Reason\nTo hire.',
    to: '## Orders\n### Reason\nTo send them.\n## Jobs\n### Reason\nTo hire.',
    changes: ['Letters: removed +0 −1', 'Letters › Reason: removed +0 −4'],
  },
  {
    name: 'headings that changed places over texts that stayed',
    from: `## Deletion\n${RIGHTS}\n## Requests\n${DELETION}`,
    to: `## Requests\n${RIGHTS}\n## Deletion\n${DELETION}`,
    changes: ['Requests: changed +1 −1', 'Deletion: changed +1 −1'],
  },
  {
    name: 'another supplier with the same short sentence',
    from: '# Policy\n## Suppliers\n### Blue Parrot\nTheir own notice tells more.\n### Tin Drum\nPrints labels.',
    to: '# Policy\n## Suppliers\n### Tin Drum\nPrints labels.\n### Night Owl Data\nTheir own notice tells more.',
    changes: ['Suppliers › Blue Parrot: removed +0 −7', 'Suppliers › Night Owl Data: added +8 −0'],
  },
  {
    name: 'another supplier in the same place',
    from: '# Policy\n## Suppliers\n### Blue Parrot\nTheir own notice tells more.\n### Tin Drum\nPrints labels.',
    to: '# Policy\n## Suppliers\n### Night Owl Data\nTheir own notice tells more.\n### Tin Drum\nPrints labels.',
    changes: ['Suppliers › Blue Parrot: removed +0 −7', 'Suppliers › Night Owl Data: added +8 −0'],
  },
  {
    name: 'suppliers that all have the same long sentence',
    from: `## Blue Parrot\n${HOSTING}\n## Tin Drum\n${HOSTING}`,
    to: `## Tin Drum\n${HOSTING}\n## Night Owl Data\n${HOSTING}`,
    changes: ['Blue Parrot: removed +0 −21', 'Night Owl Data: added +22 −0'],
  },
  {
    name: 'a section that was reworded under a similar heading',
    from: `## How long we keep records\nOrders stay ten years because the tax office may ask.\n## Requests\n${RIGHTS}`,
    to: `## How long we store records\nNothing is held beyond what bookkeeping demands of merchants.\n## Requests\n${RIGHTS}`,
    changes: ['How long we store records: changed +10 −11'],
  },
  {
    name: 'a heading that is a date',
    from: `## In force since 3 March 2023\n## Requests\n${RIGHTS}`,
    to: `## In force since 17 October 2025\n## Requests\n${RIGHTS}`,
    changes: ['In force since 17 October 2025: changed +3 −3'],
  },
  {
    name: 'a new name for the same text',
    from: `## Your choices\n${RIGHTS}\n## Deletion\n${DELETION}`,
    to: `## What you can ask\n${RIGHTS}\n## Deletion\n${DELETION}`,
    changes: ['What you can ask: changed +4 −2'],
  },
  {
    name: 'an id that the author kept',
    from: '## Fax {#reach-us}\nFax us.\n## Data\nNone.',
    to: '## Post {#reach-us}\nSend a card.\n## Data\nNone.',
    changes: ['Post: changed +4 −3'],
  },
  {
    name: 'an alias that the author wrote',
    from: '<h2 id="fax">Fax</h2><p>Fax us.</p><h2>Data</h2><p>None.</p>',
    to: '<h2 id="post" data-aliases="fax">Post</h2><p>Send a card.</p><h2>Data</h2><p>None.</p>',
    changes: ['Post: changed +4 −3'],
  },
  {
    name: 'a parent with another name over the same children',
    from: `# Policy\n## Letters\n### Content\n${RIGHTS}\n### Ending\n${DELETION}`,
    to: `# Policy\n## Our mailing list\n### Content\n${RIGHTS}\n### Ending\n${DELETION}`,
    changes: ['Our mailing list: changed +3 −1'],
  },
  // Headings that come and go over text that stays
  {
    name: 'a section that was split by two new headings',
    from: `## Who sees it\n${HOSTING}\n\n${COURTS}\n\nHeirs get it too.`,
    to: `## Who sees it\n${HOSTING}\n## By order of a court\n${COURTS}\n## Heirs\nHeirs get it too.`,
    changes: ['By order of a court: added +5 −0', 'Heirs: added +1 −0'],
  },
  {
    name: 'a heading that was dropped',
    from: `## Who sees it\n${HOSTING}\n## Courts\n${COURTS}\n## Data\nNone.`,
    to: `## Who sees it\n${HOSTING}\n\n${COURTS}\n## Data\nNone.`,
    changes: ['Courts: removed +0 −1'],
  },
  {
    name: 'a heading that runs into its text now',
    from: `## Counting\nWe count steps.\n### Switching it off\n${RIGHTS}\n## Data\nNone.`,
    to: `## Counting\nWe count steps.\n\nSwitching it off: ${RIGHTS}\n## Data\nNone.`,
    changes: ['Counting › Switching it off: removed +0 −0'],
  },
  {
    name: 'bold lines that became headings',
    from: `# Policy\n**Deletion**\n\n${DELETION}\n\n**Heirs**\n\nThey get it.\n## Data\nNone.`,
    to: `# Policy\n## Deletion\n${DELETION}\n## Heirs\nThey get it.\n## Data\nNone.`,
    changes: ['Deletion: added +0 −0', 'Heirs: added +0 −0'],
  },
  // What moved
  {
    name: 'a section that moved',
    from: `## Data\nNone.\n## Requests\n${RIGHTS}\n## Deletion\n${DELETION}`,
    to: `## Deletion\n${DELETION}\n## Data\nNone.\n## Requests\n${RIGHTS}`,
    changes: ['Deletion: moved +0 −0'],
  },
  {
    name: 'a paragraph that moved to another section',
    from: `## Suppliers\n${HOSTING}\n\n${COURTS}\n## Data\nNone.\n## Requests\n${RIGHTS}`,
    to: `## Suppliers\n${HOSTING}\n## Data\nNone.\n## Requests\n${RIGHTS}\n\n${COURTS}`,
    changes: ['Requests: moved +0 −0'],
  },
  {
    name: 'a paragraph that moved within its section',
    from: `## Suppliers\n${HOSTING}\n\n${COURTS}\n\n${DELETION}`,
    to: `## Suppliers\n${DELETION}\n\n${HOSTING}\n\n${COURTS}`,
    changes: ['Suppliers: moved +0 −0'],
  },
  {
    name: 'a paragraph that moved and was reworded',
    from: `## Suppliers\n${HOSTING}\n\n${COURTS}\n## Data\nNone.\n## Requests\n${RIGHTS}`,
    to: `## Suppliers\n${HOSTING}\n## Data\nNone.\n## Requests\n${RIGHTS}\n\n${COURTS.replace('Judges', 'Courts')}`,
    changes: ['Requests: changed +1 −1'],
  },
];
