import type { Contents, Parser } from '../contents.ts';
import type { Input } from '../input.ts';

const LARGEST = 64 * 1024;
const FORMS = ['pkcs8', 'pkcs1', 'sec1'] as const;

/** A private key in binary form, in the clear: told as the text that it would be. What is none after all is read as it is. */
export function* privateKey(input: Input, contents: Contents): Parser {
  const bytes = yield* input.upTo(LARGEST);
  for (const type of FORMS) {
    try {
      const key = process.getBuiltinModule('node:crypto').createPrivateKey({ key: bytes, format: 'der', type });
      contents.entry('key', Buffer.from(key.export({ format: 'pem', type: 'pkcs8' })), { made: true });
      break;
    } catch {
      // Not of this form.
    }
  }
  input.unread(bytes);
}
