import type { ConsentMessages } from '../en/consent.js';

const tn: ConsentMessages = {
  lang: 'tn',
  dir: 'ltr',
  bannerHeading: 'Re dirisa dikhukhi',
  bannerText:
    'Dikhukhi tse di tlhokegang di dira gore saete e e bereke. Fela fa o dumela, re dirisa dikhukhi gape mo go: {purposes}. O ka fetola tlhopho ya gago nako nngwe le nngwe mo go “Dithulaganyo tsa dikhukhi”.',
  exempt: 'E bulegile go fitlha o gana: {purposes}.',
  bannerPolicyChanged:
    'Pholisi ya rona ya sephiri e fetogile fa e sale o tlhopha la bofelo, ka jalo re botsa gape.',
  bannerSignal:
    'Sebatli sa gago se romela letshwao la go gana; tsotlhe tse di sa patelediweng di timilwe.',
  policyLink: 'Pholisi ya sephiri',
  acceptAll: 'Amogela tsotlhe',
  rejectAll: 'Gana tsotlhe',
  settings: 'Dithulaganyo',
  measurementLabel: 'Go bala diketelo',
  bannerOpened: 'Ditlhopho tsa dikhukhi di kwa tshimologong ya tsebe.',
  choiceSaved: 'Tlhopho ya gago e bolokilwe.',
  cookie: 'Khukhi',
  localStorage: 'Polokelo ya selegae',
  sessionStorage: 'Polokelo ya ketelo',
  indexedDb: 'Polokelo ya data',
  cacheStorage: 'Polokelo ya nakwana',
  keptFor: 'e bolokwa {duration}',
  keptUntilClosed: 'e bolokwa go fitlha sebatli se tswalwa',
  alwaysOn: 'E nna e bulegile',
  exemptNote: 'E bulegile go fitlha o gana.',
  essentialLabel: 'Tse di tlhokegang',
  essentialDescription: 'Di tlhokega thata gore saete e e bereke, jaaka go gopola tlhopho ya gago.',
  measurementDescription:
    'E bala diketelo e bo e bontsha ditsebe tse di dirisiwang, gore re bone se se berekang.',
  storedName: 'Leina',
  storedKind: 'Mofuta',
  storedBy: 'E beilwe ke',
  storedFor: 'Nako',
  storedPurpose: 'Maikaelelo',
  untilClosed: 'Go fitlha sebatli se tswalwa',
  nothingDeclared: 'Saete e ga e a bolela sepe se e se bolokang.',
  preferencesHeading: 'Dithulaganyo tsa dikhukhi',
  preferencesText:
    'Ga go sepe se se sa patelediweng se se berekang ntle le fa o se bulela. O ka boa wa fetola tlhopho ya gago nako nngwe le nngwe.',
  save: 'Boloka tlhopho',
  close: 'Tswala o sa boloke',
  signalHonoured: 'Letshwao la go gana la sebatli sa gago le a tlotliwa.',
  unsaved: 'Diphetogo tsa gago ga di ise di bolokwe.',
  services: 'Ditirelo',
  stores: { one: 'E boloka selo se le {count}', other: 'E boloka dilo di le {count}' },
  statusAllowed: 'Ka la {date} o letleletse: {purposes}.',
  statusRefused: 'Ka la {date} o ganne tsotlhe tse di sa patelediweng.',
  statusUndecided:
    'Ga o ise o tlhophe. Ga go sepe se se sa patelediweng se se berekang go fitlha o tlhopha.',
  statusPolicyChanged:
    'Pholisi ya rona ya sephiri e fetogile fa e sale o tlhopha ka la {date}. Ga go sepe se se sa patelediweng se se berekang go fitlha o tlhopha gape.',
  statusExpired:
    'Tlhopho ya gago ya la {date} e fetilwe ke nako. Ga go sepe se se sa patelediweng se se berekang go fitlha o tlhopha gape.',
  statusVersion: 'Tokololo ya pholisi {version}.',
  choose: 'Tlhopha jaanong',
  change: 'Fetola tlhopho ya gago',
  withdraw: 'Gogela tetla morago',
  embedText: 'Se se tswa kwa go {party}, e e ka bolokang sengwe mo sedirisiweng sa gago.',
  embedOnce: 'Tsenya gangwe',
  embedAlways: 'Letlelela ka metlha: {purpose}',
  embedLink: 'Bula kwa go {party}',
  units: {
    year: { one: 'ngwaga o le {count}', other: 'dingwaga di le {count}' },
    month: { one: 'kgwedi e le {count}', other: 'dikgwedi di le {count}' },
    week: { one: 'beke e le {count}', other: 'dibeke di le {count}' },
    day: { one: 'letsatsi le le {count}', other: 'malatsi a le {count}' },
    hour: { one: 'ura e le {count}', other: 'diura di le {count}' },
    minute: { one: 'motsotso o le {count}', other: 'metsotso e le {count}' },
    second: { one: 'motsotswana o le {count}', other: 'metsotswana e le {count}' },
  },
};

export default tn;
