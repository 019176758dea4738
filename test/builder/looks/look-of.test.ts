import { expect } from 'chai';
import fc from 'fast-check';
import {
  accentIn,
  darkAccentOf,
  extending,
  isLook,
  lookOf,
  nameFrom,
  withAccent,
} from '../../../src/builder/looks/look-of.js';
import { faultsOf, mended } from '../../../src/builder/looks/mend-look.js';
import {
  lookText,
  readLook,
  themesIn,
  tokenFiles,
  type TokenFiles,
} from '../../../src/builder/looks/read-look.js';
import { THEMES } from '../../../src/builder/publish/choices.js';
import { isThemeName } from '../../../src/theme/names.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const NONE: TokenFiles = new Map();

describe('a look of one colour', () => {
  it('is a theme without faults, whose colours follow from it', () => {
    const { theme, problems } = readLook(lookOf('#7a1f3d'), NONE);
    expect(problems).to.deep.equal([]);
    expect(theme?.name).to.equal('mitt-tema');
    expect(theme?.light.accent?.is).to.equal('#7a1f3d');
    expect(theme?.light.sky).to.equal(undefined);
    expect(faultsOf(lookOf('#7a1f3d'), NONE)).to.deep.equal([]);
  });

  it('has an accent for the dark that follows, until it is given one of its own', () => {
    const followed = withAccent(lookOf('#7a1f3d'), 'light', '#1f5a3c');
    expect(accentIn(followed, 'dark')).to.equal(darkAccentOf('#1f5a3c'));
    const own = withAccent(withAccent(followed, 'dark', '#ffffff'), 'light', '#0a566b');
    expect(accentIn(own, 'dark')).to.equal('#ffffff');
  });

  it('can be mended whatever the colour is, so that every text can be read', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        expect(faultsOf(mended(lookOf(accent), NONE), NONE)).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same when it has been saved and opened', () => {
    const look = lookOf('#7a1f3d');
    expect(extending(JSON.parse(lookText(look)) as typeof look)).to.deep.equal(look);
  });
});

describe('a neighbour’s look', () => {
  let files: TokenFiles;
  before(async () => {
    files = await tokenFiles(THEMES, async (file) => (await fetch(`/src/theme/${file}`)).json());
  });

  it('is gone on from: what it says stands, but for the colour and the name', () => {
    const neighbour = files.get('alv') as Record<string, unknown>;
    const { theme, problems } = readLook(withAccent(extending(neighbour), 'light', '#7a1f3d'), files);
    expect(problems).to.deep.equal([]);
    expect(theme?.name).to.equal('mitt-tema');
    expect(theme?.light.accent?.is).to.equal('#7a1f3d');
    expect(theme?.light.sky?.is).to.equal('#eaf3f8');
    expect(theme?.shape.measure?.is).to.equal(themesIn(files).get('grund')?.shape.measure?.is);
  });

  it('is told from other files, whatever they hold', () => {
    expect(isLook(files.get('skog'))).to.equal(true);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (isLook(value)) readLook(extending(value), files);
      }),
    );
    for (const other of [{ samsyn: '1.0', title: 'S' }, [], null, 'text'])
      expect(isLook(other)).to.equal(false);
  });
});

describe('nameFrom', () => {
  it('makes a name that a class and a file take of any words', () => {
    expect(nameFrom('Malå kommun 2026')).to.equal('mala-kommun-2026');
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(isThemeName(nameFrom(words))).to.equal(true);
      }),
    );
  });
});
