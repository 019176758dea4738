import { checkContrast, type Contrast } from '../../theme/index.js';
import { withColour } from './look-of.js';
import { readLook, type Look, type TokenFiles } from './read-look.js';

/** The pairs of colours in a theme that have too little contrast. */
export function faultsOf(look: Look, files: TokenFiles): readonly Contrast[] {
  const { theme } = readLook(look, files);
  return theme ? checkContrast(theme).filter(({ passesAA }) => !passesAA) : [];
}

/** How many colours are changed at most: each mends its own pairs, and may ask for another. */
const MOST = 24;

/** Changes the colours of a theme as little as it takes for every pair to pass; those that cannot stay as they are. */
export function mended(look: Look, files: TokenFiles): Look {
  let now = look;
  for (let turn = 0; turn < MOST; turn++) {
    const [fault] = faultsOf(now, files)
      .filter(({ suggestion }) => suggestion)
      .sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
    if (!fault) return now;
    now = withColour(now, fault.mode, fault.properties[0], fault.suggestion!);
  }
  return now;
}
