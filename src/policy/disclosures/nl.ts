import type { Wording } from './disclosure.js';
import { AUTHORITY, DETAILS, LEGAL_FORM, PLACE, re } from './phrase.js';

const RIGHT =
  /\brecht(?:en)?\b|\b(?:u|je) (?:kunt|kan|mag|heeft|hebt)\b|\bkunt u\b|\bvragen\b|\bverzoek(?:en)?\b|\bop (?:uw )?verzoek\b|\beisen\b/;

const DATA =
  /\b(?:gegevens|\w{1,25}gegevens|informatie|e-mailadres|adres|namen?|nummers?|cookies?|sollicitaties|formulier)\b/;

const OTHERS =
  /\b(?:derden?|dienstverleners?|leveranciers?|\w{1,20}-?leveranciers?|verwerkers?|partners?|\w{1,25}partij(?:en)?|partijen|bezorg\w{1,15}|banken?|bank|accountants?|overheid\w{0,10}|instanties|bedrijven|hostingpartij|vervoerders?|autoriteiten)\b/;

const KIND =
  /\b(?:(?:voor-? en achter|voor|achter)?namen?|naam|adres|e-mail(?:adres)?|telefoon(?:nummer)?|geboortedatum|ip-adres|browser(?:type|versie)?|tijdstip|betaalgegevens|bankrekening(?:nummer)?|contactgegevens|accountgegevens|locatiegegevens|woonplaats|bestelgeschiedenis|surfgedrag)\b/;

const CANNOT = /\b(?:kunnen|kan)\b.{0,60}\b(?:niet|geen)\b|\bniet mogelijk\b|\bonmogelijk\b/;

/** Dutch. */
export const nl: Wording = {
  rights: /\brecht(?:en)?\b/,
  titles: {
    identity: /verantwoordelijk|wie (?:zijn )?wij|contact|over ons/,
    contact: /contact|verantwoordelijk/,
    dpo: /functionaris|contact/,
    purposes: /doel|waarom|gebruik/,
    basis: /grondslag|doel/,
    interests: /grondslag|belang/,
    recipients: /delen|derden|ontvang|verwerkers/,
    transfer: /doorgifte|buiten/,
    safeguards: /doorgifte|buiten/,
    retention: /bewaar|hoe lang/,
    access: /rechten?\b/,
    rectification: /rechten?\b/,
    erasure: /rechten?\b/,
    restriction: /rechten?\b/,
    objection: /rechten?\b|bezwaar/,
    portability: /rechten?\b/,
    withdrawal: /toestemming|rechten?\b/,
    complaint: /klacht|rechten?\b|contact/,
    voluntary: /welke gegevens|verplicht/,
    consequence: /welke gegevens|verplicht/,
    automated: /geautomatiseerd|profil/,
    categories: /welke|gegevens/,
    'other-source': /bron|herkomst|welke/,
  },
  phrases: {
    identity: [
      {
        written:
          /\b(?:[Vv]erwerkingsverantwoordelijke|[Vv]erantwoordelijke?)\b.{0,100}?(?:\bis|:)(?: de| het)? [A-Z]/,
        except: /\bniet verantwoordelijk\b/,
      },
      {
        written: /\b[A-Z][\w&.-]{1,30}.{0,80}\bis (?:de )?(?:verwerkings)?verantwoordelijke?\b/,
        except: /^(?:u|je|uw) |\bniet verantwoordelijk\b/,
      },
      {
        written: re`${LEGAL_FORM}.{0,60}\b(?:bepaalt|is verantwoordelijk|verwerkt|beheert|hierna|respecteert|exploiteert)\b`,
      },
      {
        written: /\b(?:beheerd|uitgegeven|aangeboden|geëxploiteerd) door [A-Z]/,
        except: /\bcookies?\b/,
      },
      {
        written: LEGAL_FORM,
        about: /\bverantwoordelijke?\b|\bwie (?:zijn )?wij\b|\bover ons\b/,
        exceptLines: AUTHORITY,
      },
    ],
    contact: [
      { words: [DETAILS], exceptLines: AUTHORITY },
      { words: [/\bcontactformulier\b|\b(?:bellen|bel ons)\b.{0,20}\d{3}/] },
    ],
    address: [
      { words: [PLACE], exceptLines: AUTHORITY },
      { words: [/\b\d{4} ?[a-z]{2},? [a-z]{3}/], exceptLines: AUTHORITY },
    ],
    dpo: [
      {
        words: [
          /\bfunctionaris (?:voor )?(?:de )?gegevensbescherming\b|\bfg\b|\bdpo\b|\bdata protection officer\b/,
        ],
      },
    ],
    purposes: [
      {
        words: [
          /\b(?:gebruik\w{0,4}|gebruikt|verwerk\w{0,4}|verzamel\w{0,4}|nodig|bewaren|handelen wij)\b/,
          /\bom\b.{2,120}\bte \w{3,25}|\bvoor (?:de )?(?:volgende )?(?:doeleinden|doelen)\b|\bvoor (?:het|de) \w{3,25}|\bzodat (?:wij|we|u)\b/,
          re`${DATA}|\bdeze\b`,
        ],
        except:
          /\bverklaring\b|\bom uw rechten\b|\brecht\b|\bwettelijke verplichting te\b|\bgerechtvaardigd belang\b|\bverantwoordelijk|\bom beperking\b/,
      },
      { words: [/\bmet (?:deze|uw) gegevens\b.{0,60}\b(?:wij|we)\b/] },
      { words: [/\bvolgende doeleinden\b|\bdoeleinden ?:/] },
    ],
    basis: [
      {
        words: [
          /\bgrondslag\b|\bgebaseerd op\b|\bop basis van\b|\bop grond van\b|\bberust op\b/,
          /\bart(?:ikel|\.)? ?6\b|\btoestemming|\bovereenkomst|\bgerechtvaardigd belang|\bverplichting/,
        ],
      },
      { words: [/\bart(?:ikel|\.)? ?6,? (?:lid|eerste)/] },
      { words: [/\bgerechtvaardigde? belang(?:en)?\b/], except: /\bbezwaar\b|\bverzet/ },
      {
        words: [
          /\b(?:uitvoering|uitvoeren) van (?:de|een|onze|uw) overeenkomst\b|\bwettelijke verplichting\b.{0,20}\b(?:voldoen|na te komen|nakomen)\b|\bvoldoen\b.{0,20}\bwettelijke verplichting/,
        ],
      },
      { words: [/\bmet uw toestemming\b/] },
    ],
    'legitimate-interests': [{ words: [/\bgerechtvaardigde? belang(?:en)?\b/] }],
    interests: [
      {
        words: [/\bgerechtvaardigde? belang(?:en)?\b.{0,20}\b(?:bij|is|om|zijn|in|:)\b/],
        except: /\bbezwaar\b/,
      },
    ],
    recipients: [
      {
        words: [
          /\b(?:delen|deelt|gedeeld|verstrek\w{0,4}|geven|gegeven|doorgegeven|verkopen|ontvang\w{0,4}|toegang|kan bij|kunnen bij|inzien)\b/,
          OTHERS,
        ],
        except: /\bbuiten de\b|\bwij ontvangen\b|\bontvangen wij\b|\bu kunt\b/,
      },
      { words: [/\bontvangers?\b ?(?:zijn|:|van)/] },
      { words: [OTHERS], under: /\b(?:ontvangers|delen|verwerkers|derden)\b/ },
    ],
    transfer: [
      {
        words: [
          /\bbuiten (?:de )?(?:eu\b|eer\b|europ|europese)|\bderde landen\b|\b(?:in|naar) de (?:verenigde staten|vs\b)|\bbinnen (?:de )?(?:eu\b|eer\b|europ|europese)|\bin het buitenland\b/,
        ],
        except: /\blevering\b|\bbezorging\b/,
      },
      {
        words: [
          /\bmodelcontractbepalingen\b|\bmodelcontracten\b|\bstandaardcontractbepalingen\b|\bstandaard ?contractuele\b|\bdata privacy framework\b|\badequaatheidsbesluit\b|\bbindende bedrijfsvoorschriften\b/,
        ],
      },
    ],
    'no-transfer': [
      {
        words: [
          /\b(?:geen|niet|nooit)\b/,
          /\b(?:door|doorgegeven|doorgifte|doorgeven|geven|verstrek\w{0,4}|verlaten|opgeslagen)\b/,
          /\bbuiten\b|\bderde landen\b|\bbuitenland\b|\bverlaten\b/,
        ],
      },
    ],
    safeguards: [
      {
        words: [
          /\bmodelcontractbepalingen\b|\bmodelcontracten\b|\bstandaardcontractbepalingen\b|\bstandaard ?contractuele\b|\bdata privacy framework\b|\badequaatheidsbesluit\b|\bbindende bedrijfsvoorschriften\b|\bpassende? (?:waarborgen|beschermingsniveau)\b/,
        ],
      },
    ],
    retention: [
      {
        words: [
          /\b(?:bewaren|bewaard|bewaart|opgeslagen|bewaartermijn\w{0,2})\b/,
          /\b(?:\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|tien) (?:dagen|weken|maand(?:en)?|jaar)\b|\bzolang\b|\bniet langer\b|\btot(?:dat)?\b|\bna\b|\bis\b|\bhangt af\b/,
        ],
        except: /\bverenigde staten\b/,
      },
      {
        words: [
          /\b(?:verwijder\w{0,4}|wissen|gewist|vernietig\w{0,4})\b/,
          /\bna\b|\bbinnen\b|\bzodra\b|\buiterlijk\b/,
        ],
        except: /\bu kunt\b|\bop verzoek\b|\brecht\b/,
      },
    ],
    access: [
      { words: [/\binzage\b|\binzien\b|\bkopie van uw gegevens\b|\bopvragen\b/], about: RIGHT },
      { words: [/\bwelke gegevens wij\b.{0,30}\b(?:hebben|bewaren|verwerken)\b/], about: RIGHT },
    ],
    rectification: [
      {
        words: [
          /\brectificatie\b|\bcorrige\w{1,5}\b|\bcorrectie\b|\bverbeter\w{1,4}\b|\baan te passen\b|\baanpassen\b|\baangepast\b|\bpassen\b.{0,30}\baan\b/,
        ],
        about: RIGHT,
        except: /\bverklaring\b/,
      },
    ],
    erasure: [
      {
        words: [/\bverwijder\w{1,5}\b|\bwissen\b|\bgewist\b|\bvergetelheid\b|\bwissing\b/],
        about: RIGHT,
        except: /\bna afloop\b|\bcookies?\b|\bna (?:\d|een|twee|vier)/,
      },
    ],
    restriction: [{ words: [/\bbeperk(?:en|ing|t)\b/], about: RIGHT, except: /\baansprakelijk/ }],
    objection: [{ words: [/\bbezwaar\b|\bverzet(?:ten)?\b/], about: RIGHT }],
    portability: [
      {
        words: [
          /\boverdraagbaarheid\b|\bdataportabiliteit\b|\boverdracht van uw gegevens\b|\bmachineleesbaar\b|\bmachineleesbare\b|\bnaar een andere (?:aanbieder|organisatie|partij|verantwoordelijke)\b|\boverdragen aan\b/,
        ],
      },
    ],
    withdrawal: [
      {
        words: [/\bintrek(?:ken|t|king)\b|\bingetrokken\b|\btrek\b.{0,30}\bin\b/, /\btoestemming/],
      },
    ],
    complaint: [
      { words: [/\bklacht(?:en)?\b|\bterecht bij\b|\bklagen\b/, AUTHORITY] },
      { words: [AUTHORITY], about: /\bklacht(?:en)?\b/ },
    ],
    voluntary: [
      {
        words: [
          /\b(?:niet )?verplicht\b|\bvrijwillig\b|\bverplichte velden\b|\boptioneel\b/,
          /\bvelden?\b|\binvullen\b|\bgegevens\b|\bverstrekken\b|\bnummer\b|\bopgeven\b/,
        ],
        except: /\bwij zijn\b.{0,20}\bverplicht\b|\bcookies?\b|\bfunctionaris\b/,
      },
    ],
    consequence: [
      {
        words: [
          re`\b(?:zonder (?:deze|uw|die)|als u|indien u|vult u|geeft u|verstrekt u)\b.{0,80}(?:${CANNOT})`,
        ],
        except: /\bcookies?\b/,
      },
      { words: [/\bgevolgen? van het niet\b/] },
    ],
    automated: [
      {
        words: [
          /\bgeautomatiseerde? (?:individuele )?(?:besluit\w{0,10}|beslissing\w{0,4}|besluitvorming|verwerking)\b|\bprofilering\b|\bprofiling\b/,
        ],
      },
    ],
    categories: [
      {
        words: [re`${KIND}[^.]{0,40}(?:,|\ben\b|;)[^.]{0,30}${KIND}`],
        except: /@|\bverantwoordelijke\b|\bfunctionaris\b/,
      },
      { words: [/\bcategorieen (?:van )?(?:persoons)?gegevens\b/, /:|\bzijn\b/] },
    ],
    'other-source': [
      {
        words: [
          /\b(?:ontvangen|krijgen|verkrijgen|afkomstig|verzamelen)\b/,
          /\bvan (?:uw |onze |de |een )?(?:werkgever|derden|partners?|partijen|bronnen|organisaties?|registers?|leveranciers?)\b|\bopenbare bronnen\b|\buit (?:openbare|publieke)\b/,
        ],
        except: /\brecht\b/,
      },
      { words: [/\b(?:alleen|uitsluitend) van u(?:zelf)?\b/] },
    ],
  },
};
