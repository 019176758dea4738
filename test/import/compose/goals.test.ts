import { expect } from 'chai';
import { contentOf } from './composed.fixtures.js';
import { heading, item, paragraph } from './documents.fixtures.js';

describe('goals that are composed', () => {
  const areas = [
    heading(1, 'Fokusområde 1 – Boende'),
    paragraph('Alla har ett hem.'),
    heading(1, 'Fokusområde 2 – Språk'),
    paragraph('Alla talar med varandra.'),
  ];
  const prioritised = (title: string): readonly unknown[] =>
    contentOf(heading(1, title), item('Boende'), item('Språk'), ...areas).goals!.map(
      ({ priority }) => priority,
    );

  it('come first where a list says so, and not where it lists them all', () => {
    expect(prioritised('Prioriterade områden')).to.deep.equal([true, true]);
    expect(prioritised('Två fokusområden')).to.deep.equal([undefined, undefined]);
  });
});
