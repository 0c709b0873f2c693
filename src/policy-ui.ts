/** The policy's elements for the script tag. The gate imports this when the page holds one. */
import './elements/policy-viewer/define.js';
import './elements/policy-version/define.js';
