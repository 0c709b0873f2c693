import { articles13And14 } from './gdpr.js';
import type { LawText } from './requirement.js';

/**
 * The United Kingdom: articles 13 and 14 of the UK GDPR; complaints to the controller (Data Protection
 * Act 2018, section 164A); and the Privacy and Electronic Communications Regulations, regulation 6 and
 * schedule A1, which let statistics and a page's appearance go without consent if people are told
 * clearly what is stored and why, and can object. As amended by the Data (Use and Access) Act 2025.
 * https://www.legislation.gov.uk/ukpga/2025/18/section/112
 */
export const uk: LawText = {
  languages: ['en'],
  requirements: [
    ...articles13And14('uk', 'UK GDPR'),
    {
      id: 'uk-dpa-164a',
      reference: 'Data Protection Act 2018 s164A',
      title: 'How to complain to the controller itself',
      parts: [
        {
          what: 'that one can complain to the controller, and how',
          told: ['complaint-controller'],
        },
      ],
    },
    {
      id: 'uk-pecr-6',
      reference: 'PECR reg. 6 and sch. A1',
      title: 'What is stored on a device and why, and how to object',
      parts: [
        { what: 'what cookies and the like are for', told: ['cookies'] },
        { what: 'how to object to them', told: ['cookie-objection'] },
      ],
      onlyIf: 'cookies',
    },
  ],
};
