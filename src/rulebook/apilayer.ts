import type { Answer, JsonTest, RecordedReply } from '../model/check.ts';
import type { CheckFile } from './define-provider.ts';

/** What differs from one service of APILayer to the next. */
interface Service {
  readonly url: string;
  /** What a good key is told, and such a body. */
  readonly active?: Readonly<Record<string, JsonTest>>;
  readonly accepted?: unknown;
  /** Where the call leaves out what it is about, which costs nothing: a word in the name of the error that a good key is told then. */
  readonly missing?: string;
  /** Newer services name an error in `error.code`, where the older ones have its number and the name in `error.type`. */
  readonly named?: 'error.code';
  readonly elsewhere?: string;
  readonly source: string;
}

/** Where new accounts get their keys, of the same form: https://docs.apilayer.com/apilayer/docs/getting-started-12 */
const NEWER = 'the newer address api.apilayer.net, which has keys of its own';

/** Numbers of the errors; newer services do not tell them. */
const NUMBERS = {
  invalid_access_key: 101,
  inactive_user: 102,
  usage_limit_reached: 104,
  function_access_restricted: 105,
  https_access_restricted: 105,
  missing: 210,
} as const;
type Name = keyof typeof NUMBERS;

/** One call with the access key in the address, and the errors that all these services share: a check for rule files. */
export function apilayer({ missing, named, ...service }: Service): CheckFile {
  const told = (name: Name, status: readonly number[], is: Answer['is'], because: string): Answer => ({
    status: [...new Set([200, ...status])],
    json: { [named ?? 'error.type']: { is: name } },
    is,
    because,
  });
  const body = (name: Name, type: string = name) =>
    named
      ? { error: { code: type, message: 'Made up.' } }
      : { success: false, error: { code: NUMBERS[name], type, info: 'Made up.' } };
  const reply = (status: number, name: Name, is: Answer['is']): RecordedReply => ({ status, body: body(name), is });
  return {
    elsewhere: NEWER,
    ...service,
    auth: { query: 'access_key' },
    answers: [
      told('invalid_access_key', [401], 'inactive', 'invalid_access_key'),
      told('inactive_user', [401, 403], 'limited', 'its account is inactive'),
      told('usage_limit_reached', [403, 429], 'limited', 'its requests of the month are used up'),
      told('https_access_restricted', [403], 'limited', 'its plan answers over HTTP only'),
      told('function_access_restricted', [403], 'limited', 'its plan does not hold this call'),
      ...(missing === undefined ? [] : [answerWithout(missing)]),
    ],
    replies: [
      reply(200, 'invalid_access_key', 'inactive'),
      reply(401, 'invalid_access_key', 'inactive'),
      reply(403, 'inactive_user', 'limited'),
      reply(200, 'usage_limit_reached', 'limited'),
      { ...reply(429, 'usage_limit_reached', 'limited'), headers: { 'retry-after': '30' } },
      reply(403, 'https_access_restricted', 'limited'),
      reply(403, 'function_access_restricted', 'limited'),
      ...(missing === undefined
        ? []
        : [{ status: 200, body: body('missing', `missing_${missing}`), is: 'active' } as const]),
    ],
  };
}

function answerWithout(missing: string): Answer {
  return {
    status: [200, 400],
    json: { success: { is: false }, 'error.code': 'number', 'error.type': { includes: missing } },
    is: 'active',
  };
}
