import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCodeOwners } from '../../src/source/code-owners.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const ownersIn = (text: string) => readCodeOwners(tempFolder({ CODEOWNERS: text }))!;

describe('owners of a file', () => {
  test.each([
    ['*', 'a/b.ts', true],
    ['*.ts', 'a/b.ts', true],
    ['/*.ts', 'a/b.ts', false],
    ['docs/', 'a/docs/b/c.md', true],
    ['docs/', 'docs', false],
    ['/docs/', 'a/docs/c.md', false],
    ['a/docs', 'a/docs/b/c.md', true],
    ['a/docs', 'b/a/docs/c.md', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/b/a.md', false],
    ['**/logs', 'a/b/logs/c', true],
    ['apps/**/x.json', 'apps/a/b/x.json', true],
    ['with\\ space/', 'with space/a', true],
    ['[a', '[a', false],
    ['../a', 'a', false],
  ])('by %s: %s', (pattern, path, fits) => {
    expect(ownersIn(`${pattern} @them\n`)(path)).toEqual(fits ? ['@them'] : []);
  });

  test('the last pattern counts, also one that names nobody', () => {
    const owners = ownersIn('# all\n* @all\r\nsrc/ @src # not @them\nsrc/open/\n');
    expect(owners('a')).toEqual(['@all']);
    expect(owners('src/a')).toEqual(['@src']);
    expect(owners('src/open/a')).toEqual([]);
  });

  test('each section of GitLab by itself, with its own owners', () => {
    const owners = ownersIn('* @all\n[Secrets][2] @safe\n*.env\n^[Docs]\ndocs/ @doc\n[secrets]\n*.key @keys @safe\n');
    expect(owners('docs/a.env')).toEqual(['@all', '@safe', '@doc']);
    expect(owners('a.key')).toEqual(['@all', '@keys', '@safe']);
  });

  test('where GitHub looks first, and not through a link', () => {
    const root = tempFolder({ CODEOWNERS: '* @root\n', '.gitlab/CODEOWNERS': '* @gitlab\n' });
    expect(readCodeOwners(root)!('a')).toEqual(['@root']);
    mkdirSync(join(root, '.github'));
    // A link to a folder may be made everywhere.
    symlinkSync(tempFolder({}), join(root, '.github/CODEOWNERS'), 'junction');
    expect(readCodeOwners(root)!('a')).toEqual(['@root']);
    expect(readCodeOwners(tempFolder({ '.github/CODEOWNERS': '* @github\n', CODEOWNERS: '* @root\n' }))!('a')).toEqual([
      '@github',
    ]);
    expect(readCodeOwners(tempFolder())).toBeNull();
  });
});
