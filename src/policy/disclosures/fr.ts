import type { Wording } from './disclosure.js';
import { AUTHORITY, DETAILS, LEGAL_FORM, PLACE, re } from './phrase.js';

const RIGHT =
  /\bdroits?\b|\bvous pouvez\b|\bvous avez\b|\bvous disposez\b|\bdemander\b|\bdemandez\b|\bexiger\b|\bobtenir\b|\bsur (?:votre )?demande\b|\bsi (?:vous|elles|ils)\b/;

const DATA =
  /\b(?:donnees|informations?|coordonnees|adresses?|noms?|numeros?|e-?mails?|courriels?|cookies?|cv|candidatures)\b/;

const OTHERS =
  /\b(?:tiers|prestataires?|sous-traitants?|partenaires?|fournisseurs?|hebergeurs?|transporteurs?|banques?|autorites?|administrations?|societes?|filiales?|services?|assureurs?|conseils?|comptables?|personne)\b/;

const KIND =
  /\b(?:(?:pre)?noms?|adresses?(?: (?:ip|e-?mail|electronique|postale|de livraison))?|numeros? de (?:telephone|client|carte)|telephone|date de naissance|e-?mail|courriel|adresse ip|(?:type de )?navigateur|pages? (?:consultees?|visitees?)|systeme d'exploitation|donnees (?:d'identification|de contact|de paiement|de connexion|de navigation)|coordonnees bancaires|coordonnees|historique|mot de passe)\b/;

const CANNOT =
  /\bne (?:pourrons|pouvons|pourra|peut|peuvent|pourront|serons)\b|\bimpossible\b|\bn'est pas possible\b|\bne sera pas\b/;

/** French. Accents are folded. */
export const fr: Wording = {
  rights: /\bdroits?\b/,
  titles: {
    identity: /responsable|qui sommes|editeur|contact/,
    contact: /contact|responsable/,
    dpo: /delegue|dpo|contact/,
    purposes: /finalite|pourquoi|utilis/,
    basis: /base|fondement|finalite/,
    interests: /base|interet/,
    recipients: /destinataire|partage|sous-traitant/,
    transfer: /transfert|hors/,
    safeguards: /transfert|hors/,
    retention: /conservation|duree/,
    access: /droits?\b/,
    rectification: /droits?\b/,
    erasure: /droits?\b/,
    restriction: /droits?\b/,
    objection: /droits?\b/,
    portability: /droits?\b/,
    withdrawal: /droits?\b|consentement/,
    complaint: /reclamation|droits?\b|contact/,
    voluntary: /collect|donnees/,
    consequence: /collect|donnees/,
    automated: /automatis|profilage/,
    categories: /collect|donnees/,
    'other-source': /source|origine|collect/,
  },
  phrases: {
    identity: [
      {
        written:
          /\b[Rr]esponsable (?:du|de|des) (?:traitements?|vos|la publication|site).{0,80}?(?:\best|:)(?: la| le| l[’'])? ?(?:société |association |entreprise )?[A-ZÀÉÈ]/,
        except: AUTHORITY,
      },
      {
        written:
          /\b(?:édité|exploité|publié|géré|proposé) par (?:(?:la|le|l[’']) ?)?(?:société |association |entreprise )?(?:Les |La |Le )?[A-ZÀÉÈ]/,
        except: /\bcookies?\b|\boutil\b|\bmodule\b/,
      },
      {
        written: re`${LEGAL_FORM}.{0,60}(?:\best (?:le |la )?responsable|\bdétermine|\bci-après|\bexploite|\bédite|\bagit en qualité|\bcollecte|\btraite)`,
        except: /\bsous-traitant\b|\bhebergeur\b/,
      },
      {
        written: LEGAL_FORM,
        about: /\bresponsable d[ue]s?\b|\bqui sommes\b|\bmentions legales\b|\bediteur\b/,
        exceptLines: AUTHORITY,
      },
      { words: [/["«»] ?nous ?["»].{0,30}\bdesign/] },
    ],
    contact: [
      { words: [DETAILS], exceptLines: AUTHORITY, except: /\bdesactiver\b/ },
      {
        words: [
          /\btelephone au 0\d|\b(?:ecri(?:re|vez)|contact(?:er|ez)|joindre)\b.{0,60}\b0\d(?: ?\d\d){4}/,
        ],
      },
      { words: [/\bformulaire de contact\b/] },
    ],
    address: [
      { words: [PLACE], exceptLines: AUTHORITY },
      { words: [/\bsiege social\b ?:?/, /\d{5}/], exceptLines: AUTHORITY },
    ],
    dpo: [
      {
        words: [/\bdelegue[e]? a la protection des donnees\b|\bdpo\b|\bdpd\b/],
        except: /\btoute entreprise\b/,
      },
    ],
    purposes: [
      {
        words: [
          /\b(?:utilis\w{1,4}|trait(?:ons|ees?|ement)|collect\w{1,4}|serv(?:ent|ir)|besoin|conserv\w{1,4})\b/,
          /\b(?:pour|afin d[e']|a|aux fins d[e']) ?(?:vous |nous |la |le |l'|les )?(?:\w{1,20}er|\w{1,20}ir|\w{1,20}re|gestion|envoi|livraison|traitement de (?:vos|votre)|realisation|fourniture)\b|\bfinalites? suivantes?\b|\baux fins suivantes\b/,
          re`${DATA}|\belles\b`,
        ],
        except:
          /\bpolitique\b|\bdroits?\b|\bpour exercer\b|\bla base (?:juridique|legale)\b|\bne (?:pourrons|seront)\b|\bpendant\b|\bobligations? legales?\b/,
      },
      { words: [/\bfinalites? suivantes?\b|\baux fins suivantes\b|\bfinalites? ?:/] },
    ],
    basis: [
      {
        words: [
          /\b(?:base|fondement) (?:juridique|legale?)\b|\bfonde\w{0,2} sur\b|\brepose\w{0,2} sur\b|\bsur la base\b/,
          /\bart(?:icle|\.)? ?6\b|\bconsentement|\bcontrat|\binterets? legitimes?|\bobligation|\baccord\b/,
        ],
      },
      { words: [/\bart(?:icle|\.)? ?6,? ?(?:paragraphe|par|§|\(|1)/] },
      { words: [/\binterets? legitimes?\b/], except: /\bopposer|\bopposition/ },
      {
        words: [
          /\b(?:execution|conclusion) (?:du|d'un|de votre|de notre|des) contrats?\b|\b(?:respect(?:er)?|repondre a|conformer a)\b.{0,30}\bobligations? legales?\b/,
        ],
      },
      { words: [/\bavec votre (?:consentement|accord)\b/] },
    ],
    'legitimate-interests': [{ words: [/\binterets? legitimes?\b/] }],
    interests: [
      {
        words: [/\binterets? legitimes?\b.{0,30}\b(?:est|a|sont|consiste|de|d'|:)/],
        except: /\boppos/,
      },
    ],
    recipients: [
      {
        words: [
          /\b(?:transmis\w{0,2}|transmettons|communiqu\w{1,4}|partag\w{1,4}|divulgu\w{1,4}|cedons|cedees?|fournies?|envoy\w{1,4}|vendons|acces)\b/,
          OTHERS,
        ],
        except: /\brecevons\b|\bdroit\b|\bvous pouvez\b|\bun autre\b/,
      },
      { words: [/\bdestinataires?\b ?(?:sont|:|des donnees)/] },
      {
        words: [OTHERS],
        under: /\b(?:destinataires?|partage|sous-traitants?)\b/,
      },
    ],
    transfer: [
      {
        words: [
          /\bhors (?:de )?(?:l'|l’)?(?:union europeenne|ue\b|eee\b|espace economique|europe|france)|\baux (?:etats-unis|usa)\b|\bpays tiers\b|\ba l'etranger\b|\ben dehors de\b.{0,20}\b(?:union|ue|europe|espace|france)|\b(?:restent|heberge\w{1,3}|stocke\w{1,3}|conserve\w{1,3}) (?:en|dans l'|au sein de l')(?: ?(?:france|europe|union|ue|allemagne|irlande))/,
        ],
      },
      {
        words: [
          /\bclauses contractuelles types\b|\bdata privacy framework\b|\bdecision d'adequation\b|\bregles d'entreprise contraignantes\b/,
        ],
      },
    ],
    'no-transfer': [
      {
        words: [
          /\b(?:ne|n'|aucun\w{0,2}|jamais)\b/,
          /\btransf\w{1,8}\b|\bquittent\b/,
          /\bhors\b|\bpays tiers\b|\ben dehors\b|\bquittent\b|\betranger\b/,
        ],
      },
    ],
    safeguards: [
      {
        words: [
          /\bclauses contractuelles types\b|\bdata privacy framework\b|\bdecision d'adequation\b|\bregles d'entreprise contraignantes\b|\bgaranties (?:appropriees|adequates)\b|\bniveau de protection (?:adequat|equivalent|suffisant)/,
        ],
      },
    ],
    retention: [
      {
        words: [
          /\b(?:conserv\w{1,6}|gard(?:ons|ees?)|archiv\w{1,4}|stock\w{1,4})\b/,
          /\bpendant\b|\bjusqu'|\b\d{1,3} (?:jours|mois|ans?|annees?)\b|\baussi longtemps\b|\btant que\b|\b(?:un|deux|trois|cinq|six|dix|treize) (?:jours|mois|ans)\b|\bdepend/,
        ],
      },
      {
        words: [
          /\b(?:supprim\w{1,4}|effac\w{1,4}|detrui\w{1,4}|anonymis\w{1,4})\b/,
          /\bau bout de\b|\bdes qu|\bapres\b|\blorsqu|\ba l'issue\b|\bdans un delai\b/,
        ],
        except: /\bvous pouvez\b|\bsur demande\b/,
      },
      { words: [/\bduree de conservation\b/, /\bdepend|\best\b|:|\bvarie/] },
    ],
    access: [
      {
        words: [
          /\bdroit d'acces\b|\bacces a vos donnees\b|\bacceder a (?:vos|ces)\b|\bcopie de vos (?:donnees|informations)|\bacces,/,
        ],
        about: RIGHT,
      },
      {
        words: [
          /\b(?:savoir|connaitre)\b.{0,30}\b(?:quelles|les)\b.{0,20}\b(?:donnees|informations)\b/,
        ],
        about: RIGHT,
      },
    ],
    rectification: [
      {
        words: [/\brectifi\w{1,7}\b|\bcorrig\w{1,4}\b|\bcorrection\b|\bmettre a jour\b/],
        about: RIGHT,
        except: /\bpolitique\b/,
      },
    ],
    erasure: [
      {
        words: [/\beffac\w{1,6}\b|\bsuppression\b|\bsupprim\w{1,4}\b|\bdroit a l'oubli\b/],
        about: RIGHT,
        except: /\bdes qu|\bau bout de\b|\bcookies?\b|\bapres \w{1,10} (?:mois|ans|jours)/,
      },
    ],
    restriction: [
      {
        words: [/\blimit(?:ation|er|ions|ons|ee?s?)\b/],
        about: RIGHT,
        except: /\bresponsabilite\b|\bcookies?\b/,
      },
    ],
    objection: [
      {
        words: [
          /\bs?'?oppos(?:er|ition|ez)\b|\bdire non\b|\brefuser (?:la prospection|le traitement)/,
        ],
        about: RIGHT,
        except: /\bcookies?\b/,
      },
    ],
    portability: [
      {
        words: [
          /\bportabilite\b|\blisible par (?:une )?machine\b|\bformat structure\b|\bun autre (?:responsable|prestataire|fournisseur)\b/,
        ],
      },
    ],
    withdrawal: [
      {
        words: [
          /\bretir(?:er|ez|e|ait)\b|\bretrait\b|\brevo(?:quer|cation)\b|\brevenir sur\b/,
          /\bconsentement|\baccord\b/,
        ],
      },
    ],
    complaint: [
      { words: [/\breclamation\b|\bplainte\b|\bsaisi(?:r|ssez)\b|\bcontacter\b/, AUTHORITY] },
      { words: [AUTHORITY], about: /\breclamation\b|\bplainte\b/ },
    ],
    voluntary: [
      {
        words: [
          /\bobligatoires?\b|\bfacultati(?:f|ve|fs|ves)\b/,
          /\bchamps?\b|\bdonnees\b|\binformations?\b|\bfourni|\bnumero\b|\breponses?\b/,
        ],
        except: /\bcookies?\b|\bdelegue\b/,
      },
      {
        words: [
          /\b(?:pas (?:tenus?|obliges?|dans l'obligation)|libres? de|devez|tenus? de|etes obliges?)\b/,
          /\bfournir\b|\bcommuniquer\b|\bdonner\b|\brenseigner\b/,
        ],
      },
    ],
    consequence: [
      {
        words: [
          re`\b(?:a defaut|sans (?:ces|cette|elles|ce)|en l'absence|si vous ne (?:fournissez|communiquez|renseignez|souhaitez)|dans le cas contraire|sinon)\b.{0,100}(?:${CANNOT})`,
        ],
        except: /\bcookies?\b/,
      },
      { words: [/\bconsequences? (?:d'un|du) (?:defaut|refus|non)/] },
    ],
    automated: [
      {
        words: [
          /\bdecisions? (?:individuelles? )?(?:entierement |exclusivement )?automatisees?\b|\bprofilage\b|\btraitement automatise\b/,
        ],
      },
    ],
    categories: [
      {
        words: [re`${KIND}[^.]{0,40}(?:,|\bet\b|;)[^.]{0,30}${KIND}`],
        except: /@|\bresponsable\b|\bdelegue\b|\becrivez\b/,
      },
      { words: [/\bcategories de donnees\b/, /:|\bsont\b/] },
    ],
    'other-source': [
      {
        words: [
          /\b(?:recevons|obtenons|collectons|recueillons|proviennent|recues?|obtenues?)\b/,
          /\b(?:de|par|aupres de|d') ?(?:nos |la part de |vos |votre |des |un )?(?:partenaires?|tiers|sources?|employeur|reseaux?|registres?|prestataires?|organismes?)\b/,
        ],
      },
      {
        words: [/\b(?:uniquement|exclusivement|directement) (?:aupres )?de vous\b/],
        except: /\bdirectement aupres de vous ou\b/,
      },
    ],
  },
};
