import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILE = path.join(root, 'consumer.ts');

/** Asks what an editor shows at the marks in a consumer's file: | stands before a name. */
function hover(source) {
  const at = source.indexOf('|');
  const text = source.replace('|', '');
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
  };
  const read = (file) => (file === FILE ? text : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const content = read(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
  });
  const info = service.getQuickInfoAtPosition(FILE, at);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    words: ts.displayPartsToString(info?.documentation),
    faults: service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  };
}

describe('an editor, over a consumer’s code', () => {
  it('says what a key of the content means, in English and Swedish', () => {
    const { type, words, faults } = hover(
      `import type { Content } from './dist/types/index.js';\n` +
        `declare const content: Content;\nexport const wants = content.goals?.[0]?.|aims;`,
    );
    assert.deepEqual(faults, []);
    assert.match(type, /Goal\.aims\?: Text\[\]/);
    assert.match(words, /^What the municipality wants/);
    assert.match(words, /Vi vill: det kommunen vill uppnå/);
  });

  for (const target of ['window', 'document', 'document.body'])
    it(`knows our events on ${target}`, () => {
      const { type, faults } = hover(
        `import './dist/types/define.js';\n` +
          `${target}.addEventListener('samsyn-error', (event) => console.log(event.|problems));`,
      );
      assert.deepEqual(faults, []);
      assert.match(type, /SamsynErrorEvent\.problems: readonly Problem\[\]/);
    });

  it('has no fault in the types themselves', () => {
    const entries = ['index', 'define', 'elements', 'react', 'server/index', 'theme/index', 'locale/fi'];
    const program = ts.createProgram(
      entries.map((entry) => path.join(root, `dist/types/${entry}.d.ts`)),
      {
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
        strict: true,
        types: [],
      },
    );
    const faults = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => file?.fileName.includes('/dist/types/'))
      .map(
        ({ file, messageText }) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    assert.deepEqual(faults, []);
  });

  it('needs no package for it but Lit', () => {
    const files = readdirSync(path.join(root, 'dist'), { recursive: true }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    for (const file of files.filter((name) => /\.(?:js|d\.ts)$/.test(name)))
      assert.doesNotMatch(readFileSync(path.join(root, 'dist', file), 'utf8'), /from\s*["']valibot/, file);
  });
});
