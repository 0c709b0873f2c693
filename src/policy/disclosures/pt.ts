import type { Wording } from './disclosure.js';
import { AUTHORITY, DETAILS, LEGAL_FORM, PLACE, re } from './phrase.js';

const RIGHT =
  /\bdireitos?\b|\bvoce (?:pode|tem|podera)\b|\bpode (?:solicitar|pedir|requerer)\b|\bsolicitar\b|\bse voce (?:pedir|solicitar|quiser)\b|\bmediante (?:solicitacao|requisicao)\b|\b(?:o )?titular (?:pode|tem)\b/;

const DATA =
  /\b(?:dados|informac(?:ao|oes)|e-?mail|nomes?|enderecos?|cpf|telefone|cookies?|curriculos?)\b/;

const OTHERS =
  /\b(?:terceiros?|fornecedor(?:es)?|provedor(?:es)?|parceiros?|operador(?:es|as)?|transportadoras?|bancos?|instituicoes|autoridades|empresas?|orgaos|prestador(?:es)?|ninguem|correios)\b/;

const KIND =
  /\b(?:nomes?(?: completo)?|cpf|rg|enderecos?(?: ip| de e-?mail)?|telefone|celular|e-?mail|data de nascimento|tipo de navegador|navegador|paginas? visitadas?|dados (?:cadastrais|de contato|de pagamento|bancarios|de navegacao)|localizacao|historico)\b/;

const CANNOT =
  /\bnao (?:poderemos|podemos|conseguimos|conseguiremos|sera possivel|e possivel|podera)\b|\bimpossivel\b/;

/** Portuguese, as it is written in Brazil. Accents are folded. */
export const pt: Wording = {
  rights: /\bdireitos?\b/,
  titles: {
    identity: /controlador|quem somos|contato/,
    contact: /contato|controlador/,
    dpo: /encarregad|dpo|contato/,
    purposes: /finalidade|por que|uso|utiliza/,
    categories: /coleta|quais|dados/,
    retention: /tempo|retencao|armazena|prazo/,
    recipients: /compartilh/,
    responsibilities: /responsab|operador/,
    confirmation: /direitos?\b/,
    access: /direitos?\b/,
    rectification: /direitos?\b/,
    blocking: /direitos?\b/,
    erasure: /direitos?\b/,
    portability: /direitos?\b/,
    'sharing-info': /direitos?\b/,
    consequence: /direitos?\b|coleta/,
    withdrawal: /direitos?\b|consentimento/,
    'complaint-br': /direitos?\b|anpd|contato/,
    review: /direitos?\b|automat/,
    transfer: /transferencia|internaciona/,
    safeguards: /transferencia|internaciona/,
  },
  phrases: {
    identity: [
      { written: /\b[Cc]ontrolador(?:a|es)?\b.{0,60}?(?:é|:)(?: a| o)? [A-ZÁÉÍÓÚ]/ },
      {
        written: re`${LEGAL_FORM}.{0,120}(?:\bcontrolador|\binscrita|\bdecide|\bresponsável|\bCNPJ|\brespeita|\(["“])`,
      },
      {
        written: re`(?:\bdecide|\bresponsável|\bcontrolador\w?|\baplica\w?|\boperado|\bmantido|\bsite d[ao])\b.{0,60}${LEGAL_FORM}`,
        except: /\bprovedor\b|\bfornecedor\b/,
      },
      { written: LEGAL_FORM, about: /\bcontrolador|\bquem somos\b/, exceptLines: AUTHORITY },
    ],
    contact: [
      { words: [DETAILS], exceptLines: AUTHORITY, except: /\bcnpj\b/ },
      { words: [/\bformulario de contato\b|\bportal de privacidade\b/] },
    ],
    address: [{ words: [PLACE], exceptLines: AUTHORITY }],
    dpo: [{ words: [/\bencarregad[oa]\b|\bdpo\b/] }],
    purposes: [
      {
        words: [
          /\b(?:utiliz\w{1,5}|us(?:amos|ados|adas|o)|trat(?:amos|ados)|colet\w{1,4}|precisamos|servem)\b/,
          /\bpara (?:as seguintes finalidades|\w{1,20}[aei]r\b|fins\b|a \w{3,25})|\bfinalidades?\b|\ba fim de\b/,
          DATA,
        ],
        except: /\bpolitica\b|\bdireitos?\b|\bobrigac(?:ao|oes) lega(?:l|is)\b/,
      },
      { words: [/\bseguintes finalidades\b|\bfinalidades? ?:/] },
    ],
    recipients: [
      {
        words: [
          /\b(?:compartilh\w{1,6}|transmit\w{1,6}|divulg\w{1,6}|repass\w{1,6}|fornec(?:emos|idos)|receb(?:e|em)|acesso)\b/,
          OTHERS,
        ],
        except: /\brecebemos\b|\bcom as quais\b|\bvoce (?:pode|tem)\b/,
      },
      { words: [OTHERS], under: /\bcompartilh/ },
    ],
    transfer: [
      {
        words: [
          /\bfora do (?:brasil|pais)\b|\bno exterior\b|\bpara o exterior\b|\btransferencias? internaciona(?:l|is)\b|\bn?[oa]s? estados unidos\b|\boutros paises\b|\bno brasil\b.{0,40}\bservidor|\bservidores\b.{0,30}\bno brasil\b/,
        ],
      },
    ],
    'no-transfer': [
      {
        words: [
          /\bnao\b/,
          /\btransfer\w{1,8}\b|\benvi\w{1,4}\b/,
          /\binternaciona|\bfora do\b|\bexterior\b|\boutros paises\b/,
        ],
        except: /\bsem\b/,
      },
    ],
    safeguards: [
      {
        words: [
          /\bclausulas[- ]padrao\b|\bclausulas contratuais\b|\bdecisao de adequacao\b|\bnormas corporativas globais\b|\bnivel (?:adequado|equivalente) de protecao\b|\bgrau de protecao\b/,
        ],
      },
    ],
    retention: [
      {
        words: [
          /\b(?:mante(?:mos|r|ndo)|mantid[oa]s|armazen\w{1,6}|guard\w{1,6}|conserv\w{1,6}|retidos|retencao)\b/,
          /\bpor (?:\w{1,12} ){1,3}(?:anos?|meses|dias)\b|\benquanto\b|\bate\b|\bpelo (?:prazo|periodo|tempo)\b/,
        ],
      },
      {
        words: [
          /\b(?:elimin\w{1,6}|exclu\w{1,6}|apag\w{1,6}|descartad[oa]s)\b/,
          /\bquando\b|\bapos\b|\bdepois de\b|\bassim que\b/,
        ],
        except: /\bvoce pode\b|\bdireito\b/,
      },
    ],
    access: [
      {
        words: [
          /\bacesso (?:a|aos)\b.{0,30}\bdados\b|\bacessar (?:os |seus )?(?:seus )?dados\b|\bacesso,/,
        ],
        about: RIGHT,
        except: /\bprovedor\b|\bsomente\b/,
      },
      {
        words: [/\bsaber quais (?:dados|informacoes)\b|\bcopia d[oe]s? (?:seus )?dados\b/],
        about: RIGHT,
      },
    ],
    rectification: [
      {
        words: [
          /\bcorrecao\b|\bcorrigi[rd]\w{0,3}\b|\bretificac\w{1,4}\b|\batualizar (?:seus|os)\b/,
        ],
        about: RIGHT,
        except: /\bpolitica\b/,
      },
    ],
    erasure: [
      {
        words: [
          /\beliminac(?:ao|oes)\b|\belimin(?:ar|ados)\b|\bexclu(?:sao|ir)\b|\bapag(?:ar|amos)\b/,
        ],
        about: re`${RIGHT}|\bdesnecessari`,
        except: /\bdeixam de\b|\bdepois de\b|\bapos\b|\bcookies?\b/,
      },
    ],
    blocking: [
      { words: [/\banonimizac(?:ao|oes)\b|\banonimizar\b|\bbloqueio\b/], except: /\bcookies?\b/ },
    ],
    portability: [
      { words: [/\bportabilidade\b|\bpara outr[oa] (?:fornecedor|empresa|prestador)\b/] },
    ],
    confirmation: [
      {
        words: [
          /\bconfirmac(?:ao|oes) (?:da|de) (?:existencia|que)\b|\bconfirmac(?:ao|oes) d[oe] tratamento\b|\bse tratamos\b/,
        ],
      },
    ],
    'sharing-info': [
      {
        words: [/\bentidades\b.{0,40}\b(?:com as quais|compartilh)|\bcom quem compartilhamos\b/],
        except: /^compartilhamos\b/,
      },
    ],
    consequence: [
      {
        words: [
          re`\b(?:se voce nao|sem (?:esses|essas|os|estes|eles)|caso (?:voce )?nao|a falta)\b.{0,80}(?:${CANNOT})`,
        ],
        except: /\bcookies?\b/,
      },
      {
        words: [/\bconsequencias? d[ae] (?:negativa|recusa|nao)\b|\bnao fornecer consentimento\b/],
      },
    ],
    withdrawal: [{ words: [/\brevog\w{1,6}\b|\bretirar\b/, /\bconsentimento|\bautorizacao/] }],
    'complaint-br': [
      {
        words: [
          /\bpetic\w{1,6}\b|\breclam\w{1,6}\b|\bdenunci\w{1,4}\b|\bqueixa\b/,
          /\banpd\b|\bautoridade nacional\b/,
        ],
      },
    ],
    automated: [{ words: [/\bautomatizad[oa]s?\b|\bperfilamento\b|\bperfis\b/] }],
    review: [{ words: [/\brevisao\b|\brevisar\b|\brevista\b/, /\bautomatizad|\bdecis/] }],
    categories: [
      {
        words: [re`${KIND}[^.]{0,40}(?:,|\be\b|;)[^.]{0,30}${KIND}`],
        except: /@|\bcontrolador|\bencarregad/,
      },
    ],
    responsibilities: [
      {
        words: [
          /\b(?:operador(?:es)?|controlador(?:a|es)?|fornecedores|prestadores)\b/,
          /\binstruc(?:oes|ao)\b|\bresponde\w{0,3}\b|\bobrigad[oa]s?\b|\bresponsaveis\b|\bresponsabilidade/,
        ],
      },
    ],
  },
};
