import { expect } from 'chai';

describe('a file after one that died', () => {
  it('runs as ever', () => {
    expect(document.body).to.exist;
  });
});
