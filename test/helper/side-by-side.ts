import { vi } from 'vitest';

// The tests of a file that imports this run side by side: they wait for other programs most of the time.
vi.setConfig({ sequence: { concurrent: true } });
