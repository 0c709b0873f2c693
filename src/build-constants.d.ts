/**
 * Replaced when the package is built: `false` in the minified files for the script tag, so that long
 * warning texts and their checks drop out, `true` in the modules for npm and in tests.
 */
declare const DEV_MODE: boolean;
