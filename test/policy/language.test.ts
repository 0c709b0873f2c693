import { expect } from '../harness/expect.js';
import { detectLanguage } from '../../src/policy/language.js';

describe('the language of a policy', () => {
  const texts: Record<string, string> = {
    en: 'We use your data to send you the newsletter, and you can withdraw your consent at any time.',
    de: 'Wir verwenden Ihre Daten, um Ihnen den Newsletter zu senden, und Sie können die Einwilligung widerrufen.',
    fr: 'Nous utilisons vos données pour vous envoyer la lettre, et vous pouvez retirer votre accord.',
    nl: 'Wij gebruiken uw gegevens om u de nieuwsbrief te sturen en u kunt uw toestemming intrekken.',
    pt: 'Usamos seus dados para enviar as notícias, e você pode revogar o consentimento pelo site.',
    af: 'Ons gebruik jou inligting om die nuusbrief vir jou te stuur, en jy kan dit nie verkoop van ons nie.',
    es: 'Usamos sus datos para enviarle el boletín y usted puede retirar su consentimiento por los medios.',
    it: 'Usiamo i suoi dati per inviarle la newsletter e lei può revocare il consenso con una lettera.',
    und: 'Мы используем ваши данные, чтобы отправлять вам новости, и вы можете отозвать согласие.',
  };
  for (const [language, text] of Object.entries(texts))
    it(`is told by its common words (${language})`, () => {
      expect(detectLanguage(text)).to.equal(language);
    });

  it('is not guessed from a few words', () => {
    expect(detectLanguage('')).to.equal(undefined);
    expect(detectLanguage('Privacy, GmbH')).to.equal(undefined);
  });

  it('is unknown where no language is recognised in a long text', () => {
    expect(detectLanguage('lorem ipsum dolor '.repeat(40))).to.equal('und');
  });
});
