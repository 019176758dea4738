import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleProgram } from './bundle.mjs';

let program;
before(async () => (program = await bundleProgram({ find: 'src/cli/find-files.ts' })));
after(() => program.remove());

const sound = { samsyn: '1.0', title: 'Plan', publisher: { name: 'Exempelby kommun' } };

/** Puts a file on the desk, in a folder that is made for it. */
function put(name, content) {
  const file = path.join(program.desk, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return name;
}

describe('samsyn check of many files', () => {
  before(() => {
    put('innehall/b.json', sound);
    put('innehall/plan [2021].json', sound);
    put('innehall/djupt/a.json', { ...sound, titel: 'Fel nyckel' });
    put('innehall/node_modules/annans/c.json', '{');
    put('innehall/.git/d.json', '{');
  });
  const heads = ({ stdout }) => [...stdout.matchAll(/^(\S.*?): /gm)].map(([, file]) => file);

  it('takes a pattern, and reads each file once, in order', async () => {
    const found = await program.samsyn(['check', 'innehall/b.json', 'innehall/**/*.json']);
    assert.deepEqual(heads(found), ['innehall/b.json', 'innehall/djupt/a.json', 'innehall/plan [2021].json']);
    assert.deepEqual([found.status, found.stderr], [1, '']);
  });

  it('takes away what a pattern with an exclamation mark names', async () => {
    const { status, stdout } = await program.samsyn(['check', 'innehall/**/*.json', '!**/djupt/**']);
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /djupt/);
  });

  it('takes a name with brackets as the file’s that has it', async () => {
    const found = await program.samsyn(['check', 'innehall/plan [2021].json']);
    assert.deepEqual([found.status, heads(found)], [0, ['innehall/plan [2021].json']]);
  });

  it('passes by the schema that lies beside the content, and says so', async () => {
    put('med-schema/plan.json', sound);
    put('med-schema/samsyn-1.json', { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: {} });
    const found = await program.samsyn(['check', 'med-schema/*.json']);
    assert.deepEqual([found.status, heads(found)], [0, ['med-schema/plan.json']]);
    assert.match(found.stderr, /^med-schema\/samsyn-1\.json är ett schema, /);
  });

  for (const [args, words] of [
    [['planer/*.json'], /^Ingen fil stämmer med ”planer\/\*\.json”\.$/m],
    [['planer/*.json', '--lang', 'en'], /^No file matches “planer\/\*\.json”\.$/m],
    [['!innehall/**'], /^Ingen fil stämmer med ”!innehall\/\*\*”\.$/m],
  ])
    it(`says that no file matches ${args.join(' ')}`, async () => {
      const { status, stderr } = await program.samsyn(['check', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, words);
    });

  it('reads the others where one pattern has none', async () => {
    const found = await program.samsyn(['check', 'innehall/b.json', 'planer/*.json']);
    assert.deepEqual([found.status, heads(found)], [2, ['innehall/b.json']]);
  });

  it('parts folders with a backslash as Windows does, and only there', async () => {
    const { findFiles } = await program.module('find');
    const words = ['innehall\\*.json'];
    assert.deepEqual(findFiles(words, '\\').found, ['innehall/b.json', 'innehall/plan [2021].json']);
    assert.deepEqual(findFiles(words, '/'), { found: words, without: [] });
  });
});

describe('samsyn check --report', () => {
  const report = async (form, ...args) => {
    const told = await program.samsyn(['check', '--report', form, ...args]);
    return { ...told, report: told.stdout && JSON.parse(told.stdout) };
  };
  before(() => {
    put('rapport/bra.json', sound);
    put('rapport/fel nr 1.json', { ...sound, titel: 'Fel nyckel', goals: [{ id: 'Stort', title: 'A' }] });
    put('rapport/trasig.json', '{ "samsyn": "1.0",\n  "title": "A",\n}');
  });

  it('refuses a form that there is none of', async () => {
    const { status, stdout, stderr } = await program.samsyn(['check', '--report', 'xml', 'rapport/bra.json']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /--report är text, json eller sarif/);
  });

  it('tells programs in JSON of each file, with lines and columns, in both languages', async () => {
    const told = await report('json', 'rapport/*.json');
    assert.deepEqual([told.status, told.stderr], [1, '']);
    const [sound, wrong, broken] = told.report.files;
    assert.deepEqual(sound, { file: 'rapport/bra.json', errors: 0, warnings: 0, problems: [] });
    assert.deepEqual([wrong.errors, wrong.warnings], [1, 1]);
    const { message, ...place } = wrong.problems.find(({ code }) => code === 'unknown-key');
    assert.deepEqual(place, {
      severity: 'warning',
      code: 'unknown-key',
      pointer: '/titel',
      line: 7,
      column: 3,
    });
    assert.match(message.sv, /Menade du ”title”/);
    assert.match(message.en, /Did you mean “title”/);
    assert.deepEqual(
      broken.problems.map(({ code, line, column }) => [code, line, column]),
      [['not-json', 2, 15]],
    );
  });

  it('says in JSON, and beside it, that a file is not there', async () => {
    const told = await report('json', 'rapport/bra.json', 'borta.json');
    assert.equal(told.status, 2);
    assert.equal(told.report.files[1].failure.en, 'There is no such file.');
    assert.match(told.stderr, /borta\.json: Filen finns inte/);
  });

  it('tells code hosts in SARIF of the rule, the level, the line and the column', async () => {
    const told = await report('sarif', 'rapport/*.json');
    assert.equal(told.status, 1);
    const [run] = told.report.runs;
    assert.equal(told.report.version, '2.1.0');
    const { rules } = run.tool.driver;
    assert.equal(run.results.length, 3);
    for (const { ruleId, ruleIndex, level } of run.results) {
      assert.equal(rules[ruleIndex].id, ruleId);
      assert.ok(['error', 'warning'].includes(level));
    }
    const [{ message, locations }] = run.results.filter(({ ruleId }) => ruleId === 'unknown-key');
    assert.match(message.text, /Menade du ”title”/);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.deepEqual(artifactLocation, { uri: 'rapport/fel%20nr%201.json' });
    assert.deepEqual(region, { startLine: 7, startColumn: 3 });
  });

  it('speaks in SARIF the language that is asked for', async () => {
    const [run] = (await report('sarif', 'rapport/trasig.json', '--lang', 'en')).report.runs;
    assert.equal(run.tool.driver.language, 'en');
    assert.match(run.results[0].message.text, /^The file is not valid JSON/);
    assert.equal(
      run.tool.driver.rules.find(({ id }) => id === 'not-json').help.text,
      'The file is not valid JSON.',
    );
  });

  it('puts in SARIF no file that is not there among the results, and says that the run failed', async () => {
    const told = await report('sarif', 'borta.json');
    assert.equal(told.status, 2);
    const [{ results, invocations }] = told.report.runs;
    assert.deepEqual(results, []);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].toolExecutionNotifications[0].message.text, 'Filen finns inte.');
  });

  it('has a rule for each problem in the list of the format’s page', async () => {
    const page = readFileSync(new URL('../../docs/en/format.md', import.meta.url), 'utf8');
    const [, inFile] = /### In the file\n([^]*?)\n### /.exec(page);
    const listed = [...inFile.matchAll(/^\| `([\w-]+)`/gm)].map(([, code]) => code);
    const [run] = (await report('sarif', 'rapport/bra.json')).report.runs;
    const rules = run.tool.driver.rules.map(({ id }) => id);
    assert.deepEqual(rules.sort(), [...listed, 'not-json', 'not-utf8'].sort());
  });
});
