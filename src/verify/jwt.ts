import { type KeyObject, sign } from 'node:crypto';

/** How a token is signed (RFC 7518, RFC 8037). */
type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

interface Token {
  readonly alg: Algorithm;
  /** Further fields of the header, such as `kid`. */
  readonly header?: object;
  readonly claims: object;
}

/** A JSON Web Token (RFC 7519), signed with a private key that fits its algorithm. */
export function signedToken({ alg, header = {}, claims }: Token, key: KeyObject): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
  const text = `${part({ alg, typ: 'JWT', ...header })}.${part(claims)}`;
  const hash = alg === 'EdDSA' ? null : 'sha256';
  return `${text}.${sign(hash, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** Seconds since 1970. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** A PEM as it stands in JSON or YAML: line breaks as escapes, or with spaces behind them. */
export function pemOf(text: string): string {
  return `${text
    .split(/\\n|\r?\n/)
    .map((line) => line.trim())
    .join('\n')}\n`;
}
