import { executeServerCommand } from '@web/test-runner-commands';

describe('a file that is the death of the test runner', () => {
  it('never gets to its end', async () => {
    await executeServerCommand('samsyn:kill', { what: 'runner', tries: 2 });
  });
});
