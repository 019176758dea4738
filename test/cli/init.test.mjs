import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleProgram } from './bundle.mjs';

let program;
before(async () => (program = await bundleProgram()));
after(() => program.remove());

const on = (name) => path.join(program.desk, name);
const read = (name) => JSON.parse(readFileSync(on(name), 'utf8'));
const KALIX = ['--title', 'Integrationsplan', '--publisher', 'Kalix kommun'];

describe('samsyn init', () => {
  it('writes a file that the check finds nothing wrong in, with the schema beside it', async () => {
    const { status, stdout, stderr } = await program.samsyn(['init', 'ny', ...KALIX, '--kind', 'plan']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /npx --no-install samsyn check ny\/strategi\.json/);
    const { title, publisher, kind, $schema } = read('ny/strategi.json');
    assert.deepEqual([title, publisher.name, kind], ['Integrationsplan', 'Kalix kommun', 'plan']);
    assert.equal(read(`ny/${$schema}`).$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal((await program.samsyn(['check', 'ny/strategi.json'])).status, 0);
  });

  it('writes over no file unless it is told to', async () => {
    writeFileSync(on('min.json'), 'min egen');
    const refused = await program.samsyn(['init', '--out', 'min.json', ...KALIX]);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /min\.json finns redan/);
    assert.equal(readFileSync(on('min.json'), 'utf8'), 'min egen');
    assert.equal((await program.samsyn(['init', '--out', 'min.json', '--force', ...KALIX])).status, 0);
    assert.equal(read('min.json').title, 'Integrationsplan');
  });

  it('says which options are missing where nobody can be asked', async () => {
    const both = await program.samsyn(['init', 'ingen']);
    assert.equal(both.status, 2);
    assert.match(both.stderr, /--title och --publisher/);
    const one = await program.samsyn([
      'init',
      'ingen',
      '--title',
      'Plan',
      '--publisher',
      ' ',
      '--lang',
      'en',
    ]);
    assert.match(one.stderr, /nobody to ask here.*: --publisher, each/);
    assert.ok(!existsSync(on('ingen')));
  });

  it('writes nothing that the check would find wrong', async () => {
    const { status, stderr } = await program.samsyn([
      'init',
      'lång',
      '--title',
      'a'.repeat(20_001),
      '--publisher',
      'B',
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /limit-text/);
    assert.ok(!existsSync(on('lång')));
  });

  it('takes one folder', async () => {
    const { status, stderr } = await program.samsyn(['init', 'a', 'b', ...KALIX]);
    assert.equal(status, 2);
    assert.match(stderr, /högst en/);
  });
});

describe('samsyn init at a terminal', () => {
  /** Runs the command with these answers; a missing one is a person who leaves. */
  async function asked(args, ...answers) {
    const questions = [];
    const ask = async (question) => {
      questions.push(question);
      return answers.shift();
    };
    const told = await program.samsyn(['init', ...args], { ask });
    return { ...told, questions };
  }

  it('asks for what the command does not say, and again where a line is empty', async () => {
    const { status, questions } = await asked(['--out', 'a.json'], ' ', 'Klimatplan', 'Malå kommun', '');
    assert.equal(status, 0);
    assert.equal(questions.length, 4);
    assert.match(questions[0], /^Vad heter dokumentet\?/);
    assert.deepEqual(
      [read('a.json').title, read('a.json').publisher, read('a.json').kind],
      ['Klimatplan', { name: 'Malå kommun' }, 'strategi'],
    );
  });

  it('asks in English, and only for the rest', async () => {
    const { questions } = await asked([...KALIX, '--out', 'b.json', '--lang', 'en'], 'plan');
    assert.deepEqual(questions.length, 1);
    assert.match(questions[0], /^What kind of document/);
    assert.equal(read('b.json').kind, 'plan');
  });

  it('writes nothing where the person leaves', async () => {
    const { status, stderr } = await asked(['--out', 'c.json'], 'Klimatplan');
    assert.equal(status, 2);
    assert.match(stderr, /Ingen fil är skriven/);
    assert.ok(!existsSync(on('c.json')));
  });

  it('asks nothing where the file is there', async () => {
    writeFileSync(on('d.json'), '');
    assert.deepEqual((await asked(['--out', 'd.json'])).questions, []);
  });
});
