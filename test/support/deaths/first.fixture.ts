import { expect } from 'chai';

describe('a file in a browser of its own', () => {
  it('finds nothing that another file has left', () => {
    expect(localStorage.getItem('left')).to.be.null;
    localStorage.setItem('left', 'here');
  });
});
