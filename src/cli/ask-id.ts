import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Io, write } from './io.ts';

/**
 * Asks for the id of what is to be done, as a habit of pressing `y` must not kill a key. What ends the question, Ctrl-C, Ctrl-D
 * or the end of the input, is a no: also Ctrl-C while the key was still being looked for.
 */
export async function askForId(io: Pick<Io, 'stdin' | 'stdout' | 'signal'>, id: string): Promise<boolean> {
  if (io.signal.aborted) return false;
  await write(io.stdout, `To do it, type the id ${id}: `);
  const lines = createInterface({ input: Readable.from(io.stdin()) });
  try {
    const answer = await new Promise<string | null>((resolve) => {
      lines.once('line', resolve).once('close', () => resolve(null));
      io.signal.addEventListener('abort', () => resolve(null), { once: true });
    });
    if (answer === null) await write(io.stdout, '\n');
    return answer?.trim().toLowerCase() === id;
  } finally {
    lines.close();
  }
}
