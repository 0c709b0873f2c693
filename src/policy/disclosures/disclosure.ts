/**
 * Something that a privacy policy tells its readers, whichever law asks for it. The laws in
 * `../requirements` say which they ask for, the languages beside this file how they are worded, and
 * test/policy/judged/README.md where one begins and another ends.
 */
export type Disclosure =
  | 'identity'
  | 'contact'
  | 'address'
  | 'dpo'
  | 'purposes'
  | 'basis'
  | 'legitimate-interests'
  | 'interests'
  | 'recipients'
  | 'transfer'
  | 'no-transfer'
  | 'no-transfer-za'
  | 'safeguards'
  | 'retention'
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'objection'
  | 'portability'
  | 'withdrawal'
  | 'complaint'
  | 'complaint-za'
  | 'complaint-uk'
  | 'complaint-br'
  | 'complaint-controller'
  | 'contact-za'
  | 'voluntary'
  | 'consequence'
  | 'automated'
  | 'review'
  | 'categories'
  | 'source'
  | 'other-source'
  | 'law'
  | 'cookies'
  | 'cookie-objection'
  | 'marketing'
  | 'marketing-consent'
  | 'marketing-once'
  | 'sale'
  | 'no-sale'
  | 'opt-out'
  | 'opt-out-link'
  | 'signal'
  | 'sensitive-limit'
  | 'no-retaliation'
  | 'requests'
  | 'agent'
  | 'verification'
  | 'updated'
  | 'confirmation'
  | 'blocking'
  | 'sharing-info'
  | 'responsibilities';

/**
 * One way of saying something. Patterns are for folded text: lower case, no accents, plain quotes,
 * single spaces. Repeats in them are bounded, so that a check takes time that grows with the text.
 */
export interface Phrase {
  /** Each of these is in the sentence. */
  readonly words?: readonly RegExp[];
  /** Is in the sentence as it was written, with capitals. */
  readonly written?: RegExp;
  /** Is in the sentence, in the headings above it or in what introduces it ("You have the right:"). */
  readonly about?: RegExp;
  /** Is in the headings above it or in what introduces it. */
  readonly under?: RegExp;
  /** Is in the sentence before, in the same section. */
  readonly after?: RegExp;
  /** Is in the sentence or in the lines above it, as in an address. */
  readonly lines?: RegExp;
  /** Not if this is in the sentence. */
  readonly except?: RegExp;
  /** Not if this is in the sentence or in the lines above it. */
  readonly exceptLines?: RegExp;
}

/** How a language words what policies tell. */
export interface Wording {
  readonly phrases: Readonly<Partial<Record<Disclosure, readonly Phrase[]>>>;
  /** Folded titles of sections in which it is usually told. */
  readonly titles: Readonly<Partial<Record<Disclosure, RegExp>>>;
  /** Headings that tell by themselves, if they stand below one of these: "Right to object". */
  readonly rights: RegExp;
}
