import { describe, expect, test } from 'vitest';
import { azure } from '../../src/report/azure.ts';
import { github } from '../../src/report/github.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { manyFindings, RESULTS } from '../helper/results.ts';

/** Workflow commands as the runner of GitHub reads them. */
function commandsOf(text: string) {
  return text.split('\n').flatMap((line) => {
    const match = /^::(\w+) ([^:]*)::(.*)$/.exec(line);
    if (!match) return [];
    const plain = (part: string) =>
      part
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const properties = match[2]!.split(',').map((one) => [one.split('=')[0]!, plain(one.slice(one.indexOf('=') + 1))]);
    return [{ level: match[1], text: plain(match[3]!), ...Object.fromEntries(properties) } as Record<string, string>];
  });
}

const of = (result: Parameters<typeof github>[0]) => github(result, reportOptions());

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  test('every line is a command of a known level', () => {
    const lines = of(result).split('\n').slice(0, -1);
    const commands = commandsOf(of(result));
    expect(commands).toHaveLength(lines.length);
    expect(commands).toHaveLength(result.findings.length + Math.min(1, result.problems.length));
    for (const { level } of commands) expect(['error', 'warning', 'notice']).toContain(level);
  });

  test('as logging commands of Azure Pipelines too', () => {
    const lines = azure(result, reportOptions()).split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^##vso\[task\.logissue type=(?:error|warning);[^\]]*\][^\r]+$/);
    expect(lines).toHaveLength(commandsOf(of(result)).length);
  });
});

test.each([
  [0, 0, ''],
  [9, 9, ''],
  [10, 10, ''],
  [500, 10, 'and 490 more, which are in the report\n'],
])('of %i findings %i are shown', (count, shown, end) => {
  for (const report of [of(manyFindings(count)), azure(manyFindings(count), reportOptions())]) {
    expect(report.match(/^(?:::|##vso)/gm) ?? []).toHaveLength(shown);
    expect(report.endsWith(end)).toBe(true);
    expect(report.split('\n').length - 1).toBe(shown + (end ? 1 : 0));
  }
});

describe('what it says', () => {
  test('the place, the level, and what to do first', () => {
    const [blocking, sure, unsure] = commandsOf(
      of(
        scanResult({
          findings: [
            finding({ places: [place({ path: 'a, b: 100%.ts' })] }),
            finding({ blocks: false, confidence: 'medium' }, 2),
            finding({ blocks: false, confidence: 'low' }, 3),
          ],
        }),
      ),
    );
    expect(blocking).toMatchObject({ level: 'error', file: 'a, b: 100%.ts', line: '12', col: '9' });
    expect(blocking!.title).toBe('unleak: Acme token');
    expect(blocking!.text).toContain('Step 1: create a new token.');
    expect([sure!.level, unsure!.level]).toEqual(['warning', 'notice']);
  });

  test('no place in the files for what is only in the history', () => {
    const [command] = commandsOf(of(scanResult({ findings: [finding({ places: [place({ atHead: false })] })] })));
    expect(command).not.toHaveProperty('file');
    expect(command!.text).toContain('It is not in the files (src/config.ts:12)');
  });

  test('a name cannot begin a command of its own', () => {
    const path = 'a\n::stop-commands::x\r##vso[task.setvariable variable=x]y;]z';
    const result = scanResult({ findings: [finding({ places: [place({ path })] })] });
    expect(of(result).split('\n')).toHaveLength(2);
    expect(commandsOf(of(result))[0]!.file).toBe(path);
    const issue = azure(result, reportOptions());
    expect(issue.split('\n')).toHaveLength(2);
    expect(issue).toContain('variable=x%5Dy%3B%5Dz;linenumber=12;');
  });

  test('a name does nothing to a terminal', () => {
    const result = scanResult({ findings: [finding({ places: [place({ path: 'a\x1b[2J\u202eb.ts' })] })] });
    for (const report of [of(result), azure(result, reportOptions())]) {
      expect(report).toContain('a\\x1b[2J\\u202eb.ts');
      expect(report).not.toMatch(/[\x1b\u202e]/);
    }
  });

  test('a change of the policy', () => {
    const change = { path: '.unleakignore', added: ['0123456789abcdef - made up'], removed: [] };
    const range = { base: 'a', head: 'b', policyFrom: 'base' as const, known: 0, policyChanges: [change] };
    const [command] = commandsOf(of(scanResult({ scope: 'introduced', range })));
    expect(command).toMatchObject({ level: 'warning', file: '.unleakignore', title: 'unleak: the policy changes' });
  });
});
