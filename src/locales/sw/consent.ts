import type { ConsentMessages } from '../en/consent.js';

const sw: ConsentMessages = {
  lang: 'sw',
  dir: 'ltr',
  bannerHeading: 'Tunatumia vidakuzi',
  bannerText:
    'Vidakuzi muhimu huifanya tovuti hii ifanye kazi. Kwa idhini yako tu, tunatumia vidakuzi pia kwa: {purposes}. Unaweza kubadilisha chaguo lako wakati wowote kwenye “Mipangilio ya vidakuzi”.',
  exempt: 'Imewashwa hadi utakapopinga: {purposes}.',
  bannerPolicyChanged:
    'Sera yetu ya faragha imebadilika tangu chaguo lako la mwisho, kwa hiyo tunauliza tena.',
  bannerSignal: 'Kivinjari chako kinatuma ishara ya kukataa; kila kitu cha hiari kimezimwa.',
  policyLink: 'Sera ya faragha',
  acceptAll: 'Kubali zote',
  rejectAll: 'Kataa zote',
  settings: 'Mipangilio',
  measurementLabel: 'Takwimu za ziara',
  bannerOpened: 'Machaguo ya vidakuzi yako mwanzoni mwa ukurasa.',
  choiceSaved: 'Chaguo lako limehifadhiwa.',
  cookie: 'Kidakuzi',
  localStorage: 'Hifadhi ya ndani',
  sessionStorage: 'Hifadhi ya kipindi',
  indexedDb: 'Hifadhidata',
  cacheStorage: 'Akiba',
  keptFor: 'huhifadhiwa kwa {duration}',
  keptUntilClosed: 'huhifadhiwa hadi kivinjari kifungwe',
  alwaysOn: 'Imewashwa daima',
  exemptNote: 'Imewashwa hadi utakapopinga.',
  essentialLabel: 'Muhimu',
  essentialDescription:
    'Ni muhimu kabisa ili tovuti hii ifanye kazi, kwa mfano kukumbuka chaguo lako.',
  measurementDescription:
    'Huhesabu ziara na kuonyesha kurasa zinazotumiwa, ili tuone kinachofanya kazi.',
  storedName: 'Jina',
  storedKind: 'Aina',
  storedBy: 'Imewekwa na',
  storedFor: 'Muda',
  storedPurpose: 'Kusudi',
  untilClosed: 'Hadi kivinjari kifungwe',
  nothingDeclared: 'Tovuti hii haijaorodhesha chochote inachohifadhi.',
  preferencesHeading: 'Mipangilio ya vidakuzi',
  preferencesText:
    'Hakuna cha hiari kinachofanya kazi usipokiwasha. Unaweza kurudi na kubadilisha chaguo lako wakati wowote.',
  save: 'Hifadhi chaguo',
  close: 'Funga bila kuhifadhi',
  signalHonoured: 'Ishara ya kukataa ya kivinjari chako inaheshimiwa.',
  unsaved: 'Mabadiliko yako bado hayajahifadhiwa.',
  services: 'Huduma',
  stores: {
    one: 'Huhifadhi kidakuzi au ingizo {count}',
    other: 'Huhifadhi vidakuzi au maingizo {count}',
  },
  statusAllowed: 'Tarehe {date} uliruhusu: {purposes}.',
  statusRefused: 'Tarehe {date} ulikataa kila kitu cha hiari.',
  statusUndecided: 'Bado hujachagua. Hadi hapo hakuna cha hiari kinachofanya kazi.',
  statusPolicyChanged:
    'Sera yetu ya faragha imebadilika tangu chaguo lako la tarehe {date}. Hakuna cha hiari kinachofanya kazi hadi uchague tena.',
  statusExpired:
    'Chaguo lako la tarehe {date} limeisha muda. Hakuna cha hiari kinachofanya kazi hadi uchague tena.',
  statusVersion: 'Toleo la sera: {version}.',
  choose: 'Chagua sasa',
  change: 'Badilisha chaguo lako',
  withdraw: 'Ondoa idhini',
  embedText:
    'Hii inapakiwa kutoka {party}, ambayo inaweza kisha kuhifadhi kitu kwenye kifaa chako.',
  embedOnce: 'Pakia mara moja',
  embedAlways: 'Ruhusu daima: {purpose}',
  embedLink: 'Fungua kwenye {party}',
};

export default sw;
