import type { Wording } from './disclosure.js';
import { AUTHORITY, DETAILS, LEGAL_FORM, LINK, PLACE, re } from './phrase.js';

/** The reader is told of something as theirs. */
const RIGHT =
  /\brights?\b|\byou (?:may|can|could|might)\b|\b(?:users?|customers?|(?:data )?subjects?|individuals?|consumers?|anyone|californians|clients|members|participants|residents) (?:may|can|have|are entitled)\b|\bcan you\b|\bfeel free\b|\brespond to\b|\banswer\b|\byou are (?:entitled|free)\b|\bentitled to\b|\brequest(?:s|ed)?\b|\bdemand\b|\bask(?: us| for|\b)|\bon (?:your )?request\b|\btell us\b|\bif you (?:ask|tell|wish|want|would like)|\bwhat you (?:can|may) do\b|\byour (?:choices|control|say)\b/;

const DATA =
  /\b(?:data|information|details?|records?|files?|logs?|address(?:es)?|e-?mails?|names?|numbers?|identifiers?|cookies?|content|cv|documents?|messages?|recordings?|profile|history)\b/;

/** Who else might get data. */
const OTHERS =
  /\b(?:third part(?:y|ies)|(?:sub-?)?processors?|(?:sub-?)?contractors?|providers?|suppliers?|vendors?|partners?|operators?|compan(?:y|ies)|authorit(?:y|ies)|advis[eo]rs?|auditors?|accountants?|lawyers|banks?|insurers?|carriers?|couriers?|shippers?|agenc(?:y|ies)|affiliates?|subsidiar(?:y|ies)|networks?|merchants?|institutions?|bureau[sx]?|laborator(?:y|ies)|hospitals?|doctors?|courts?|police|regulators?|ministry|schemes?|collectors?|parcel service|mailing house|any(?:one|body)|no(?: ?one|body)|others?|organi[sz]ations?|hosts?|members? of our group|group companies|conveyancers|hmrc|customs)\b/;

/** Places to which data go. */
const ABROAD =
  /\b(?:outside|beyond) (?:of )?(?:the )?(?:borders of )?(?:the )?(?:eu\b|e\.u\.|eea\b|european|uk\b|united kingdom|south africa|republic|brazil|your|country|us\b)|\babroad\b|\boverseas\b|\bthird countr|\bcross-border\b|\bother (?:countr|jurisdiction)|\b(?:another|foreign|different) (?:countr|jurisdiction)|\bcountr(?:y|ies) (?:other than|outside)|\binternational (?:data )?transfers?|\b(?:in|to|from|within|inside) the (?:us|usa|eu|eea|uk|united states|united kingdom|european union|european economic area|netherlands|republic|philippines)\b|\b(?:in|to|is|are|from) (?:germany|ireland|france|finland|sweden|switzerland|india|singapore|canada|australia|japan|china|brazil|israel|america|south africa|europe|mauritius|american)\b|\bu\.s\.|\b(?:us|usa|uk)-based\b/;

const NOT_HERE =
  /\b(?:delivery|deliver|shipping|orders? outside|travel|offices abroad|products? to|open)\b/;

/** Time, as in how long something is kept. */
const TIME =
  /\b(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|thirty|sixty|ninety) ?(?:calendar |full |business )?(?:hours?|days?|weeks?|months?|years?)\b|\bas long as\b|\buntil\b|\bonce (?:it|they|you|the|no)\b|\bno longer\b|\blonger than\b|\bpermanently\b|\bindefinitely\b|\bfor the (?:duration|period|time|term)\b|\blimitation periods?\b/;

/** Kinds of personal data, as they are listed. */
const KIND =
  /\b(?:(?:full |first |last |user |company |contact )?names?|picture|e-?mails?(?: addresses| address)?|(?:postal|billing|delivery|shipping|street|ip|home|work|mailing|physical|residential|business) address(?:es)?|address(?:es)?|(?:tele|cell)?phone(?: numbers?)?|mobile numbers?|passwords?|date of birth|birth dates?|age|gender|id(?:entity|entification)? numbers?|(?:vat|tax|cpf|order|account|policy|passport|social security) (?:id|numbers?)|cpf|contact (?:data|details|information)|(?:contract|usage|payment|inventory|content|commercial|technical|device|billing|registration|location|geolocation|financial|health|biometric|transaction|browsing|professional) (?:data|details|information|history|activity)|bank details|card (?:details|numbers?)|browser (?:type|version)s?|browser(?=,| and )|operating system|device (?:details|identifiers?|type)|user agent|purchase (?:history|records?)|medical history|treatment history|payment history|identifiers?|an alias|session identifiers|cookies? ids?|location|heart rate|photographs?|job title|donations|grades|gameplay events|usage logs|audit events|invoices|internet activity|inferences|steps|proof of address|device (?:model|name|settings)|screen (?:size|resolution)|time zone|language settings?|ip)\b/;

const COMPLAIN =
  /\bcomplain(?:t|ts|ing|ed)?\b(?!@|\.\w)|\bpetition\b|\bgrievances?\b|\brefer (?:the|your|a) (?:matter|case)|\bappeal to\b|\blodge\b|\breport (?:us|it)\b/;

const UNHAPPY =
  /\bunhappy\b|\bnot (?:happy|satisfied)\b|\bdissatisf|\bconcerns?\b|\binfring|\bviolat|\bbreach|\bunlawful|\bmishandl|\bmisus/;

const MARKETING =
  /\bdirect marketing\b|\bmarketing (?:messages?|cookies?|communications?|e-?mails?|material|purposes)\b|\b(?:electronic|e-?mail|targeted) marketing\b|\bto marketing\b|\bcookies for (?:direct )?(?:marketing|advertising)|\badvertis(?:ing|ement) (?:cookies?|partners?|networks?|on)|\b(?:targeted|personali[sz]ed|behaviou?ral) (?:ads?\b|advert)|\bcookies\b.{0,60}\b(?:advert|marketing)|\bto show (?:you )?ads\b|\bshow ads\b|\badvertise our\b/;

const CONSENT = /\bconsent|\bapproval\b|\bpermission|\bagreement\b|\bauthori[sz]ation/;

const GIVE =
  /\b(?:give|giving|provide|providing|provision|supply|supplying|submit|tell|telling|share|sharing|disclose|disclosing|hand over|enter|fill in|furnish)\b/;

const CANNOT =
  /\bcan ?not\b|\bturn down\b|\bhave to (?:refuse|reject|decline)\b|\bcan't\b|\bunable\b|\bnot be able\b|\bmay not\b|\bwill not be (?:able|possible)|\bwon't\b|\bnot possible\b|\bimpossible\b|\bno account\b|\bcannot\b|\bcan only\b|\bcan use only\b|\bmay be (?:limited|delayed|refused)|\bdelay\b/;

/** Laws about privacy: that they are named says nothing of what makes us collect. */
const PRIVACY_LAW =
  /\b(?:protection of personal information|data protection|consumer privacy|privacy|promotion of access to information|privacy rights|online privacy protection) act\b/;

/** Companies whose services policies describe. */
const KNOWN_VENDOR =
  /\b(?:google|meta|facebook|microsoft|amazon|cloudflare|stripe|paypal|apple|linkedin|twitter|hotjar|mailchimp|intuit|hubspot|vimeo|youtube|tiktok|salesforce|zendesk|sentry|adobe|matomo|shopify|klarna|dhl)\b/;

/** English. */
export const en: Wording = {
  rights: /\brights?\b|what you (?:can|may) do|your say/,
  titles: {
    identity: /contact|who we are|about us|controller|responsible|operator of/,
    contact: /contact|who we are|about us|controller|reach us/,
    address: /contact|who we are|about us|responsible/,
    dpo: /officer|contact|who we are/,
    purposes: /use|purpose|why/,
    basis: /lawful|legal|ground|basis|justif|purpose|why/,
    interests: /interest|lawful|legal|ground|basis/,
    recipients: /shar|recipient|disclos|processor|operator|who (?:helps|sees|else)/,
    transfer: /transfer|abroad|border|countr|outside/,
    safeguards: /transfer|abroad|border|countr|outside/,
    retention: /retention|how long|keep|storage|stor/,
    access: /rights?\b/,
    rectification: /rights?\b/,
    erasure: /rights?\b/,
    restriction: /rights?\b/,
    objection: /rights?\b/,
    portability: /rights?\b/,
    withdrawal: /rights?\b|consent|cookies/,
    complaint: /complain|regulator|authorit|contact|rights?\b/,
    'complaint-za': /complain|regulator|contact|rights?\b/,
    'complaint-uk': /complain|commissioner|contact|rights?\b/,
    'complaint-br': /complain|anpd|contact|rights?\b/,
    'complaint-controller': /complain|contact|rights?\b/,
    'contact-za': /complain|regulator|contact|rights?\b/,
    voluntary: /collect|information we|what we|choice/,
    consequence: /collect|information we|what we|choice/,
    automated: /automat|profil|use/,
    review: /automat|rights?\b/,
    categories: /collect|information we|what we|categor/,
    source: /collect|source|information we|what we/,
    'other-source': /collect|source|information we|what we/,
    law: /lawful|legal|ground|basis|justif|law/,
    cookies: /cookie|similar tech/,
    'cookie-objection': /cookie|similar tech|choice/,
    'marketing-consent': /marketing|cookie|advert/,
    'marketing-once': /marketing|cookie|advert/,
    sale: /sale|sell|shar|disclos|california/,
    'opt-out': /sale|sell|opt|rights?\b|california/,
    'opt-out-link': /sale|sell|opt|rights?\b|california/,
    signal: /signal|opt|track|california/,
    'sensitive-limit': /sensitive|limit|rights?\b|california/,
    'no-retaliation': /discriminat|retaliat|rights?\b|california/,
    requests: /request|exercis|contact|rights?\b/,
    agent: /agent|request|exercis|rights?\b/,
    verification: /verif|request|exercis|rights?\b/,
    updated: /chang|updat/,
    confirmation: /rights?\b/,
    blocking: /rights?\b/,
    'sharing-info': /rights?\b/,
    responsibilities: /responsib|operator|processor|secur/,
  },
  phrases: {
    identity: [
      // "The controller is X", "… is: X". Names have capitals.
      {
        written:
          /\b(?:[Cc]ontroller|[Rr]esponsible [Pp]arty|[Pp]erson [Rr]esponsible|[Pp]arty [Rr]esponsible|Responsible [Ff]or (?:the |this |data |your )?(?:processing|website|data|site|app)|[Oo]perator of (?:this|the)|[Ww]ho decides)\b.{0,120}?(?:\bis|\bare|:)(?: the)?:? ["“']?[A-Z][\w&'’.-]/,
        except: /\bofficer\b.{0,20}controller/,
      },
      {
        written:
          /\b[A-Z][\w&'’.-]{1,40}(?: [A-Z(&][\w&'’.()-]{0,30}){0,5}(?:, [^,.]{1,60},)? (?:is|acts as|act as|are|remains|and) (?:\w{1,12} ){0,3}?(?:(?:data )?controller|responsible party|responsible for (?:your|the processing|the personal|processing))/,
        except:
          /^(?:an?|every|your|each) |\byour (?:organi[sz]ation|employer)\b.{0,40}\bcontroller|\bcustomer organi[sz]ation|^(?:for|in) .{0,60}\bwe are\b/,
      },
      // "We" means X; X ("we").
      {
        written:
          /["“”'‘’](?:we|us|our|We|Us|Our)["“”'‘’,].{0,40}\b(?:means?|refers? to|is|are)(?: the)? [A-Z]/,
      },
      { written: re`${LEGAL_FORM}[^(]{0,40}\((?:hereinafter |together |the )?["'“”‘]` },
      {
        written:
          /\b(?:operated|run|published|owned|maintained|issued|written|made available|built and maintained|controlled|belongs?)(?: and \w{1,12})? (?:by|to) (?:the )?[A-Z]/,
        except: re`\b(?:plugin|cookie|service|tool|analytics|map|video|font)s?\b.{0,40}\b(?:operated|provided)|${KNOWN_VENDOR}`,
      },
      {
        written: re`${LEGAL_FORM}.{0,80}\b(?:is|acts as|are|runs?|operates?|provides this|provides? (?:the|its|our)|makes?|offers?|decides?|controls?|determines?|registered in|respects?|wrote|looks after|behind|collects?|process(?:es)?|responsible)\b|\b[Ww]e (?:at|are) .{0,60}${LEGAL_FORM}|^(?:Issued by|From) .{0,60}${LEGAL_FORM}|\b(?:entity|company|person) (?:that|which|who) (?:decides|controls|determines).{0,120}${LEGAL_FORM}`,
        except: re`${KNOWN_VENDOR}|\bwe use\b|\bhost(?:ed|ing)\b|\bpayment`,
      },
      { written: LEGAL_FORM, after: /\bwho (?:is|are)\b|\bcontroller\b.{0,10}$/ },
      {
        written: LEGAL_FORM,
        about:
          /\bcontact\b|\bcontroller\b|\bresponsible (?:party|person)\b|\bperson responsible\b|\bwho we are\b|\babout us\b|\bimprint\b|\blegal notice\b/,
        except: re`^.{0,40}\bofficer\b.{0,20}:|${KNOWN_VENDOR}`,
        exceptLines: AUTHORITY,
      },
    ],
    contact: [
      {
        words: [DETAILS],
        exceptLines: re`${AUTHORITY}|inforegulator|justice\.gov\.za`,
        except: /\bthird part|\blisted at\b|\bsub-?processors\b|\btheir (?:policy|privacy)/,
      },
      {
        words: [
          re`\b(?:contact|e-?mail|write|reach|call|phone|turn|mail|speak|ask|queries|questions)\b.{0,80}(?:${DETAILS}|${LINK})`,
        ],
        except: re`${AUTHORITY}|\bthird part`,
      },
      {
        words: [
          /\b(?:contact|web|online|request|complaints?|our|support) (?:page|form|portal|channel|desk)\b|\bprivacy (?:portal|cent(?:er|re))\b|\bform (?:on|at) (?:our|this|the)|\bform at \w/,
        ],
        about:
          /\bcontact|\breach\b|\bask\b|\bwrite\b|\bquestions?\b|\brequests?\b|\bcomplain|\brights?\b/,
      },
      { words: [/\b(?:ring|call|phone|telephone) (?:us )?(?:on |at )?\+?\d/] },
    ],
    address: [
      {
        words: [/\b(?:we|us|our|party|controller)\b/, PLACE],
        except: AUTHORITY,
      },
      { words: [PLACE], written: LEGAL_FORM, except: AUTHORITY },
      { words: [PLACE], exceptLines: AUTHORITY },
    ],
    dpo: [
      {
        words: [
          /\bdata (?:protection|privacy) officer\b|\bdpo\b|\binformation officer\b|\bprivacy officer\b|\bencarregad[oa]\b/,
        ],
        except:
          /\b(?:every|each|any|all) (?:organi[sz]ation|compan|controller|business)|\bshould think\b|\b(?:will|must|shall) be (?:informed|notified|told)/,
      },
    ],
    purposes: [
      {
        words: [
          re`\b(?:use|uses|used|process(?:es|ed)?|collect(?:s|ed)?|need|needed|require|keep|kept|store|stored|gather(?:ed)?|hold|held|record)\b.{0,120}\b(?:to|in order to|so that (?:we|you|i) (?:can|may)) (?!us\b|you\b|the (?:extent|account)|our\b|third|be\b|your\b|have\b|know\b|whom\b|those\b|keep (?:invoices|records|a register))[a-z]{3,25}`,
          re`${DATA}|\b(?:use|uses|need|process|collect) (?:it|them|these|this)\b`,
        ],
        except:
          /\b(?:safeguards?|encryption|firewalls?|measures|security controls)\b|\byou (?:need|can use|use)\b|\brequires? (?:us )?to\b|\bobliged\b|\brequired to\b|\bgiv(?:e|es) us\b.{0,20}\bto\b|\bright to\b|\bdo not use\b|\bhow we\b|\brefer to\b|\bin order to (?:exercise|access)|\bgive it written|\bas long as\b|\bentitled to\b|\bwhere you provide us\b|\bhold on to\b|\bto perform (?:our|a|the)\b|\blink to\b|\bwho (?:need|needs)\b|\bask us\b|\breserve\b|\bconsent to (?:the|this)\b/,
      },
      {
        words: [
          /\bfor (?:the )?(?:following )?purposes? (?:of|:)|\bpurposes?:|\bpurposes? (?:are|include)\b|\bfollowing purposes\b/,
        ],
        except:
          /\bpurpose of this\b|\bfor the purposes? of (?:the|this) (?:gdpr|act|policy|notice|regulation)/,
      },
      {
        words: [
          /\b(?:in order )?to (?!the\b|you\b|us\b)[a-z]{3,25}.{0,80}\bwe (?:\w{1,12} )?(?:use|need|collect|process|record|ask for|keep|store)\b/,
        ],
        except: /\brights?\b|\baccording to\b|\bin addition to\b|\bsafeguards?\b|\bprotect\b/,
      },
      { words: [/^to [a-z]{3,25} /], after: /\bwhy\b|\bpurpose/ },
      {
        words: [
          /\bcookies? (?:that |which )?(?:keeps?|remembers?|stores?|counts?|tells?|helps?|measures?|shows?|lets?|recogni[sz]es?)\b/,
        ],
        except: /\bdo not use\b/,
      },
      {
        words: [
          re`(?:${DATA}|\b(?:they|it|this|these|that)\b).{0,60}\b(?:helps?|lets?|allows?|enables?|(?<!you )tells?) us\b`,
        ],
        except: /\bsafeguards?\b|\bto delete\b/,
      },
      {
        words: [
          re`\bso that (?:we|you|i|our|the) (?:\w{1,20} )?(?:can|could|may)\b`,
          re`${DATA}|\bit\b|\bthem\b`,
        ],
        except: /\b(?:tell|contact|inform) us so\b/,
      },
      {
        words: [/\b(?:to|for|in) (?!us\b|you\b|the\b|our\b|your\b|a\b)[a-z]{3,25}/],
        under:
          /\b(?:purposes?|why|(?:how|what) we use|how we (?:use|process)|use of (?:your )?(?:personal )?(?:data|information))\b/,
        except:
          /\bpurpose of this\b|\bexplains?\b|\brights?\b|\bto know\b|\brequires? (?:us )?to\b|\bin order to exercise|^(?:the )?legal bas|\bto keep (?:patient|records)|\brefer to\b/,
      },
      {
        words: [
          /\b(?:consent|permission|agree)\b.{0,60}\b(?:we|us) (?:(?:will|may|also) ){0,2}(?:to )?(?:send|show|use|contact|personali[sz]e)|\b(?:send|show) you\b.{0,80}\b(?:consent|permission)/,
        ],
      },
      {
        words: [
          /\bcookies?\b.{0,80}\b(?:to|that|which|for) (?!be\b|the\b|you\b|us\b)(?:\w{1,20} )?(?:remember|keep|show|count|tell|measure|recogni[sz]e|store|sign|help|track|analy[sz]e|improve|make|understand|provide|deliver|enable|save|direct|advert|marketing|session|sign-in)/,
        ],
        except: /\bsmall text files?\b|\bdo not use\b/,
      },
      {
        words: [
          /\b(?:count|measure|analy[sz]e) (?:page views|visits|visitors|readers)\b|\bwe (?:\w{1,12} )?(?:look at|analy[sz]e|monitor|review|study)\b.{0,60}\bto (?!the\b|you\b)[a-z]{3,25}|\bwe (?:want|wish|aim|would like) to (?:learn|know|understand|find out|improve|see)\b/,
        ],
        except: RIGHT,
      },
      {
        words: [/\b(?:from|our) (?:servers?|server logs?|logs?)\b.{0,40}\b(?:to|in order to)\b/],
        except: /\bsafeguards?\b/,
      },
    ],
    basis: [
      {
        words: [
          /\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b|\bbas[ei]s\b|\bground\b/,
          /\bcontract|\bconsent|\blegitimate interests?|\blegal obligation|\bvital interest|\bpublic (?:task|interest)|\bart(?:icle|\.)? ?[67]\b/,
        ],
      },
      { words: [/\bart(?:icles?|s|\.)? ?6 ?(?:\(|para|abs|sec|1)/] },
      {
        words: [
          /\b(?:perform(?:ance)?|fulfil(?:l|ment)?|carry out|execut(?:e|ion)|conclu(?:de|sion)|necessary for|enter(?:ing)? into|need(?:ed|s)? (?:it |them |this )?for)\b.{0,40}\b(?:contract|agreement)\b|\(contract\)|\bhave a contract with you/,
        ],
        except: /\bright to\b|\bnothing in\b/,
      },
      {
        words: [/\blegitimate interests?\b/],
        except: /\bobject|\boppose|\bsay no\b|\bopt out\b/,
      },
      {
        words: [
          /\b(?:our|overriding|company's) (?:\w{1,20} )?interests?\b.{0,30}\b(?:in|lies|is)\b|\binterests? of our\b/,
          /\bprocess|\bbas(?:ed|is)|\brel(?:y|ies)\b|\bart\b/,
        ],
        except: /\bobject|\boppose|\bsay no\b/,
      },
      {
        words: [
          /\bcompl(?:y|iance|ying) with (?:a |an |our |the |any )?(?:legal|statutory) (?:obligation|dut|requirement)|\blegal obligations?\b/,
          /\bprocess|\bnecessary|\buse\b|\bbasis\b|\brel(?:y|ies)|\bbecause\b|\bcompl/,
        ],
        except: /\bretain|\bretention|\bkeep\b/,
      },
      {
        words: [
          /\b(?:with|on the basis of|based on|rests? on|rel(?:y|ies|ying) on|subject to|by) (?:and )?(?:your |their |our |the |legitimate |interests |on ){0,4}(?:explicit |express |prior |informed )?consent\b|\byou (?:have )?(?:gave|given|give) (?:us )?(?:your )?consent|\b(?:process|collect|use)\b.{0,60}\b(?:if|where|when) you (?:have )?(?:consented|agreed)/,
        ],
        except: /\bwithdraw|\brevo(?:k|c)|\bby using\b|\bprocessed with consent/,
      },
      {
        words: [
          /\byou asked us to\b|\bat your request\b|\b(?:before|prior to) (?:entering|concluding|making)/,
          /\bcontract\b|\bagreement\b/,
        ],
      },
    ],
    'legitimate-interests': [{ words: [/\blegitimate interests?\b/] }],
    interests: [
      {
        words: [
          /\blegitimate interests?\b.{0,20}\b(?:in|lies? in|is|are|to|include|such as|namely|being)\b:? (?!accordance|line|this|relation)(?:\w|the )/,
        ],
        except: /\bobject|\boppose|\bour legitimate interests? (?:is|are) the legal/,
      },
      {
        words: [/\b(?:our|overriding|predominant) interest\b.{0,20}\b(?:in|is|lies in)\b/],
        except: /\bobject/,
      },
      {
        words: [
          /\b(?:purposes?|reasons?|it|this|these)\b.{0,30}\b(?:constitute|is|are) (?:in )?our legitimate interest/,
        ],
      },
    ],
    recipients: [
      {
        words: [
          re`\b(?:share|shares|shared|sharing|disclos(?:e|es|ed)|pass(?:ed|es)?|transmit(?:ted)?|give|gives|given|provide|provided|send|sends|sent|sold|sell|release[ds]?|forward(?:ed)?|made available|make available)\b.{0,100}\b(?:to|with|by|for) (?:\w{1,20}'?\w{0,3} ){0,5}${OTHERS}`,
        ],
        except:
          /^(?:please|you|users|individuals|do not|don't|use|where you|if you|your employer|your organi[sz]ation)\b|\bfor their (?:own )?direct marketing\b|\bfail(?:ure|ing)? to provide\b|\bfrom them\b|\bcomes? from\b|\bgives? us\b|\bsends? us\b|\bpass(?:ed|es)? (?:on )?(?:to )?us\b|\bcomplain|\bright to\b|\bportab|\bhow we (?:share|use)\b|\bwe disclose below\b|\byou (?:may|can) (?:ask|request)|\bsigns? you up\b|\byou share\b/,
      },
      {
        words: [
          re`\bwe (?:\w{1,20} ){0,2}(?:share|disclose|sell or share|pass on|pass|give)\b.{0,80}(?:${DATA}|\bit\b)`,
          /\b(?:with|to|where|when|if|only|required)\b/,
        ],
        except:
          /\bhow we\b|\bnot (?:sell|share|collect)|\bnever sell|\brights?\b|\bask\b|\bbelow\b|\bfor their (?:own )?direct marketing\b|\bcopy of\b|\bmachine\b|\bparents?\b/,
      },
      {
        words: [/\brecipients?(?: (?:of|are)\b|:| include)/],
        except: /\blevel of protection|\bright to|\bbound\b/,
      },
      {
        words: [
          /\bwe (?:\w{1,20} )?(?:use|employ|engage|work with|rely on)\b.{0,40}\b(?:processors?|providers?|sub-?processors?|operators?|suppliers|contractors|vendors)\b/,
        ],
      },
      {
        words: [
          /\b(?:only|nobody|no ?one|never|staff|employees|provider|team)\b.{0,60}\b(?:has|have|had|gets?|sees?) (?:access to )?(?:these|your|this|the|to|that|personal|ever)/,
        ],
        except: /\brestrict access|\byou have (?:access|the right)|\bneed it\b.{0,4}$/,
      },
      {
        words: [
          re`${OTHERS}.{0,40}\b(?:receives?|gets?|obtains?)\b.{0,50}(?:${DATA}|\b(?:it|them|what|part)\b)|\b(?:may )?receive your\b`,
        ],
        except: /\bwe receive\b|\brights?\b|\bsigns? you up|\byou receive\b/,
      },
      {
        words: [OTHERS],
        under:
          /\b(?:shar(?:e|ing)|recipients?|disclos\w{1,4}|who (?:sees|gets|else|receives|we share)|with whom|suppliers|operators|processors)\b/,
        except:
          /\btell you\b|\bwe do not sell\b|\bpolicies of their own\b|\bbelow\b|\blocated in\b|\bown (?:terms|privacy)/,
      },
      {
        words: [
          /\b(?:posts?|comments?|profiles?|reviews?)\b.{0,30}\b(?:are|is) (?:public|visible)/,
        ],
      },
      { words: [/\bhandled by (?:a|our|an external)\b/, OTHERS] },
      { words: [/\bour (?:sub-?processors|service providers|operators) are listed\b/] },
      {
        words: [
          /\bthose who (?:may )?(?:see|receive|get|have access)|\bhand over\b.{0,60}\bto\b|\b(?:buyer|acquirer|purchaser|successor)\b.{0,40}\b(?:takes?|receives?|gets?)\b|\b(?:merger|acquisition|sale of (?:the|our) (?:business|company|assets))\b.{0,120}\b(?:transfer|disclos|shar)|\bwe (?:let|allow)\b.{0,40}\b(?:use|access|collect)\b.{0,40}\b(?:identifiers|data|information)\b/,
        ],
        except: /\byou (?:hand|demand)|\bdemand\b|\ballow(?:s)? you\b/,
      },
    ],
    transfer: [
      {
        words: [
          ABROAD,
          /\b(?:transfer\w{0,5}|send|sent|stor(?:e|ed|age)|process(?:ed|ing)?|hosted|hosting|host|kept|keep|held|handled|servers?|located|based|leave|leaves|go|goes|going|moved|data cent(?:re|er)s?|providers?|suppliers?|vendors?|sub-?processors?|software|recipients?|back up|backed up|backups?|compan(?:y|ies)|export(?:ed)?)\b/,
        ],
        except: re`${NOT_HERE}|\bcomplain|\bcompany registered|\bregistered in\b|\bauthority\b|\bright to\b|\bif you (?:are|live)\b|\bwe are\b|\bact(?:s)? as (?:a|an|our) representative`,
      },
      {
        words: [ABROAD],
        under: /\btransfer|\bcross-border|\babroad|\bother countries|\boverseas/,
        except: re`${NOT_HERE}|\bcomplain`,
      },
      {
        words: [
          /\b(?:data cent(?:re|er)s?|servers?|infrastructure) (?:is |are |in |located |based |hosted ){1,3}(?!a\b|the cloud|our\b)/,
          /\bin [a-z]{4,25}/,
        ],
        except: /\bsecure\b|\bin accordance\b/,
      },
      {
        words: [
          /\b(?:moved|transferred|sent|stored|processed|kept|held|hosted) outside (?:of )?(?!our\b|business|office|normal)/,
        ],
      },
      { words: [/\b(?:data|information)\b.{0,40}\b(?:never|not) (?:leave|go beyond|go outside)/] },
      {
        words: [
          /\btransfers?\b.{0,60}\b(?:standard contractual|sccs?\b|data privacy framework|adequacy|binding corporate)|\bdata privacy framework\b|\brestricted transfers?\b|\badequacy (?:decision|regulation)|\bbinding corporate rules\b|\bsoftware is american\b/,
        ],
      },
    ],
    'no-transfer': [
      {
        words: [
          /\b(?:not|never|no|nor|neither|nothing|none|without)\b.{0,30}\b(?:transfer|transferred|send|sent|share|shared|store|stored|process|processed|move|moved|export|exported|transfers?|go|goes|leave|leaves|pass|passed)\b/,
          /\b(?:outside|abroad|overseas|third countr|other countr|countries outside|leave|beyond)/,
        ],
        except:
          /\bwithout (?:your|appropriate|adequate|safeguards)|\bunless\b|\bnot (?:be )?(?:the )?same\b|\bsouth africa\b(?!.{0,80}\babroad)/,
      },
    ],
    'no-transfer-za': [
      {
        words: [
          /\b(?:not|never|no|nor)\b.{0,30}\b(?:transfer|transferred|send|sent|share|shared|store|stored|process|processed|move|moved|export|exported|transfers?|go|goes|leave|leaves)\b/,
          /\b(?:outside (?:of )?(?:south africa|the republic|the country)|abroad|overseas|other countr|leave south africa|borders of)/,
        ],
        except: /\bunless\b|\bwithout (?:your|appropriate|adequate)/,
      },
    ],
    safeguards: [
      {
        words: [
          /\bstandard (?:contractual|data protection) clauses\b|\bmodel clauses\b|\bsccs?\b|\bdata privacy framework\b|\badequacy (?:decision|regulation|status)|\badequate (?:level|protection)|\badequately protect|\bbinding corporate rules\b|\binternational data transfer (?:agreement|addendum)|\bidta\b|\b(?:same|similar|comparable|equivalent|sufficient|much the same|consistent) level of protection|\blevel of protection\b|\bprotection at least\b|\bprotects? (?:you|it|them|your \w{1,20}) (?:just )?as (?:well|much)|\bat least equal to\b/,
        ],
      },
      {
        words: [
          /\b(?:appropriate|suitable|adequate|additional) safeguards\b|\bbinding agreements?\b/,
        ],
        about: /\btransfer|\babroad|\bcountr|\boutside|\bcross-border/,
      },
    ],
    retention: [
      {
        words: [
          re`\b(?:delet\w{1,4}|eras\w{1,4}|destroy\w{0,3}|remov\w{1,4}|anonymi[sz]\w{1,4}|wip(?:e|ed)|overwritten|purged?|dropped|expires?|discard(?:ed)?)\b.{0,100}(?:\b(?:after|within|when|as soon as|automatically after|every|at the latest)\b|${TIME})|\bafter .{0,60}\b(?:delete|erase|destroy|remove|wipe|anonymi[sz]e|deleted|erased)\b`,
        ],
        except:
          /\byou (?:can|may) (?:delete|ask|request|remove)|\bcookies? in your browser|\bat any time\b|\bright to\b|\brequest(?:s|ed)? (?:the )?(?:deletion|erasure)|\bdo not use automat/,
      },
      {
        words: [
          re`\b(?:keep|keeps|kept|retain\w{0,3}|stored?|stor(?:age|ing)|held|hold|holds|hold on to|preserved?|archived?|stay|stays|remain|remains|log)\b.{0,100}${TIME}`,
        ],
        except:
          /^keep your\b|\byou can (?:keep|use)|\bkeep (?:using|in mind|you)\b|\bcookies?\b.{0,40}\b(?:off|until you)|\bconsent\b.{0,20}\bonly once|\bmarketing\b|\bavailable\b|\bdelivery\b|\bstays? (?:off|a no)\b|\bpublic\b/,
      },
      {
        words: [
          /\bretention periods?\b|\b(?:duration|period|length of time|time) (?:for|during) which (?:we|your|the)\b|\bhow long (?:we|your|that|it|data|information)|\b(?:storage|retention) (?:duration|time|term)/,
          /\bdepend|\bvar(?:y|ies)|\bdiffers?\b|\bare\b|\bis\b|:|\bdetermin|\bset\b/,
        ],
        except: /\bexplains?\b|\btells you\b|\bbelow\b/,
      },
      {
        words: [TIME],
        under: /\b(?:retention|how long|storage period|kept for|keeping)\b/,
      },
      {
        words: [TIME],
        lines:
          /\bkept for\b|\bretention\b|\bstorage (?:period|time|duration)\b|\bduration\b|\bexpir/,
      },
      {
        words: [
          /\bno fixed (?:period|term)|\bcriteria (?:used )?to determine (?:the )?(?:period|retention)/,
        ],
      },
    ],
    access: [
      {
        words: [
          /\baccess(?: to)?\b.{0,40}\b(?:data|information|records?|it|what|file)\b|\b(?:right|rights|request|requests) (?:of|to|for)(?: request| obtain| have)? access\b|\baccess requests?\b|\baccess(?:,|;|:| and| or|$| your)/,
        ],
        about: RIGHT,
        except:
          /\b(?:we (?:need to |may |might |must |can |will |only )?access|staff|employees?|unauthori[sz]ed|restrict(?:s|ed)? access|access control|premises|account access|log ?in|password|two-factor|members|website can|browser|limit access|promotion of access)\b/,
      },
      {
        words: [
          /\b(?:a )?(?:cop(?:y|ies)|extract|transcript|export) of\b.{0,50}\b(?:data|information|records?|what|hold|personal)\b|\bfor a copy\b/,
        ],
        about: RIGHT,
        except:
          /\bidentity\b|\bpassport\b|\bid document|\bclauses\b|\bsafeguards?\b|\bfica\b|\bof which\b/,
      },
      {
        words: [
          /\b(?:request|ask|right|know|entitled|tell you|find out|learn|see|obtain|told)\b.{0,60}\b(?:what|which|whether|information)\b.{0,40}\b(?:hold|held|holds|store|stored|have (?:about|on|collected)|have on file|process|processed|collected)\b/,
        ],
        about: RIGHT,
        except:
          /\bthis (?:policy|notice|page)\b|\bexplains?\b|\bwith (?:which|whom)\b|\bsummari[sz]e/,
      },
      {
        words: [
          /\b(?:see|view|inspect|look at|review|download|read) (?:and \w{1,20} )?(?:your|the|my) (?:own |personal )?(?:data|information|records?|files?)\b|\bto see it\b|\bwhat we (?:know|hold|have|store|keep) (?:about|on) you\b|\bsummary of (?:your|the) (?:data|information)\b/,
        ],
        about: RIGHT,
        except: /\bnobody\b|\bstaff\b/,
      },
      {
        words: [
          /\bright to know\b(?! (?:how|why|about (?:our|the) (?:use|purposes)))|\brequest to know\b|\bto know,|^know,|\bright to be informed about the (?:data|information) we hold/,
        ],
      },
    ],
    rectification: [
      {
        words: [
          /\bcorrect(?:ed|ion|ions|ing)?\b|\bcomplet(?:e|ed|ion)\b.{0,30}\bincomplete\b|\bincomplete\b.{0,30}\bcompleted\b|\brectif(?:y|ied|ication)\b|\bamend(?:ed|ment|ments)?\b|\bput (?:it |them )?right\b|\b(?:edit|change|modify) (?:\w{1,12} ){0,3}(?:details|data|information|profile|account|records?|inaccurate|anything)\b|\bfix(?:ed)?\b.{0,20}\b(?:mistakes?|errors?|it)\b|\b(?:mistakes?|errors?)\b.{0,20}\b(?:fix|fixed|put right)|\bupdat(?:e|ed|ing)\b.{0,40}\b(?:details|data|information|profile|record)/,
        ],
        about: RIGHT,
        except:
          /\bcorrect(?:ly)? (?:function|operation|display|running)|\bupdate this\b|\bincorrect answers?\b|\bsoftware\b|\bchild\b/,
      },
      {
        words: [
          /\b(?:inaccurate|incorrect|wrong|out of date|outdated)\b/,
          /\b(?:we will|tell us|let us know|we'll)\b/,
        ],
      },
    ],
    erasure: [
      {
        words: [
          /\b(?:delet(?:e|ed|ion|ing)|eras(?:e|ed|ure|ing)|remov(?:e|ed|al)|be forgotten|destr(?:oy|oyed|uction))\b/,
        ],
        about: RIGHT,
        except:
          /\bcookies?\b|\bbrowser\b|\b(?:delet|eras|remov|destroy)\w{1,5} (?:\w{1,20} ){0,4}(?:after|within|once|when|as soon as|every)\b|\buntil you (?:ask|delete)|\bdoes not apply\b|\bautomatically delet|\bafter .{0,40}\b(?:days|months|years)\b|\bremove this (?:offer|content)/,
      },
      {
        words: [/\buntil you (?:delete|ask us to (?:delete|remove|erase))/],
        except: /\bcomments? stay\b|^until\b/,
      },
    ],
    restriction: [
      {
        words: [
          /\brestrict(?:ion|ions|ed|ing)?\b(?:(?!.{0,10}\baccess\b).{0,40}\b(?:process\w{0,4}|use|uses|how|data|information|it|what)\b|$|,|;|:| or| and)|\blimit(?:ation|ed|ing)?\b.{0,30}\b(?:process\w{0,4}|use|uses|how we)\b|\bblock(?:ed|ing)?\b.{0,30}\b(?:data|information|process\w{0,3}|deletion)|\b(?:erase|delete|rectify|correct)\w{0,3},? (?:and |or )(?:to )?(?:block|limit|restrict)|\b(?:processing|use)\b.{0,20}\b(?:be |is )?(?:restricted|limited|suspended|frozen|paused)|\b(?:suspend|suppress(?:ion)?|freeze|pause)\b.{0,25}\b(?:process|use|using)|\b(?:process\w{0,3}|use)\b.{0,30}\bon hold\b/,
        ],
        about: RIGHT,
        except:
          /\bsensitive\b|\bareas?\b|\bcookies?\b|\bemployees\b|\bliabilit|\banonymi[sz]|\blimited to\b/,
      },
    ],
    objection: [
      {
        words: [
          /\bobject(?:s|ion|ions|ing)?\b(?: to| at| on| where| when| if| in| because| for| against|,|;|:|\.|$| and| or)|\bright of objection\b|\bright to object\b|\boppose\b/,
        ],
        about: RIGHT,
        except: /\bobjects? of\b|\bwithout objection\b|\bno objection\b|\bthe object\b/,
      },
      { words: [/\bobject (?:to|at any)\b|^object\b/], except: /\bthe object\b/ },
      {
        words: [
          /\bopt(?:ing)?[- ]?out (?:of|from) (?:receiving |our |all |any )?(?:direct |e-?mail )?marketing|\bstop (?:using|processing) (?:it|your)|\bsay no to (?:our|the) (?:process|use)/,
        ],
      },
    ],
    portability: [
      {
        words: [
          /\bdata portability\b|\bdirectly to another\b|\breuse (?:your|their|the) (?:personal )?(?:data|information)|\bportability\b|\bportable (?:form|format|copy|file)|\bmachine[- ]readable\b|\bexport\b.{0,40}\b(?:file|format|json|csv|xml)\b|\bformat (?:that|which) (?:a |another )?(?:computer|machine|software)|\bstructured, commonly\b|\bcommonly used (?:electronic )?format|\b(?:transmit|transfer|move|take|port)\b.{0,50}\b(?:another|other|different|new|a third) (?:provider|controller|organi[sz]ation|service|company|party|responsible)/,
        ],
        except: /\bportable devices?\b|\bmoney\b|\bbusiness (?:is|are)\b|\bmerger\b/,
      },
    ],
    withdrawal: [
      {
        words: [
          /\bwithdraw(?:n|al|ing)?\b|\brevo(?:ke|ked|king|cation)\b|\btak(?:e|ing) (?:back|it back|your consent back)|\bretract\b|\bwithdraw\w{0,3} (?:it|them)\b/,
          /\bconsent|\bapproval\b|\bpermission|\bagreement\b|\bauthori[sz]ation|\bit\b/,
        ],
        except: /\boffer\b|\bmoney\b|\bcooling\b|\bfrom (?:the|this) (?:contract|purchase)/,
      },
      {
        words: [
          /\b(?:change your mind|unsubscrib\w{1,3}|opt out|ends? (?:the|your)|switch off|untick\w{0,3})\b/,
          re`${CONSENT}`,
        ],
        except: /\bsale\b|\bsell\b/,
      },
    ],
    complaint: [
      {
        words: [AUTHORITY],
        about: re`${COMPLAIN}|${UNHAPPY}`,
        except:
          /\bregistered with\b|\bguidance\b|\binform the\b|\bnotify the\b|\bclauses\b|\bapproved by\b|\bshared? with\b|\bcooperat|\bmay ask us\b|\bwill be reported\b/,
      },
      {
        words: [
          re`\byou (?:can|may|have the right to|are entitled to)\b.{0,40}\b(?:contact|turn to|approach|address|refer|write to)\b.{0,60}${AUTHORITY}`,
        ],
      },
      {
        words: [re`\bcontact (?:the |your )?(?:local |national |competent )?${AUTHORITY}`],
        about: re`${COMPLAIN}|${UNHAPPY}|\bif we (?:fail|cannot)`,
      },
      {
        words: [AUTHORITY],
        after: re`${COMPLAIN}|${UNHAPPY}`,
        except: /\bregistered\b|\bclauses\b/,
      },
    ],
    'complaint-za': [
      {
        words: [/\binformation regulator\b|\bregulator of south africa\b/],
        about: re`${COMPLAIN}|${UNHAPPY}`,
        except: /\bregistered with\b|\bguidance\b|\binform the\b|\bnotify the\b|\bapproved by\b/,
      },
      {
        words: [
          /\byou (?:can|may|have the right to)\b.{0,40}\b(?:contact|turn to|approach|address|refer)\b.{0,60}\binformation regulator/,
        ],
      },
    ],
    'complaint-uk': [
      {
        words: [/\binformation commission(?:er)?\b|\bico\b/],
        about: re`${COMPLAIN}|${UNHAPPY}|\bif we (?:fail|cannot)`,
        except: /\bregistered with\b|\bguidance\b|\binform the\b|\bnotify the\b/,
      },
      {
        words: [
          /\byou (?:can|may|have the right to)\b.{0,40}\b(?:contact|turn to|approach|address|refer)\b.{0,60}\b(?:information commission|ico\b)/,
        ],
      },
      {
        words: [/\binformation commission(?:er)?\b|\bico\b/],
        after: re`${COMPLAIN}|${UNHAPPY}`,
        except: /\bregistered\b/,
      },
    ],
    'complaint-br': [
      {
        words: [
          /\banpd\b|\bbrazilian (?:national )?data protection authority|\bnational data protection authority|\bautoridade nacional de protecao/,
        ],
        about: re`${COMPLAIN}|${UNHAPPY}|\brights?\b`,
        except: /\bclauses\b|\bapproved by\b|\bnotify\b|\bregistered with\b/,
      },
    ],
    'complaint-controller': [
      {
        words: [
          /\b(?:complain|complaints?)\b.{0,60}\b(?:to us|with us|to our|our complaints|us first|tell)\b|\b(?:our|tell our) (?:complaints|practice manager)\b.{0,60}\bcomplain|\bcomplain to us\b|\bour complaints (?:form|procedure|process)|\bhandle (?:your |all )?complaints|\blooks into (?:all )?complaints|\backnowledge (?:it|your complaint)/,
        ],
        except: /\bdelivery\b|\bcustomer service\b/,
      },
    ],
    'contact-za': [
      {
        words: [
          /[\w.]{1,40}@(?:inforegulator\.org|justice\.gov)\.za|\binforegulator\.org\.za|\b27 stiemens\b|\b54 maxwell\b|\bbox 31533\b|\b010 023 5\d\d\d/,
        ],
      },
      {
        words: [re`\binformation regulator.{0,250}(?:${DETAILS}|${LINK}|${PLACE})`],
        except: /\b(?:write to|contact|reach) us\b|\bour (?:address|office)/,
      },
      {
        words: [re`${DETAILS}|${LINK}|${PLACE}`],
        lines: /\binformation regulator[^\n.]{0,60}(?:\n[^\n.]{0,80}){1,4}$/,
        except: /\b(?:us|our|we|responsible party|pty|ltd|limited|inc)\b/,
      },
    ],
    voluntary: [
      {
        words: [
          /\bvoluntary\b|\bmandatory\b|\bcompulsory\b|\bobligatory\b|\boptional\b|\b(?:fields?|data|information|details|number|address|these|they|it|this) (?:\w{1,12} ){0,3}(?:is|are) (?:not )?required\b/,
          re`${GIVE}|\bfields?\b|\bquestions?\b|\bdetails?\b|\binformation\b|\bnumber\b|\bdata\b|\baddress\b|\beverything else\b`,
        ],
        except:
          /\bcookies?\b|\bconsent (?:is|may be) required\b|\brequired (?:by law|to process|for the (?:site|website)|under law)|\brequired (?:for|to) (?:perform|provide|operate|run)|\blegal(?:ly)? required|\bwhere (?:this )?(?:is )?required\b|\bvoluntary correspondence\b|\bno longer required\b|\bofficer\b|\bdisclos/,
      },
      {
        words: [
          /\bmarked (?:with|by|as|fields)\b|\basterisk/,
          /\brequired\b|\bmandatory\b|\bmust\b|\bcompulsory\b|\bneeded\b/,
        ],
      },
      {
        words: [
          /\b(?:you|users|visitors) (?:do not|don't|never|need not|are not|are under no|are free|can visit)\b.{0,30}\b(?:have to|without|required|obliged|obligation|need|give|not to|to leave)\b/,
          re`${GIVE}|\bblank\b|\bfield`,
        ],
        except: /\bcookies?\b|\bappoint/,
      },
      {
        words: [
          /\byou (?:must|have to|are (?:legally )?(?:required|obliged)(?: by law)?(?: to)?|need to)\b.{0,20}\b(?:give|provide|supply|submit|furnish)\b/,
        ],
        except: /\bproof\b.{0,20}\bagent|\bagent\b/,
      },
      {
        words: [
          /\b(?:provision|provid\w{1,3}|giving|supplying) (?:of )?.{0,60}\b(?:(?:contractual|statutory|legal) (?:requirement|obligation)|is (?:required|necessary))/,
        ],
      },
      {
        words: [
          /\b(?:law|act|contract) (?:obliges|requires|makes|forces) you (?:to )?(?:give|provide|supply)|\bwe (?:ask|need) only (?:for )?what\b/,
        ],
      },
    ],
    consequence: [
      {
        words: [
          re`\b(?:if you|should you|where you|unless you)\b.{0,20}\b(?:do not|don't|choose not|decline|prefer not|refuse|fail|withhold|keep|leave|provide|give|omit)\b.{0,120}(?:${CANNOT}|\bno\b)|${CANNOT}.{0,80}\b(?:if|when|unless) you (?:do not|don't|withhold|refuse|decline|keep|fail)\b`,
          re`${GIVE}|\bwithhold|\bit\b|\bthem\b|\bthese\b|\binformation\b|\bdata\b|\bblank\b|\bdetails\b`,
        ],
        except:
          /\bcookies?\b|\bbrowser\b|\bdisable\b|\bagree to (?:this|the)\b|\bmarketing\b|\bnot be charged/,
      },
      {
        words: [
          re`\bwithout (?:it|them|this|these|those|that|your|such|all|the)\b.{0,80}${CANNOT}|${CANNOT}.{0,80}\bwithout (?:it|them|this|these|those|that|your|such|the)\b`,
        ],
        except: /\bcookies?\b|\bconsent\b|\bbrowser\b|\bpermission\b/,
      },
      {
        words: [
          /\bfail(?:ure|ing|s)? to (?:provide|give|supply|disclose|submit)|\bwithout (?:any )?(?:negative |adverse )?consequences?\b|\bnot (?:providing|supplying|giving) (?:us )?(?:with )?(?:the|this|your|these|certain)/,
        ],
      },
      {
        words: [
          /\bconsequences? of (?:not|refus|deny|declin)|\bdeny(?:ing)? consent\b.{0,40}\bconsequences|\bpossibility of (?:not|deny|refus).{0,60}\bconsequences/,
        ],
      },
      {
        words: [re`\b(?:since|because|but then|otherwise|or else|but)\b.{0,40}${CANNOT}`, GIVE],
        except: /\bcookies?\b/,
      },
      {
        words: [
          /\b(?:left out|leaving (?:it|them) out|not provided|not supplied|is missing)\b.{0,60}\b(?:no|cannot|unable|costs?|not)\b/,
        ],
      },
      {
        words: [
          re`^(?:if you (?:do not|don't|refuse|decline)|if not|otherwise|without)\b.{0,100}${CANNOT}`,
        ],
        after: re`${GIVE}`,
        except: /\bcookies?\b/,
      },
    ],
    automated: [
      {
        words: [
          /\bautomated?\b.{0,30}\b(?:decisions?|decision-making|processing|means|individual)\b|\bdecisions?\b.{0,60}\b(?:automatically|by automat|solely|by a (?:machine|computer))|\bprofiling\b|\b(?:not|we|to) profile you\b|\b(?:ranked|sorted|filtered|selected|screened) (?:automatically|by (?:a )?(?:computer|machine|software|algorithm))|\b(?:software|computers?|machines?|algorithms?) (?:alone )?(?:never |do not |does not )?(?:makes?|takes?) (?:any )?decisions|\b(?:assessed|evaluated|decided|scored|calculated|rated) (?:automatically|by (?:a )?(?:computer|machine|software|algorithm))|\bautomatically (?:assess|evaluat|decid|scor|calculat|reject|approv)|\b(?:computer|machine|algorithm|software) (?:alone )?(?:decides?|determines?)|\bdecided by a (?:machine|computer)/,
        ],
        except: /\bprofiling cookies\b|^profiling (?:is|means)\b|\bwhether or not by auto/,
      },
    ],
    review: [
      {
        words: [
          /\breview|\breconsider|\bhuman (?:intervention|involvement|being)|\bby a (?:person|human)|\ba person to\b|\bcontest\b/,
          /\bautomat|\bdecisions?\b/,
        ],
        about: RIGHT,
      },
    ],
    categories: [
      {
        words: [re`${KIND}(?:[^.;@]{0,60}?(?:,|;|\band\b|\bor\b|&)){1,2}[^.;@]{0,30}?${KIND}`],
        except:
          /\b(?:contact|write to|e-?mail|call|reach|mail|telephone) us\b|\bname and (?:contact|address)(?: details)? of\b|\bthis (?:policy|notice) (?:applies|covers)|\bofficer\b|\bspecial categories\b|\bwithout stor|\bour address\b|\basking you\b|\bupdate your\b|\bsigned\b/,
      },
      {
        words: [
          /\bcategor(?:y|ies) of (?:personal )?(?:data|information)\b.{0,40}(?::|\bare\b|\binclude|\bprocessed:)/,
        ],
        except: /\bspecial categor|\bsensitive\b|\brecipients\b/,
      },
      { words: [/^identifiers(?: such as|:)/] },
      { words: [/(?:\b\w{3,20} data(?:,| and|;) ){2,6}\w{3,20}\b/], except: /\bspecial categor/ },
    ],
    source: [
      {
        words: [
          /\b(?:you|yourself) (?:\w{1,20} )?(?:provide|give|tell|enter|submit|send|share|fill|register|type|supply|volunteer|post|leave|join|sign up|upload)\b|\b(?:directly |comes? |straight |only )?from you\b|\bfrom your (?:devices?|browser|employer|organi[sz]ation)/,
          re`${DATA}|\bit\b|\bwe\b|\bus\b|\bform\b|\bthat\b`,
        ],
        except:
          /\byou do not (?:have|give|provide)|\bobliges? you|\byou (?:can|may) tell\b|\bif you tell\b|\bresponsible for\b|\bnot obliged|\bif you (?:do not|don't|choose not|withhold|decline)|\brequired to\b|\bmust\b|\bright\b|\byou share\b|\bcopy of\b|\bwithout\b|\brequest|\bcookies?\b.{0,20}\bblock|\bvoluntary\b|\bmandatory\b|\bconsent\b|\bwe need a signed|\bneed a letter|\bagent|\bpermission\b|\bmatch the information\b|\bverify\b|\bconfirm your|\bbreach|\bwe check/,
      },
      {
        words: [
          /\b(?:collect|collected|record|records|recorded|gather|log|logs|receive|obtain|get)\w{0,3}\b.{0,60}\b(?:automatically|through cookies|log files|when you)\b|\bautomatically\b.{0,40}\b(?:collect|record|log|receiv|sent)|\b(?:your (?:browser|device)|our servers?|devices?) (?:\w{1,20} )?(?:sends?|transmits?|records?|logs?|tells?|collects?|provides?) (?:us|your|the|its|every|each|which|usage|data|information)\b|\bstraight from\b/,
        ],
        except: /\bautomatically delete|\bsignal\b/,
      },
      {
        words: [
          re`\b(?:obtain(?:ed)?|receiv(?:e|ed)|collect(?:ed)?|get|got|come|comes|came|gather(?:ed)?|sourced|given to us|passed on to us|suppl(?:y|ied))\b[^.]{0,80}\b(?:from|by) (?:[\w'-]{1,14} ){0,3}(?:parents|${OTHERS}|sources?|registers?|brokers?|employer|organi[sz]ation|schools?|platforms?|deeds office|colleagues?|friends|databases|network)\b`,
        ],
        except: /\brights?\b|\brecipients\b|\bconsent from\b/,
      },
      {
        words: [
          /\bwhen you (?:visit|register|sign up|order|contact|create|fill|use|leave|join|call|buy|subscribe|open|write|click)\b/,
          re`\b(?:collect|ask|record|store|process|receive|get|log|gather|hold)\w{0,2}\b`,
        ],
      },
      {
        words: [
          /\b(?:employer|organi[sz]ation|network|partners?|reseller|brokers?|sources?|registers?|maker|bureaux?|agency|referrer|school|friend|colleague|doctor)\b.{0,40}\b(?:may |also )?(?:send|sends|give|gives|pass|passes|tell|tells|add|adds|provide|provides|supply|supplies|passed)\b(?: (?:us|on)\b|.{0,40}\b(?:your|to us|us)\b)/,
        ],
        except: /\bright\b|\bown privacy\b|\btransfer\b/,
      },
      {
        words: [
          /\bfrom (?:credit|public|publicly|social|third|other|data brokers|referring)\b/,
          /\bcollect|\bobtain|\breceive|\bget|\bcome/,
        ],
      },
      { words: [/\b(?:receive|obtain|collect|get)\b.{0,30}\b(?:information|data) about you\b/] },
      { words: [/\bif you leave a comment\b|\bwe (?:also )?get\b.{0,60}\bfrom\b/] },
    ],
    'other-source': [
      {
        words: [
          /\b(?:receive|obtain|collect|get)\b.{0,30}\b(?:information|data) about you from (?!you\b|your (?:use|visit|device))/,
        ],
      },
      {
        words: [
          /\b(?:obtain(?:ed)?|receiv(?:e|ed)|collect(?:ed)?|get|got|come|comes|came|gather(?:ed)?|sourced|given to us|passed on to us|suppl(?:y|ied))\b[^.]{0,100}\b(?:from|by) (?:you,? (?:or|and) (?:from )?)?(?:[\w'-]{1,14} ){0,3}\b(?:parents|third part(?:y|ies)|others|sources?|registers?|brokers?|employer|organi[sz]ations?|schools?|platforms?|office|colleagues?|friends|databases|networks?|partners?|agenc(?:y|ies)|bureau[sx]?|doctors?|insurers?|compan(?:y|ies)|providers|broker)\b/,
        ],
        except: /\brights?\b|\bautomatically from your|\bconsent from\b|\brecipients\b/,
      },
      {
        words: [
          /\b(?:employer|organi[sz]ation|network|partners?|reseller|brokers?|sources?|registers?|maker|bureaux?|agency|school|friend|colleague)\b.{0,60}\b(?:may |also )?(?:send|sends|give|gives|pass|passes|tell|tells|add|adds|provide|provides|supply|supplies)\b(?: us\b| (?:up )?.{0,20}\b(?:your|to us|us)\b)/,
        ],
        except: /\bright\b|\bown privacy\b|\btransfer\b|\brequest\b|\bwe sell\b|\bwe share\b/,
      },
      {
        words: [
          /\bfrom (?:data brokers|credit (?:bureau|agenc|reference)|public(?:ly)? |referring|third part|other people|the colleague|a colleague|your (?:employer|organi[sz]ation))/,
          /\bcollect|\bobtain|\breceive|\bget|\bcome/,
        ],
      },
      {
        words: [
          /\b(?:only|solely|exclusively) (?:directly )?from you\b|\bno other source|\bnot (?:collect|obtain|receive)\b.{0,30}\bfrom (?:third|other)/,
        ],
      },
    ],
    law: [
      {
        written:
          /\b(?:[A-Z][\w-]{1,25} (?:(?:of|and|the|on|for) )?){1,6}(?:Act|Code|Law|Regulations)\b/,
        words: [
          /\brequir|\boblig|\bin terms of\b|\bprescrib|\bunder\b|\bdemand|\bmakes? us\b|\bpursuant\b|\bbecause\b|\bas the\b|\bauthori[sz]/,
        ],
        except: re`${PRIVACY_LAW}|\bcalifornia\b|\bgdpr\b|\bright\b|\brequests under\b`,
      },
      {
        words: [
          /\bfica\b|\bhmrc\b|\b(?:tax|accounting|commercial|company|labou?r|employment|education|anti-money[- ]laundering|money[- ]laundering|bookkeeping|consumer credit|social security) (?:and \w{1,20} )?(?:laws?|legislation|acts?|rules|code|administration act)\b|\b(?:income tax|companies|national credit|tax administration) act\b/,
          /\brequir|\boblig|\bin terms of\b|\bunder\b|\bdemand|\bprescrib|\bkeep\b|\bmust\b|\bneed|\bcomply\b/,
        ],
      },
    ],
    cookies: [
      {
        words: [
          /\bcookies?\b|\blocal storage\b|\bpixels?\b|\btracking technolog/,
          /\b(?:to|that|which|for|so that|and similar|help|helps|used|keeps?|stay|stores?|remembers?|because)\b/,
          /\b(?:remember|keep|show|count|tell|measure|recogni[sz]e|sign|track|analy[sz]e|analytics|improve|make|understand|provide|enable|save|marketing|advert|necessary|session|security|preferences?|language)/,
        ],
        except:
          /\bsmall text files?\b|\byou can\b|\bblock\b|\bwithout cookies\b|\bno cookies\b|\bdisable\b|\brefus|\bask for your consent\b|\bmay be considered\b|\bstrictly necessary cookies are required\b|\bcookies? settings\b|\bcollected automatically\b/,
      },
    ],
    'cookie-objection': [
      {
        words: [
          /\b(?:switch|turn)(?:ed|ing)?\b.{0,40}\b(?:off|out)\b|\b(?:opt(?:ing)?[- ]?out|block|disable|delete|refuse|reject|object|decline|manage|control|clear|withdraw)\b/,
          /\bcookies?\b|\bstatistics\b|\bmeasured\b|\bcounting\b|\banalytics\b|\btracking\b|\bmeasurement\b|\bbe counted\b/,
          /\byou\b|\byour\b/,
        ],
        except:
          /\brefus(?:e|ing)(?: cookies)? (?:has no|costs)|\bif you (?:disable|refuse|block)\b|\bremember that\b|\bsale\b|\bask for your consent\b/,
      },
    ],
    marketing: [
      {
        words: [MARKETING],
        except:
          /\b(?:do not|don't|never|not)\b.{0,40}\b(?:use|used|market|send|process)\b(?!.{0,40}\b(?:unless|without|until)\b)|\bno personal information is sold\b|\bnot share/,
      },
    ],
    'marketing-consent': [
      {
        words: [
          re`${MARKETING}|\b(?:marketing|adverts?|advertising)\b`,
          /\bopt(?:ed|s|ing)?[- ]?in\b|\bconsent\b|\byou (?:have )?(?:clicked accept|accepted|agreed?|allowed|said yes|say yes|switch(?:ed)? (?:it|them) on)|\bpermission\b/,
        ],
        except: /\bobject|\bwithdraw|\bonce you have refused|\bapproach you again|\bopt out\b/,
      },
      {
        words: [
          /\bcookies?\b.{0,40}\b(?:off|not set|blocked)\b.{0,20}\buntil you\b/,
          /\bmarketing|\badvert/,
        ],
      },
    ],
    'marketing-once': [
      {
        words: [
          /\b(?:ask|approach|request)\w{0,3}\b.{0,60}\b(?:only )?once\b|\bonly once\b|\b(?:not|never) (?:ask|approach|contact)\b.{0,40}\b(?:again|a second time)|\bnot be asked again\b|\ba second time\b|\bnot (?:see|get) the (?:question|request) again\b|\brefusal\b.{0,40}\b(?:stored|remembered|kept)\b/,
        ],
        about: re`${MARKETING}|\bmarketing\b|\bconsent\b`,
        except: /\bask us once\b|\bonce (?:a|per) (?:year|month)/,
      },
    ],
    sale: [
      {
        words: [
          /\b(?:sell|sold|sells|sale|selling)\b/,
          /\b(?:data|information|identifiers?|personal|activity|advertising|nobody)\b/,
        ],
        except:
          /\bopt(?:ing)?[- ]?out\b|\bright to\b|\b(?:do|can) not sell or share my\b|\btell us\b|\bdo not sell or share my\b|\byou can\b|\bin order to sell\b|\bproperty\b/,
      },
      {
        words: [
          /\bshar(?:e|es|ed|ing)\b.{0,100}\b(?:cross-context|behaviou?ral|targeted) |\bcounts as sharing\b|\bcalls? sharing\b|\bconsidered (?:a )?["']?(?:sale|sharing)/,
        ],
        except: /\bright to\b|\bopt[- ]?out\b/,
      },
    ],
    'no-sale': [
      {
        words: [
          /\b(?:not|never|no|neither|nor)\b.{0,40}\b(?:sell|sold)\b.{0,60}\b(?:or|nor|and|neither)\b.{0,40}\bshared?\b/,
        ],
        except: /\bdo not sell or share my\b|\bright\b/,
      },
    ],
    'opt-out': [
      {
        words: [
          /\bopt(?:ing|ed)?[- ]?out\b|\bopts? (?:\w{1,12} ){1,3}out\b|\bdirect us not to\b|\btell us\b.{0,30}\bnot to\b|\bstop (?:it|the sale|selling)/,
          /\bsales?\b|\bsell|\bshar(?:e|ing)|\bvalid request\b|\byour privacy choices\b/,
        ],
        except: /\bpreference signal\b|\bdirect marketing\b|\bwithout further action\b/,
      },
    ],
    'opt-out-link': [
      {
        words: [
          /\bdo not (?:sell|share)(?: or share)?(?: or sell)? my\b|\byour (?:california )?privacy choices\b/,
        ],
      },
    ],
    signal: [
      {
        words: [
          /\bglobal privacy control\b|\bgpc\b|\bopt-?out preference signals?\b|\bpreference signals?\b/,
        ],
        except:
          /\b(?:do not|does not|don't|cannot) (?:currently )?(?:respond|recogni[sz]e|honou?r|process)/,
      },
    ],
    'sensitive-limit': [
      {
        words: [
          /\bsensitive (?:personal )?(?:information|data)\b/,
          /\blimit|\brestrict|\bonly (?:to|for|as)\b|\bdo not (?:use|collect|process)\b|\binfer/,
        ],
        except: /\bspecial categor/,
      },
    ],
    'no-retaliation': [
      {
        words: [
          /\b(?:not|never|without|nor)\b.{0,30}\b(?:discriminat|retaliat|penali[sz]|treat(?:ed)? you differently|den(?:y|ied)|different price|receive a (?:lesser|different))|\btreated like everyone\b|\bnever costs you\b|\bcharge (?:nobody|no one|you) (?:more|extra)\b|\bno extra charge\b|\bno (?:discrimination|retaliation)\b|\bdiscriminatory treatment\b/,
          /\brights?\b|\brequests?\b|\bexercis/,
        ],
        except: /\bapplicants on grounds\b/,
      },
    ],
    requests: [
      {
        words: [
          /\b(?:requests?|rights?|exercise|know|access|correct|delete|remove)\b/,
          re`${DETAILS}|\b(?:request|web|online|access) (?:form|portal|page)\b|\bprivacy (?:portal|cent(?:er|re))\b|\btoll-free\b|\bverbally\b|\bin writing\b|\bby (?:post|telephone|phone|e-?mail)\b|\bfree number\b|\bform at\b|\b[\w-]{2,40}\.(?:com|org|net|example|io)\b/`,
        ],
        exceptLines: AUTHORITY,
        except: /\bright to complain|\bofficer\b/,
      },
      {
        words: [
          re`\b(?:to|use) (?:exercise|use|make|submit)\b.{0,60}(?:${DETAILS}|\bform\b|\bportal\b)|\bto use any right\b`,
        ],
        exceptLines: AUTHORITY,
      },
    ],
    agent: [
      {
        words: [
          /\bauthori[sz]ed agents?\b|\bauthori[sz]ed to act (?:for you|on your behalf)|\bagents? (?:acts?|acting|asks?) for you\b|\bagents?\b.{0,60}\b(?:request|behalf|permission|letter|power of attorney)|\b(?:someone|somebody|person) (?:else )?(?:you have |whom you )?authori[sz]ed\b|\bon your behalf\b.{0,40}\b(?:request|agent|permission)|\bpower of attorney\b/,
        ],
      },
    ],
    verification: [
      {
        words: [
          /\bverif(?:y|ied|ication|ying)\b.{0,40}\b(?:your|who you are|identity|request|the request)|\b(?:check|confirm|prove|establish|make sure|be sure)\b.{0,30}\b(?:who you are|your identity|you are who|it is you|that it is you)|\bproof of (?:your )?identity\b|\bverify who\b|\b(?:compare|match)\b.{0,60}\b(?:records|account|file|we hold)\b/,
        ],
      },
    ],
    updated: [
      {
        words: [
          /\b(?:last (?:updated|modified|revised|reviewed|changed)|effective(?: date| from| as of)?|updated|revised|revision|version|as of|status)\b.{0,30}(?:\b20\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})/,
        ],
        except: /\b(?:since|account|order)\b/,
      },
    ],
    confirmation: [
      {
        words: [
          /\bconfirm(?:ation)? (?:that|of|as to|whether)\b.{0,60}\b(?:process|exist|hold)|\bwhether (?:we|or not we) (?:process|hold)|\bwhether .{0,30}\b(?:is|are) (?:being )?processed/,
        ],
        about: RIGHT,
        except: /\bverify\b|\bidentity\b/,
      },
    ],
    blocking: [
      {
        words: [
          /\banonymi[sz]|\bmade anonymous\b/,
          /\bblock|\block|\bdelet|\beras/,
          /\bunnecessary|\bexcessive|\bsuperfluous|\brequest|\bask|\bright/,
        ],
        about: RIGHT,
        except: /\bafter\b|\bwe automatically\b/,
      },
    ],
    'sharing-info': [
      {
        words: [
          /\b(?:entit(?:y|ies)|third parties|compan(?:y|ies)|organi[sz]ations?)\b.{0,40}\b(?:with (?:which|whom)|(?:that|which) (?:got|received|have received))\b|\b(?:with )?(?:which|whom)\b.{0,40}\b(?:entities|companies|organi[sz]ations)\b.{0,40}\bshare/,
        ],
        about: RIGHT,
      },
    ],
    responsibilities: [
      {
        words: [
          /\b(?:operators?|processors?|controllers?|suppliers?|providers?|sub-?contractors?|vendors?|compan(?:y|ies)|all of them|others who work)\b/,
          /\b(?:only (?:as|on|process)|instruct|bound by|must (?:keep|follow|report|protect)|liable|answers? for|obliged to|responsib(?:le|ility) for (?:the )?(?:damage|security)|under (?:confidentiality|contract to))/,
        ],
        except:
          /\byour (?:organi[sz]ation|employer)\b|\bresponsible for your\b|\bdata we send\b|\boverseas\b/,
      },
    ],
  },
};
