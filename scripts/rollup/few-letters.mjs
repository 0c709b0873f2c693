/**
 * Names for the minifier that are made of few letters: what repeats the same letters packs better than
 * what is as short as can be.
 *
 * It runs in a worker, which gets the text of the function and nothing around it.
 *
 * @see https://terser.org/docs/options/#mangle-options `nth_identifier`
 */
export const fewLetters = {
  get(index) {
    // The commonest of English, as our properties and texts have them too.
    const letters = 'etaoinsrhldcu';
    let name = '';
    for (let rest = index; rest >= 0; rest = Math.floor(rest / letters.length) - 1)
      name += letters[rest % letters.length];
    return name;
  },
};
