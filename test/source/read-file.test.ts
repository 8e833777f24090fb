import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/source/read-file.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const SINK = { space: () => new Uint8Array(9), filled: () => {} };

test.runIf(process.platform !== 'win32')(
  'why a file cannot be opened is said in words, as of one that another program has locked on Windows',
  () => {
    const name = 'n'.repeat(300);
    const { value } = readFile(join(tempFolder(), name), name, SINK).next();
    expect(value).toMatchObject({ code: 'unreadable', message: 'cannot be opened: its path is too long' });
  },
);
