/** A pattern with others in it: re`${DATA} or ${NAME}`. */
export const re = (strings: TemplateStringsArray, ...others: readonly RegExp[]): RegExp =>
  new RegExp(String.raw(strings, ...others.map(({ source }) => `(?:${source})`)));

/** An address on the web. */
export const LINK =
  /\bhttps?:|\bwww\.|\b[\w-]{2,40}\.(?:com|org|net|io|co|eu|de|fr|nl|be|za|uk|br|gov|example)\b/;

/** An e-mail address or a telephone number. */
export const DETAILS =
  /[\w.+-]@[\w-]{2}|\w ?[([](?:at|a)[)\]] ?[\w-]{2}|(?:\+\d|\b0\d)[\d ()/-]{6,20}\d|\b1-8\d\d-\d|\b8\d\d-\d{3}-\d/;

/** Forms of companies and other bodies, as they end a name. As written: "as" is a word, "AS" a form. */
export const LEGAL_FORM =
  /\b(?:Ltd|Limited|LIMITED|LTD|Inc|INC|Incorporated|LLC|LLP|PLC|plc|Corp|Corporation|GmbH|gGmbH|mbH|AG|KG|OHG|UG|SE|BV|NV|SA|SAS|SASU|SARL|SRL|Srl|SpA|Spa|SL|SLU|Oy|Oyj|AB|AS|ASA|ApS|NPC|NPO|CC|Ltda|LTDA|EIRELI|Trust|Foundation|Charity|Stiftung|Stichting|Vereniging|Verein|Genossenschaft)\b|\b(?:e\. ?V|B\. ?V|N\. ?V|S\. ?A|S\. ?A\. ?S|S\. ?r\. ?l|S\. ?p\. ?A|S\. ?L|s\. ?r\. ?o|a\. ?s|sp\. z o\. ?o)\.|\b(?:A\/S|S\/A)\b|\(Pty\)/;

/** A street with its number, a post box or a post code with its place. “30 days after you close” is none. */
export const PLACE =
  /\b\d{1,5}[a-z]?,? (?!(?:business |working |calendar )?(?:day|week|month|year|hour|minute)s?\b)(?:[\w'-]{1,30} ){1,3}(?:street|st|road|rd|avenue|ave|drive|lane|boulevard|blvd|crescent|square|way|close|place|court|quay|parade|terrace|row|hill|park|gardens)\b|\b(?:unit|suite|floor|block|level) [\w-]{0,3}\d|\b[a-z]{2,20} house,|\b[\w'-]{0,30}(?:strasse|straße|str\.|gasse|platz|weg|allee|ring|damm|ufer|gata|gaten|gatan|vej|laan|straat|gracht|plein|kade|dreef) \d{1,4}\b|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin|route|allee|cours)\b|\b(?:rua|avenida|av\.|travessa|praca|alameda|calle|via|ulica) (?:[\w'-]{1,20} ){1,4}?(?:no? ?)?\d{1,5}\b|\b[\w'-]{3,30} \d{1,4}[a-z]?, (?:[a-z]{1,2}-)?\d{4,5} [a-z]{3}|\bp\. ?o\. ?box\b|\bpo box\b|\bprivate bag\b|\bpostfach\b|\bpostbus\b|\bcaixa postal\b|\bboite postale\b|\bpostnet suite\b|\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b|\b(?:registered (?:office|address)|(?:physical|postal|street|business|mailing) address) ?(?:is|:|at)/;

/** Authorities for data protection, by the names that policies use. Folded. */
export const AUTHORITY =
  /\bsupervisory authorit|\bdata[ -]protection (?:authorit|commission|agency|ombuds|inspect|regulator|board)|\bauthorit(?:y|ies) for (?:data|privacy) protection|\bprivacy (?:protection )?(?:authority|commission)|\bprivacy regulator|\bauthorit(?:y|ies) (?:of|in|for) (?:your|their|the) (?:own |home )?(?:country|member state|state)|\bombuds(?:man|person)|\bnational authorit|\blocal authorit|\bregulator in your\b|\binformation commission(?:er)?\b|\binformation regulator|\bregulator of south africa|\b(?:federal|state|privacy|data protection) commissioner|\bcommissioner for (?:data|privacy)|\boffice for (?:personal )?data protection|\boffice for the protection of personal data|\bpersonal data protection (?:office|commission|board|authority)|\bico\b|\bcnil\b|\bdpc\b|\bimy\b|\baepd\b|\bgarante\b|\banpd\b|\bedpb\b|\bbfdi\b|\bfdpic\b|\bedob\b|\buodo\b|\buoou\b|\bcnpd\b|\baprd\b|\bnaih\b|\bdatatilsynet\b|\bintegritetsskyddsmyndigheten\b|\btietosuoja|\bdatenschutzbehorde|\bdatenschutzaufsicht|\baufsichtsbehorde|\b(?:landes|bundes)\w{0,30}beauftragte|\bbeauftragte[rn]? fur (?:den )?datenschutz|\blandesamt fur datenschutz|\bautoriteit persoonsgegevens|\bgegevensbeschermingsautoriteit|\btoezichthoud|\bautorite de (?:protection|controle)|\bautorite nationale|\bcommission nationale|\bautoridade nacional|\bagencia espanola|\bapd\b|\bgba\b|\bautoridade de (?:controle|controlo)/;
