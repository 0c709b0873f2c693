/**
 * What the configurator sets. Every value is a text, as a form and an address have it; empty is "not said".
 */
export interface Configuration {
  readonly purposes: readonly Purpose[];
  readonly words: Values<'heading' | 'text' | 'accept' | 'reject' | 'preferences'>;
  readonly look: Values<'layout' | 'position' | 'theme'>;
  /** Custom properties without `--consent-`. */
  readonly tokens: Values<string>;
  /** The page's language, and settings of the gate that go by the law. */
  readonly law: Values<'lang' | 'regime' | 'gpc'>;
  readonly signals: Values<'signals' | 'googleMode'>;
  /** Settings of the gate, and `folder`, where its files are. */
  readonly settings: Values<
    | 'folder'
    | 'policyVersion'
    | 'policyHref'
    | 'scope'
    | 'maxAge'
    | 'maxAgeDenied'
    | 'reloadOnWithdraw'
    | 'records'
  >;
  /** How the preview shows it, which the code has nothing of. */
  readonly view: Values<'state' | 'width' | 'scheme' | 'forced' | 'mirrored' | 'large'>;
}

type Values<Name extends string> = Readonly<Record<Name, string>>;

export interface Purpose extends Values<
  'name' | 'label' | 'brief' | 'description' | 'basis' | 'sale' | 'signals'
> {
  readonly services: readonly Service[];
}

export interface Service extends Values<'name' | 'label' | 'provider' | 'country'> {
  readonly cookies: readonly Values<'name' | 'type' | 'duration' | 'purpose'>[];
}

/** What it starts with. */
export const standard: Configuration = {
  purposes: [
    {
      name: 'measurement',
      label: '',
      brief: '',
      description: '',
      basis: 'consent',
      sale: '',
      signals: '',
      services: [
        {
          name: 'matomo',
          label: 'Matomo',
          provider: 'Example (Pty) Ltd',
          country: 'ZA',
          cookies: [
            { name: '_pk_id*', type: 'cookie', duration: 'P13M', purpose: 'Tells visits apart.' },
          ],
        },
      ],
    },
    {
      name: 'maps',
      label: 'Maps',
      brief: 'showing where to find us',
      description: 'Shows where to find us.',
      basis: 'consent',
      sale: '',
      signals: '',
      services: [],
    },
  ],
  words: { heading: '', text: '', accept: '', reject: '', preferences: '' },
  look: { layout: 'bar', position: '', theme: '' },
  tokens: {},
  law: { lang: 'en', regime: '', gpc: 'deny' },
  signals: { signals: '', googleMode: 'basic' },
  settings: {
    folder: '/consent/',
    policyVersion: '2026-05-13',
    policyHref: '/privacy',
    scope: '',
    maxAge: '182',
    maxAgeDenied: '',
    reloadOnWithdraw: '',
    records: '',
  },
  view: {
    state: 'first-visit',
    width: 'full',
    scheme: 'auto',
    forced: '',
    mirrored: '',
    large: '',
  },
};

/** The purposes that a visitor is asked about, or may object to. */
export const optionalPurposes = ({ purposes }: Configuration): Purpose[] =>
  purposes.filter(({ name, basis }) => name !== 'essential' && basis !== 'necessary');

/** What a visitor can switch: the services of a purpose, or the purpose where it names none. */
export const switchedNames = (configuration: Configuration): string[] =>
  optionalPurposes(configuration).flatMap(({ name, services }) =>
    services.length ? services.map((service) => `${name}.${service.name}`) : name,
  );
