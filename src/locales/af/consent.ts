import type { ConsentMessages } from '../en/consent.js';

const af: ConsentMessages = {
  lang: 'af',
  dir: 'ltr',
  bannerHeading: 'Ons gebruik koekies',
  bannerText:
    'Noodsaaklike koekies hou hierdie webwerf aan die gang. Slegs as u instem, gebruik ons ook koekies vir: {purposes}. U kan u keuse enige tyd by “Koekie-instellings” verander.',
  exempt: 'Aan totdat u beswaar maak: {purposes}.',
  bannerPolicyChanged:
    'Ons privaatheidsbeleid het sedert u laaste keuse verander, daarom vra ons weer.',
  bannerSignal: 'U blaaier stuur ’n weiersein; alles wat opsioneel is, is af.',
  policyLink: 'Privaatheidsbeleid',
  acceptAll: 'Aanvaar alles',
  rejectAll: 'Weier alles',
  settings: 'Instellings',
  measurementLabel: 'Besoekmeting',
  bannerOpened: 'Die koekiekeuses is aan die begin van die bladsy.',
  choiceSaved: 'U keuse is gestoor.',
  cookie: 'Koekie',
  localStorage: 'Plaaslike berging',
  sessionStorage: 'Sessieberging',
  indexedDb: 'Databasis',
  cacheStorage: 'Kas',
  keptFor: 'word {duration} gehou',
  keptUntilClosed: 'word gehou totdat die blaaier toegemaak word',
  alwaysOn: 'Altyd aan',
  exemptNote: 'Aan totdat u beswaar maak.',
  essentialLabel: 'Noodsaaklik',
  essentialDescription:
    'Streng noodsaaklik sodat hierdie webwerf kan werk, byvoorbeeld om u keuse te onthou.',
  measurementDescription:
    'Tel besoeke en wys watter bladsye gebruik word, sodat ons kan sien wat werk.',
  storedName: 'Naam',
  storedKind: 'Soort',
  storedBy: 'Geplaas deur',
  storedFor: 'Gehou vir',
  storedPurpose: 'Doel',
  untilClosed: 'Totdat die blaaier toegemaak word',
  nothingDeclared: 'Hierdie webwerf het niks gelys wat dit stoor nie.',
  preferencesHeading: 'Koekie-instellings',
  preferencesText:
    'Niks opsioneels loop tensy u dit aanskakel nie. U kan enige tyd terugkom en u keuse verander.',
  save: 'Stoor keuse',
  close: 'Maak toe sonder om te stoor',
  signalHonoured: 'U blaaier se weiersein word eerbiedig.',
  unsaved: 'U veranderinge is nog nie gestoor nie.',
  services: 'Dienste',
  stores: {
    one: 'Stoor {count} koekie of inskrywing',
    other: 'Stoor {count} koekies of inskrywings',
  },
  statusAllowed: 'Op {date} het u toegelaat: {purposes}.',
  statusRefused: 'Op {date} het u alles geweier wat opsioneel is.',
  statusUndecided: 'U het nog nie gekies nie. Tot dan loop niks opsioneels nie.',
  statusPolicyChanged:
    'Ons privaatheidsbeleid het verander sedert u keuse van {date}. Niks opsioneels loop totdat u weer kies nie.',
  statusExpired: 'U keuse van {date} het verval. Niks opsioneels loop totdat u weer kies nie.',
  statusVersion: 'Beleidsweergawe {version}.',
  choose: 'Kies nou',
  change: 'Verander u keuse',
  withdraw: 'Trek toestemming terug',
  embedText: 'Dit word van {party} gelaai, wat dan iets op u toestel kan stoor.',
  embedOnce: 'Laai een keer',
  embedAlways: 'Laat altyd toe: {purpose}',
  embedLink: 'Maak oop by {party}',
};

export default af;
