import { allowedFor } from './allowed-settings.js';
import {
  ConsentSettingsError,
  readSettings,
  SETTING_NAMES,
  type ConsentOptions,
  type ConsentSettings,
} from './consent-settings.js';

/**
 * Settings from a program's arguments, where what is wrong is the programmer's mistake.
 *
 * @param caller the function that was called, for the message
 * @throws ConsentSettingsError for a setting that does not exist or a value that is not allowed.
 */
export function checkedSettings(options: ConsentOptions, caller: string): ConsentSettings {
  const refuse = (problem: string): never => {
    throw new ConsentSettingsError(`${caller}: ${problem}`);
  };
  if (typeof options !== 'object' || options === null)
    refuse(`it takes an object of settings, not ${String(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (!(SETTING_NAMES as string[]).includes(name))
      refuse(`there is no setting ${JSON.stringify(name)}; there are ${SETTING_NAMES.join(', ')}.`);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((one) => /^(string|number|boolean|undefined)$/.test(typeof one)))
      refuse(`${name} was of a kind that is not allowed; allowed is ${allowedFor(name)}.`);
  }
  return readSettings(options, (setting, value) =>
    refuse(
      `${setting} was ${JSON.stringify(value)}; allowed is ${allowedFor(setting)}. Correct it or leave it out.`,
    ),
  );
}
