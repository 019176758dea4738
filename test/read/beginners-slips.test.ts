import { expect } from 'chai';
import type { Problem } from '../../src/read/problems.js';
import { readContent } from '../../src/read/read-content.js';
import { receiveText } from '../../src/load/accept.js';
import { SLIPS, slipped, SOUND } from './beginners-slips.js';

/** What only somebody who programs understands, or what counts from nought. */
const NOT_PLAIN =
  /objekt|array|sträng|position \d|up, down|token|parse|unexpected|expected|undefined|nr 0|rad 0|kolumn 0|\/\d/i;

const problemsOf = async (text: string): Promise<readonly Problem[]> =>
  (await (await receiveText(text)).problems?.()) ??
  // A page does not look for what it shows all the same; the check and `readContent` do.
  readContent(JSON.parse(text), text).problems;

describe('a beginner’s slip', () => {
  it('is looked for in a file that is sound', () => {
    expect(readContent(JSON.parse(SOUND), SOUND).problems).to.deep.equal([]);
    expect(SLIPS).to.have.length(44);
  });

  for (const slip of SLIPS)
    it(`as ${slip.what} is told of in words that an editor understands`, async () => {
      const problems = await problemsOf(slipped(slip));
      const problem = problems.find(({ code }) => code === slip.code);
      expect(problem, JSON.stringify(problems)).to.not.equal(undefined);
      const { message, severity, line, column } = problem!;
      expect(severity).to.equal(slip.severity ?? 'error');
      for (const words of slip.says) expect(message.sv).to.include(words);
      expect(message.sv.replace(/[”"][^”"]*[”"]/g, '')).to.not.match(NOT_PLAIN);
      expect(message.en).to.not.match(/unexpected|expected|position \d|JSON at|undefined/i);
      if (!slip.at) return;
      expect([line, column], message.sv).to.deep.equal(slip.at);
      const [row, place] = slip.at;
      expect(message.sv).to.include(`ad ${row}, kolumn ${place}`);
      expect(message.en).to.include(`ine ${row}, column ${place}`);
    });

  it('in a value without a text is told of without lines', () => {
    const [problem] = readContent({ ...(JSON.parse(SOUND) as object), period: '2021' }).problems;
    expect(problem).to.not.have.property('line');
    expect(problem!.message.sv).to.match(/^Period \("period"\): Här står texten ”2021”\. /);
  });
});
