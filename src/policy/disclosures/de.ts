import type { Wording } from './disclosure.js';
import { AUTHORITY, DETAILS, LEGAL_FORM, PLACE, re } from './phrase.js';

const RIGHT =
  /\brechte?\b|\brecht auf\b|\b(?:sie|du) (?:konnen|kannst|durfen|haben|hast)\b|\bkonnen sie\b|\bverlangen\b|\bfordern\b|\bauf (?:ihren |deinen )?(?:wunsch|verlangen|antrag|anfrage)\b|\b(?:steht|stehen) ihnen\b|\bihnen (?:steht|stehen)\b|\bgern(?:e)?\b/;

const DATA =
  /\b(?:daten|\w{1,25}daten|angaben|informationen|adressen?|e-mail\S{0,20}|namen?|nummern?|ip-adressen?|cookies?|logfiles|unterlagen|\w{1,25}unterlagen)\b/;

const OTHERS =
  /\b(?:dritten?|dienstleister\w{0,2}|\w{1,25}dienstleister\w{0,2}|auftragsverarbeiter\w{0,2}|anbieter\w{0,2}|\w{1,25}-anbieter|partner\w{0,2}|unternehmen|behorden|banken?|steuerberat\w{1,4}|versand\w{0,25}|paket\w{0,25}|hoster|gerichte|versicherungen|zahlungs\w{1,25}|lieferanten|empfanger|konzern\w{1,20})\b/;

const KIND =
  /\b(?:(?:vor-? und nach|vor|nach)?namen?|anschrift|adressen?|e-mail(?:-adressen?)?|telefon(?:nummer)?|geburtsdatum|ip-adressen?|browser(?:typ|version)?|betriebssystem|bestandsdaten|kontaktdaten|nutzungsdaten|vertragsdaten|zahlungsdaten|bankverbindung|inhaltsdaten|uhrzeit|datum|referrer|kundennummer|rechnungsdaten|standortdaten)\b/;

const CANNOT =
  /\bkonnen wir\b.{0,60}\bnicht\b|\bkann\b.{0,60}\bnicht\b|\bnicht moglich\b|\bkonnen\b.{0,40}\bnicht\b|\bunmoglich\b/;

/** German. Umlauts are folded: "ü" is "u". */
export const de: Wording = {
  rights: /\brechte?\b|widerruf|widerspruch/,
  titles: {
    identity: /verantwortlich|kontakt|wer wir sind|anbieter/,
    contact: /verantwortlich|kontakt/,
    dpo: /datenschutzbeauftragt|kontakt/,
    purposes: /zweck|warum|nutzung|verwendung/,
    basis: /rechtsgrundlage|zweck/,
    interests: /interesse|rechtsgrundlage/,
    recipients: /empfanger|weitergabe|dritte|auftragsverarbeit/,
    transfer: /drittland|drittland|ubermittlung|ausland/,
    safeguards: /drittl|ubermittlung|ausland/,
    retention: /speicherdauer|loschung|aufbewahrung|wie lange/,
    access: /rechte?\b/,
    rectification: /rechte?\b/,
    erasure: /rechte?\b/,
    restriction: /rechte?\b/,
    objection: /rechte?\b|widerspruch/,
    portability: /rechte?\b/,
    withdrawal: /widerruf|einwilligung|rechte?\b/,
    complaint: /beschwerde|aufsicht|rechte?\b/,
    voluntary: /bereitstellung|pflicht|welche daten/,
    consequence: /bereitstellung|pflicht|welche daten/,
    automated: /automatisiert|profiling/,
    categories: /welche daten|daten|kategorien/,
    'other-source': /herkunft|quelle|welche daten/,
  },
  phrases: {
    identity: [
      {
        written:
          /\b(?:[Vv]erantwortliche[rn]?|[Vv]erantwortlich|[Zz]uständig)\b.{0,140}?(?:\bist|\bsind|:|\?)(?: der| die| das)? [A-ZÄÖÜ]/,
        except: re`${AUTHORITY}|\bnicht verantwortlich|\bfur den inhalt`,
      },
      {
        written:
          /\b(?:betrieben|herausgegeben|angeboten) (?:von|durch)(?: der| die| dem)? [A-ZÄÖÜ]/,
      },
      {
        written: re`${LEGAL_FORM}.{0,60}(?:\((?:im Folgenden|nachfolgend|"|„)|\bals Verantwortliche|\bist [Vv]erantwortlich|\bentscheidet\b)`,
      },
      { written: LEGAL_FORM, after: /\bwer ist\b|\bverantwortlich|\bzustandig\b/ },
      {
        written: LEGAL_FORM,
        about: /\bverantwortliche[rn]?\b|\bverantwortlich\b|\bwer wir sind\b|\bimpressum\b/,
        exceptLines: re`${AUTHORITY}|\bbeauftragte`,
      },
    ],
    contact: [
      { words: [DETAILS], exceptLines: AUTHORITY, except: /\bdrittanbieter\b|\bdeaktivieren\b/ },
      { words: [/\bkontaktformular\b/] },
    ],
    address: [{ words: [PLACE], exceptLines: AUTHORITY }],
    dpo: [
      {
        words: [/\bdatenschutz-?beauftragte[rnm]?\b/],
        except: /\b(?:landes|bundes)\w{0,30}beauftragte|\bjedes unternehmen\b/,
      },
    ],
    purposes: [
      {
        words: [
          /\b(?:verwenden|nutzen|verarbeiten|erheben|benotigen|speichern|brauchen|verwendet|genutzt|verarbeitet|erhoben|gespeichert|dienen|dient|verarbeitung)\b/,
          re`\bum\b.{3,120}\bzu \w{3,25}|\bum\b.{3,120}zu\w{4,25}|\b(?:zum|zu) (?:den )?(?:folgenden )?(?:zwecken?|zweck)\b|\bzu[mr] \w{1,30}(?:ung|ion|zweck|versand|abschluss|betrieb)\b|\bfur die \w{1,30}ung\b|\bdamit wir\b|\bdienen (?:dazu|der)\b`,
          DATA,
        ],
        except:
          /\bdatenschutzerklarung\b|\btechnische und organisatorische\b|\bum ihre rechte\b|\brechtsgrundlage fur die\b|\brecht\b/,
      },
      {
        words: [
          /\bzum zwecke?\b|\bzu folgenden zwecken\b|\bzwecke? der (?:verarbeitung|datenverarbeitung)\b.{0,10}(?:ist|sind|:)/,
        ],
        except: /\bfur den zweck erforderlich\b|\bzweck dieser\b/,
      },
    ],
    basis: [
      {
        words: [
          /\b(?:rechtsgrundlage|rechtliche grundlage|grundlage)\b/,
          /\bart(?:ikel|\.)? ?6\b|\beinwilligung|\bvertrag|\binteresse|\bverpflichtung/,
        ],
      },
      { words: [/\bart(?:ikel|\.)? ?6 (?:abs|\()/] },
      { words: [/\bberechtigte[sn]? interessen?\b/], except: /\bwidersp|\beinspruch/ },
      {
        words: [
          /\b(?:beruht|basiert|erfolgt|stutz(?:en|t)|auf (?:der )?grundlage|aufgrund|auf basis|mit ihrer)\b.{0,60}\b(?:einwilligung|vertrag\w{0,2}|rechtlichen verpflichtung)/,
        ],
        except: /\bwiderruf/,
      },
      {
        words: [
          /\berfullung (?:eines|des|unseres|ihres|einer) (?:vertrags?|vertrages|rechtlichen|gesetzlichen)/,
        ],
      },
    ],
    'legitimate-interests': [{ words: [/\bberechtigte[sn]? interessen?\b/] }],
    interests: [
      {
        words: [
          /\b(?:berechtigte[sn]?|uberwiegende[sn]?) interessen?\b.{0,40}\b(?:an (?:der|einer|einem|dem)|in (?:der|einer|einem)|liegt|liegen|besteht|ist|darin)\b/,
        ],
        except: /\bwidersp/,
      },
      { words: [/\b(?:darin|hierin) (?:liegt|besteht)\b.{0,30}\binteresse/] },
    ],
    recipients: [
      {
        words: [
          /\b(?:geben|gibt|weitergegeben|weitergeben|weitergabe|ubermitteln|ubermittelt|ubermittlung|offengelegt|teilen|leiten|weitergeleitet|erhalt|erhalten|bekommt|bekommen|zugriff)\b/,
          OTHERS,
        ],
        except:
          /\bdrittland|\bdrittlander|\berhalten wir\b|\bwir erhalten\b|\bvon (?:dritten|der|unseren)\b.{0,20}\berhalten/,
      },
      { words: [/\bempfanger\b.{0,40}(?:\bsind\b|\bist\b|:)/] },
      {
        words: [OTHERS],
        under: /\b(?:empfanger|weitergabe|auftragsverarbeit\w{0,6})/,
      },
    ],
    transfer: [
      {
        words: [
          /\bdrittl(?:and|ander|andern|andes|andern)\b|\baußerhalb (?:der|des) (?:eu|europaischen|ewr|eur)|\bausserhalb der|\b(?:in|aus) (?:die|den|der) (?:usa|vereinigten staaten)\b|\bin den usa\b|\bdie (?:eu|europaische union|schweiz)\b.{0,20}\b(?:nicht|ubermitt)|\bverlassen die eu\b|\binnerhalb der (?:eu|europaischen)|\bauf servern in\b/,
        ],
      },
      {
        words: [
          /\bstandardvertragsklauseln\b|\bstandarddatenschutzklauseln\b|\bdata privacy framework\b|\bangemessenheitsbeschluss|\bbinding corporate rules|\bverbindliche interne/,
        ],
      },
    ],
    'no-transfer': [
      {
        words: [
          /\b(?:keine?|nicht|niemals)\b/,
          /\b(?:drittl(?:and|ander|andern)|außerhalb der (?:eu|europaischen|ewr)|verlassen die (?:eu|europaische))/,
          /\b(?:ubermitt\w{0,6}|ubertrag\w{0,4}|verlassen|weitergabe|weitergegeben)\b/,
        ],
        except: /\bohne\b/,
      },
    ],
    safeguards: [
      {
        words: [
          /\bstandardvertragsklauseln\b|\bstandarddatenschutzklauseln\b|\bdata privacy framework\b|\bangemessenheitsbeschluss|\bangemessene[sn]? (?:datenschutz|schutz)niveau|\bbinding corporate rules|\bverbindliche interne datenschutz|\bgeeignete[nr]? garantien\b/,
        ],
      },
    ],
    retention: [
      {
        words: [
          /\b(?:geloscht|loschen|vernichten|vernichtet|entfernt|anonymisiert|loschung)\b/,
          /\bnach\b|\bsobald\b|\bspatestens\b|\binnerhalb\b|\bwenn\b/,
        ],
        except: /\bsie (?:konnen|haben)\b|\bauf (?:ihren wunsch|verlangen)\b|\bkonnen sie\b/,
      },
      {
        words: [
          /\b(?:speichern|gespeichert|aufbewahrt|bewahren|behalten|verbleiben)\b/,
          /\bsolange\b|\bbis (?:zu|zum|sie)\b|\b(?:\d{1,3}|ein|zwei|drei|sechs|zehn)\w{0,2} (?:tage|wochen|monate|jahre)n?\b|\bfur die dauer\b|\bnicht langer\b/,
        ],
      },
      {
        words: [
          /\b(?:speicherdauer|aufbewahrungsfrist\w{0,2}|aufbewahrungsdauer|speicherfrist)\b/,
          /\bbetr\w{1,5}\b|\brichtet\b|\bist\b|\bsind\b|:|\bjahre|\bmonate|\btage|\bhangt\b/,
        ],
      },
    ],
    access: [
      {
        words: [
          /\bauskunft\b|\bkopie (?:ihrer|deiner|der) (?:\w{1,20} )?daten\b|\bwas wir (?:uber sie )?gespeichert|\bwelche daten wir\b.{0,30}\b(?:gespeichert|speichern|haben)/,
        ],
        about: RIGHT,
        except: /\bauskunftei/,
      },
      {
        words: [/\bauskunftsrecht\b|\brecht auf auskunft\b|\buber sie gespeichert\b/],
        except: /\bauskunftei/,
      },
    ],
    rectification: [
      { words: [/\bberichtig\w{1,5}\b|\bkorrigier\w{1,4}\b|\bkorrektur\b/], about: RIGHT },
    ],
    erasure: [
      {
        words: [
          /\bloschung\b|\bloschen\b|\bgeloscht\b|\bentfern(?:en|t|ung)\b|\bvergessen(?:werden)?\b/,
        ],
        about: RIGHT,
        except: /\bnach (?:\d|ein|zwei|drei|sechs)|\bcookies?\b|\bsobald\b/,
      },
    ],
    restriction: [
      {
        words: [/\beinschrank\w{1,5}\b|\bsperr(?:ung|en)\b/],
        about: RIGHT,
        except: /\bfunktion|\bcookies?\b/,
      },
    ],
    objection: [
      {
        words: [/\bwiderspr(?:echen|uch|uchsrecht|icht)\b|\beinspruch\b/],
        except: /\bwiderspruchsfrei\b/,
      },
    ],
    portability: [
      {
        words: [
          /\bdatenubertragbarkeit\b|\bmaschinenlesbar\w{0,3}\b|\bportabilitat\b|\b(?:anderen|neuen) (?:anbieter|verantwortlichen)\b/,
        ],
        except: /\bempfehlen\b/,
      },
    ],
    withdrawal: [
      {
        words: [
          /\bwiderruf(?:en|t|bar|lich)?\b|\bzurucknehmen\b|\bzuruckziehen\b/,
          /\beinwilligung|\beinverstandnis|\bzustimmung/,
        ],
      },
    ],
    complaint: [
      {
        words: [/\bbeschwer\w{1,10}\b/, re`${AUTHORITY}|\bdatenschutz\b`],
        except: /\bkundenservice\b/,
      },
      { words: [AUTHORITY], about: /\bbeschwer\w{1,10}\b/ },
    ],
    voluntary: [
      {
        words: [
          /\bfreiwillig\b|\bpflichtfeld\w{0,3}\b|\bpflichtangaben?\b|\b(?:gesetzlich|vertraglich) vorgeschrieben\b/,
        ],
        except: /\beinwilligung\b|\bcookies?\b/,
      },
      {
        words: [
          /\b(?:nicht verpflichtet|mussen uns keine|keine pflicht|verpflichtet|mussen)\b/,
          /\b(?:angaben|daten|bereitstell\w{0,4}|anzugeben|mitzuteilen|geben)\b/,
          /\bsie\b/,
        ],
        except: /\bbeauftragte|\bwir\b.{0,20}\bverpflichtet/,
      },
    ],
    consequence: [
      {
        words: [re`\bohne (?:diese|ihre|die|sie)\b.{0,80}(?:${CANNOT})`],
        except: /\bcookies?\b|\beinwilligung\b/,
      },
      {
        words: [
          re`\b(?:wenn sie|falls sie|sofern sie|geben sie|tragen sie|stellen sie|machen sie)\b.{0,80}\b(?:nicht|nichts|keine)\b.{0,80}(?:${CANNOT})`,
        ],
        except: /\bcookies?\b/,
      },
      { words: [/\bfolge(?:n)? der nicht ?(?:bereitstellung|angabe)|\bnichtbereitstellung\b/] },
    ],
    automated: [
      {
        words: [
          /\bautomatisierte[nr]? (?:einzel)?(?:fall)?entscheidung|\bautomatisierte entscheidungs|\bprofiling\b|\bautomatisierte[nr]? verarbeitung\b|\bentscheide[tn]?\b.{0,40}\b(?:mensch|maschine|computer|algorithmus|automatisch)/,
        ],
      },
    ],
    categories: [
      {
        words: [re`${KIND}[^.]{0,40}(?:,|\bund\b|\bsowie\b)[^.]{0,30}${KIND}`],
        except: /\bverantwortlich|\bbeauftragte|\bname und anschrift des\b|@/,
      },
      {
        words: [
          /\bdatenkategorien\b|\bkategorien (?:von|der|personenbezogener) (?:\w{1,25} )?daten\b/,
          /:|\bsind\b|\bverarbeitet\b/,
        ],
      },
    ],
    'other-source': [
      {
        words: [
          /\b(?:erhalten|beziehen|erheben|stammen|bekommen|ubermittelt)\b/,
          /\b(?:von|bei|aus) (?:der |den |unseren |dritten|anderen |offentlich|ihrem |einer )/,
          /\b(?:dritten|auskunftei\w{0,2}|partnern?|quellen|registern?|arbeitgeber|plattform\w{0,2}|netzwerk\w{0,2}|behorden|anbieter\w{0,2})\b/,
        ],
        except: /\brecht\b|\bsie konnen\b/,
      },
      { words: [/\bnur (?:von ihnen|bei ihnen)\b|\bausschließlich von ihnen\b/] },
    ],
  },
};
