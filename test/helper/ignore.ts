import type { Ignore } from '../../src/model/ignore.ts';

/** An entry that accepts an id for any rule, everywhere and for good. */
export function ignoreOf(id: string, fields: Partial<Ignore> = {}): Ignore {
  return {
    key: { kind: 'id', id },
    rule: '-',
    reason: 'a sample',
    expires: null,
    path: null,
    covers: () => true,
    cause: 'ignore-file',
    file: '.unleakignore',
    line: 1,
    ...fields,
  };
}
