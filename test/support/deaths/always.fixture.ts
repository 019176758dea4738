import { executeServerCommand } from '@web/test-runner-commands';

describe('a file that is the death of every browser', () => {
  it('never gets to its end', async () => {
    await executeServerCommand('samsyn:kill', { what: 'browser', tries: 2 });
    await new Promise(() => {});
  });
});
