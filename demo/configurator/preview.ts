// The page in the configurator's frame: becomes, at its own address, the page that its hash asks for.
import { showPage } from '../preview/show-page.js';
import { reportEvents } from './page-reports.js';
import { fromHash } from './permalink.js';
import { previewHtml } from './preview-html.js';

showPage(previewHtml(fromHash(location.hash).configuration), reportEvents);
