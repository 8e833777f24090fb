import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';

const LARGEST_HEADER = 32 * 1024 * 1024;

interface Packed {
  readonly path: string;
  readonly offset: number;
  readonly size: number;
}

/** Electron's archives: a header in JSON, then the files, one behind another. */
export function* asar(input: Input, contents: Contents): Parser {
  const head = yield* input.exactly(16);
  const whole = head.readUInt32LE(4);
  const length = head.readUInt32LE(12);
  if (length > LARGEST_HEADER || length + 8 > whole) throw damage('its header is too long');
  const json = (yield* input.exactly(length)).toString('utf8');
  yield* input.skip(whole - 8 - length);
  let at = 0;
  for (const { path, offset, size } of filesOf(json)) {
    // Files of one content share it.
    if (offset < at) continue;
    yield* input.skip(offset - at);
    contents.begin(path);
    yield* input.pass(size, (bytes) => contents.push(bytes));
    contents.end();
    at = offset + size;
  }
}

function filesOf(json: string): Packed[] {
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    throw damage('its header is no JSON');
  }
  const found: Packed[] = [];
  const open = [{ node: header, path: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (!isRecord(node)) continue;
    if (isRecord(node.files)) {
      for (const [name, child] of Object.entries(node.files)) {
        open.push({ node: child, path: path === '' ? name : `${path}/${name}` });
      }
    }
    const offset = Number(node.offset);
    const size = Number(node.size);
    if (Number.isSafeInteger(offset) && Number.isSafeInteger(size) && size > 0) found.push({ path, offset, size });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
