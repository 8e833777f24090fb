// Set up before each file of tests, also where files share their modules.

import { afterAll } from 'vitest';
import { removeFolders } from './temp-folder.ts';

afterAll(removeFolders);
