import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';

/** As `>` of Windows PowerShell writes a file. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');

async function folderWithKey(): Promise<{ cwd: string; id: string }> {
  const cwd = tempFolder({ 'a.yml': `token: ${key(1)}\n` });
  return { cwd, id: (await reportOf(['scan', 'a.yml'], cwd)).report.findings[0]!.id };
}

test.each<[string, (id: string) => string]>([
  ['.unleakignore', (id) => `# ours\n${id} - of the démo\n`],
  ['.unleak.yaml', (id) => `ignore:\n  - id: ${id}\n    reason: of the démo\n`],
])('%s in UTF-16 accepts what it names', async (name, text) => {
  const { cwd, id } = await folderWithKey();
  writeFileSync(join(cwd, name), utf16(text(id)));
  const { code, report } = await reportOf(['scan', 'a.yml'], cwd);
  expect([code, report.scan.ignored.map(({ reason }) => reason)]).toEqual([0, ['of the démo']]);
});

test('rules and files of other scanners are read in it too', async () => {
  const { cwd } = await folderWithKey();
  writeFileSync(join(cwd, 'r.json'), utf16('[{ "id": "acme.token", "pattern": "acme_[0-9]{32}" }]\n'));
  expect((await reportOf(['scan', 'a.yml', '--rules', 'r.json'], cwd)).code).toBe(1);
  writeFileSync(join(cwd, '.gitleaksignore'), utf16('a.yml:github-pat:1\n'));
  const { stdout } = await runMain(['migrate', '.gitleaksignore', '--dry-run'], cwd);
  expect(stdout).toContain('1 accepted finding');
});

test('a file of which a part is UTF-16 says what happened', async () => {
  const { cwd, id } = await folderWithKey();
  const added = Buffer.from(`${id} - demo\r\n`, 'utf16le');
  writeFileSync(join(cwd, '.unleakignore'), Buffer.concat([Buffer.from('# of the team\n'), added]));
  const { code, stderr } = await runMain(['scan', 'a.yml'], cwd);
  expect([code, stderr]).toEqual([2, expect.stringContaining('a part of the file is UTF-16')]);
});
