/** @throws TypeError for an option that is no whole number within these */
export function numberOf(values, name, least, most) {
  const number = Number(values[name]);
  if (!/^\d+$/.test(values[name]) || number < least || number > most)
    throw new TypeError(`--${name} ${values[name]}: allowed are numbers from ${least} to ${most}.`);
  return number;
}
