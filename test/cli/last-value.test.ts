import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

describe('an option that is given twice', () => {
  const cwd = tempFolder({ 'a.yml': `token: ${key()}\n` });
  const scan = (line: string) => runMain(['scan', 'a.yml', ...line.split(' ')], cwd);

  test.each([
    '--fail-on high --fail-on high',
    '--fail-on active --fail-on low',
    '--fail-on-history none --fail-on-history high',
    '--timeout 5 --timeout 60',
    '--jobs 2 --jobs 1',
    '--no-verify',
    '--no-timeout',
  ])('leaves the gate closed: %s', async (line) => {
    const { code, stdout } = await scan(line);
    expect(code).toBe(1);
    expect(stdout).toContain('1 blocks');
  });

  test('counts as it was given last', async () => {
    const { code, stderr } = await scan('--fail-on high --fail-on never');
    expect(code).toBe(2);
    expect(stderr).toContain('--fail-on: "never" is none of');
  });

  test('of one that may be repeated all count', async () => {
    const { code, stderr } = await scan('--report json --report sarif');
    expect(code).toBe(2);
    expect(stderr).toContain('two reports cannot both go to stdout');
  });

  test.each(['report', 'rules', 'fail-on', 'endpoint'])('--no-%s is no option', async (name) => {
    const { code, stdout, stderr } = await scan(`--no-${name}`);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`there is no option --no-${name}: --${name} takes a value\n  hint: leave --${name} out`);
  });
});
