import { RANK } from '../../model/confidence.ts';
import type { Match } from '../../model/match.ts';
import type { Confidence } from '../../model/provider.ts';
import { isKeyLike } from '../assignment-score.ts';
import { isDummy } from '../dummy.ts';
import { entropy } from '../entropy.ts';
import { isLiteral } from '../literal.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';

/** The sentinel that stands for `://` with an `@` after it. */
const ADDRESS = 0;
/** People leave an `@` in a user's name or a password as it is: the last one before the host counts. */
const USERINFO =
  /:\/\/([^\s"'<>`@/:\\]{0,128}(?:@[\w.-]{1,100})?):([^\s"'<>`@\\]{0,256}(?:@[^\s"'<>`@/?#\\,]{0,128}){0,2})@([^\s"'<>`@/?#\\,;)]{1,255})/y;
/** Further hosts, a path, a query. */
const REST = /(?:,[^\s"'<>`@/?#\\,;)]{1,255}){0,6}(?:[/?#][^\s"'<>`\\]{0,1000})?/y;
const LOCAL =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker|example\.|.*\.(?:example|test|local|localhost|invalid|example\.(?:com|org|net))(?::|$))/i;
/** A host that is one bare word is a container's or a placeholder's name. */
const BARE_HOST = /^[a-z][\w-]*(?::\d+)?$/i;
const WEAK = /^(?:postgres|mysql|root|admin|guest|user|minio|redis|rabbitmq|mongo|sa|test|pw|p)\d{0,4}!?$/i;
/** Words that stand for a password in documents, and that people do use as one: at a host of its own, a hint. */
const USUAL = /^(?:pass(?:word|wd)?|pwd|secret|admin|root|guest|test(?:ing)?|change(?:me|it)|default|demo)$/i;
/** What GitHub takes for the password where a token stands in place of the user. */
const TOKEN_IS_USER = 'x-oauth-basic';
/** The digest of an image, behind its name and tag. */
const DIGEST = /^sha\d{3}:[0-9a-f]/;
/** Hosts of a list, `host:port,other:password@…`, or a port and a path, in place of user and password. */
const PORT = /^\d{1,5}[/,]/;

/** Passwords in addresses: `scheme://user:password@host`. The first rule whose pattern fits the scheme names it. */
export function readUrls(window: Window, index: RuleIndex): Match[] {
  const found: Match[] = [];
  for (const { id, at } of window.sentinels) {
    if (id !== ADDRESS) continue;
    USERINFO.lastIndex = at;
    const hit = USERINFO.exec(window.text);
    const scheme = /[A-Za-z][A-Za-z0-9+.-]{1,30}$/.exec(window.text.slice(Math.max(0, at - 32), at))?.[0].toLowerCase();
    if (!hit || !scheme) continue;
    const rule = index.urlRules.find((i) => index.fits(i, scheme));
    const [, user = '', second = '', host = ''] = hit;
    // Package registries take a token as the user, without a password.
    const isUser = second === TOKEN_IS_USER || (second === '' && isKeyLike(user));
    const password = isUser ? user : second;
    if (
      rule === undefined ||
      password === '' ||
      !(isLiteral(password) || isUsual(password, host)) ||
      user === second ||
      PORT.test(password) ||
      DIGEST.test(host) ||
      isOptional(user, password) ||
      isPath(user, password)
    )
      continue;
    const start = window.base + at + 3 + (isUser ? 0 : user.length + 1);
    const { confidence, weak } = weigh(password, host);
    const doubts = weak ? (['weak-value'] as const) : [];
    const address = wholeAddress(window, scheme, at, at + hit[0].length);
    const most = index.rule(rule).confidence;
    const match = {
      ...{ rule, start, end: start + password.length, value: password, doubts },
      confidence: RANK[most] < RANK[confidence] ? most : confidence,
    };
    found.push(address === null ? match : { ...match, address });
  }
  return found;
}

/** `user[:password]@host`: how an address is written, not one. */
function isOptional(user: string, password: string): boolean {
  return user.endsWith('[') && password.endsWith(']');
}

/** What follows the host in `git@host:path@version`. */
function isPath(user: string, password: string): boolean {
  return user.includes('@') && password.includes('/');
}

/**
 * From the scheme to the end of the query: what a login needs besides the password. Null when the host may go on behind
 * the window; of a query that does, what is whole.
 */
function wholeAddress(window: Window, scheme: string, at: number, hostEnd: number): string | null {
  REST.lastIndex = hostEnd;
  const rest = REST.exec(window.text)?.[0] ?? '';
  const isCut = window.cutAfter && hostEnd + rest.length === window.text.length;
  if (isCut && !/[/?#]/.test(rest)) return null;
  const whole = isCut ? rest.replace(/[?&][^?&]*$/, '') : rest.replace(/[).,;\]}]+$/, '');
  return scheme + window.text.slice(at, hostEnd) + whole.replaceAll('&amp;', '&');
}

function isUsual(password: string, host: string): boolean {
  return USUAL.test(password) && !LOCAL.test(host) && !BARE_HOST.test(host);
}

function weigh(encoded: string, host: string): { confidence: Confidence; weak: boolean } {
  const password = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (isDummy(password) || USUAL.test(password) || WEAK.test(password) || LOCAL.test(host) || /[${}%<>]/.test(host)) {
    return { confidence: 'low', weak: true };
  }
  const random = password.length >= 8 && entropy(password) >= 2.7 && /\d/.test(password) && /[A-Za-z]/.test(password);
  if (BARE_HOST.test(host)) return { confidence: random ? 'medium' : 'low', weak: !random };
  return random ? { confidence: 'high', weak: false } : { confidence: 'medium', weak: true };
}
