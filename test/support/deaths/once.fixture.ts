import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';

describe('a file whose page dies at the first try', () => {
  it('passes at the second', async () => {
    await executeServerCommand('samsyn:kill', { what: 'page', tries: 1 });
    expect(document.body).to.exist;
  });
});
