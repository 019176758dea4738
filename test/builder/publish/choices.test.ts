import { expect } from 'chai';
import fc from 'fast-check';
import { choicesOf, formOf, safeName } from '../../../src/builder/publish/choices.js';
import { FORMS, HOST, HOSTS } from '../../../src/builder/publish/hosts.js';
import { fileWith } from '../../support/page.js';

const workspace = (publish?: unknown) => ({
  id: 'a',
  content: fileWith(),
  opened: { name: 'Strategi för integration.json', text: '', value: undefined },
  publish: publish as Readonly<Record<string, unknown>>,
});

describe('choicesOf', () => {
  it('begins with the whole document, and addresses that are good as they stand', () => {
    const { parts, theme, folder, file, level } = choicesOf(workspace());
    expect({ parts, theme, folder, file, level }).to.deep.equal({
      parts: ['strategy'],
      theme: 'grund',
      folder: '/samsyn/',
      file: '/samsyn/strategi-for-integration.json',
      level: 2,
    });
  });

  for (const [said, folder] of [
    ['/strategi', '/strategi/'],
    [' https://www.exempelby.se/filer// ', 'https://www.exempelby.se/filer/'],
    ['javascript:alert(1)', '/samsyn/'],
    ['', '/samsyn/'],
  ])
    it(`takes the folder ”${said}” for ${folder}`, () => {
      expect(choicesOf(workspace({ folder: said })).folder).to.equal(folder);
    });

  it('never throws, and gives what is sound, whatever was kept', () => {
    const keys = ['parts', 'items', 'level', 'theme', 'look', 'language', 'host', 'form', 'folder', 'file'];
    const kept = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    fc.assert(
      fc.property(fc.oneof(kept, fc.anything()), (publish) => {
        const choices = choicesOf(workspace(publish));
        expect(HOSTS).to.include(choices.host);
        expect(FORMS).to.include(formOf(choices));
        expect(choices.level).to.be.within(1, 6);
        expect(choices.folder.endsWith('/')).to.equal(true);
      }),
    );
  });

  it('gives every file a name that servers take', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(safeName(name)).to.match(/^[a-z\d-]+\.[a-z\d]+$/);
      }),
    );
  });
});

describe('HOST', () => {
  it('asks for the marked link of every role in WordPress', () => {
    expect(HOST['wordpress-author'].form).to.equal('link');
    expect(HOST['wordpress-editor'].form).to.equal('link');
  });

  it('says of systems that were only read about that they were', () => {
    expect(HOSTS.filter((name) => !HOST[name].isTried)).to.deep.equal(['sitevision', 'optimizely']);
  });
});
