// The page in the playground's frame: becomes, at its own address, the page that its query asks for.
import { showPage } from '../preview/show-page.js';
import { choicesIn } from './choices.js';
import { pageHtml } from './page-html.js';

showPage(pageHtml(choicesIn(new URLSearchParams(location.search))));
