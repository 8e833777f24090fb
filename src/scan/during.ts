import type { Run } from './run.ts';

/** Does what a run is for, and ends its threads where that fails: a process that goes on would keep them. */
export async function during<T>(run: Run, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await run.close();
    throw error;
  }
}
