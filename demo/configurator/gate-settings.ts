import { standard, type Configuration } from './configuration.js';

/** The gate's settings that differ from its own defaults, in the order that they are shown. */
export function gateSettings({ law, signals, settings }: Configuration): Record<string, string> {
  const { googleMode } = signals;
  const vendors = signals.signals.split(' ').filter(Boolean);
  const wanted = {
    ...settings,
    // Where the tag is from, which it knows.
    folder: '',
    // Two that the gate has as defaults.
    maxAge: settings.maxAge === standard.settings.maxAge ? '' : settings.maxAge,
    gpc: law.gpc === standard.law.gpc ? '' : law.gpc,
    regime: law.regime,
    signals: signals.signals,
    googleMode:
      vendors.includes('google') && googleMode !== standard.signals.googleMode ? googleMode : '',
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
}
