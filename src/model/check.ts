/**
 * The words in which a file in `rules/` says how its keys are checked and revoked. A check is a table, not code: requests,
 * and for each an ordered list of the answers that mean something. What no answer covers is `unknown`.
 *
 * Texts may hold placeholders: `{key}` the secret, `{pair}` the value that it is paired with, `{name}` a named group of the
 * rule's pattern or of what it needs `beside` it, `{uuid}` a random UUID, `{admin}` the managing key in a revocation, or what
 * an earlier step `takes`; `{time}` the seconds and `{millis}` the milliseconds since 1970, `{soon}` the seconds five minutes
 * later, `{iso}` the time as `2026-01-02T03:04:05Z`, `{stamp}` without its signs, `{date}` as in a header of HTTP. A filter may follow: `{key|first8}`,
 * `{key|last6}`, `{key|percent}`, `{key|lower}`. In an address they are percent-encoded. An address that begins with `{server}` is at the server that the user names with
 * `--endpoint`, and nowhere else.
 */

/** Where the key goes: `bearer` in `Authorization: Bearer …`. Prefer a header: addresses end up in logs. */
export type Auth =
  | 'bearer'
  | { readonly header: string; readonly value?: string }
  | { readonly basic: string }
  | { readonly query: string; readonly value?: string }
  | 'in-body'
  | 'in-path'
  | 'signed'
  | 'none';

/**
 * A value of a request that is computed, in order, each as `{as}` of what follows. With `key` it is an HMAC, without one a
 * plain digest, and without `hash` only encoded. Texts are bytes, one character each.
 */
export interface Digest {
  readonly as: string;
  readonly hash?: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly key?: string;
  /** How the key is written. Plain unless told. */
  readonly keyIn?: 'base64';
  readonly of: string;
  /** `bytes` is for a later one to take in. */
  readonly out: 'hex' | 'base64' | 'base64url' | 'bytes';
}

/**
 * The header `Authorization` as Signature version 4 of AWS has it, of a GET for `/` at the host, with the headers
 * `x-amz-date: {stamp}` and `x-amz-content-sha256: UNSIGNED-PAYLOAD`. With `body`, of a POST of that form, with the headers
 * `x-amz-date: {stamp}` and `content-type: application/x-www-form-urlencoded`.
 */
export interface Aws4 {
  readonly as: string;
  readonly aws4: Readonly<Record<'id' | 'key' | 'region' | 'service' | 'host', string>> & { readonly body?: string };
}

export type Signing = Digest | Aws4;

/** A type or value that must stand at a place of the JSON. */
export type JsonTest =
  | 'string'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | { readonly is: string | number | boolean | null }
  | { readonly includes: string };

/**
 * What an answer means. `limited` is active with something in its way; `inactive` a refusal that does not say why;
 * `next` that the next step decides.
 */
export type Outcome =
  | 'active'
  | 'limited'
  | 'inactive'
  | 'expired'
  | 'revoked'
  | 'disabled'
  | 'never-valid'
  | 'unknown'
  | 'next';

/** The refusals, told apart where the provider tells. */
export const REFUSALS: readonly Outcome[] = ['inactive', 'expired', 'revoked', 'disabled', 'never-valid'];

/** One answer that the provider documents, or is seen to give. All that it names must hold. */
export interface Answer {
  readonly status: number | readonly number[];
  /** Place in the JSON body (`data.0.id`, or `` for the whole) and what must stand there. */
  readonly json?: Readonly<Record<string, JsonTest>>;
  /** Header name in lower case, and text that it must hold, in any case. */
  readonly header?: Readonly<Record<string, string>>;
  /** Text that the body must hold, in any case. */
  readonly text?: string;
  /** It comes with a web page, as of a firewall. Only for what a header tells that nobody but the provider sends. */
  readonly page?: true;
  readonly is: Outcome;
  /** Kind of key that such an answer proves, as the provider calls it. */
  readonly kind?: string;
  /** For people: "no credit left". */
  readonly because?: string;
  /** What else this refusal may mean, as documented: "a request from an address that it does not allow". The verdict is then `unknown`. */
  readonly mayMean?: string;
}

/** What providers tell about a key. `account` and `organisation` are shown masked. */
export type ToldName =
  | 'account'
  | 'organisation'
  | 'name'
  | 'kind'
  | 'scopes'
  | 'expires'
  | 'balance'
  | 'limits'
  | 'usage';

/** An answer as it was documented or recorded, with every value made up. */
export interface RecordedReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text. */
  readonly body?: unknown;
  readonly is: Outcome;
}

export interface Request {
  /** GET unless told. Of a check only what changes nothing: POST needs `readOnly`. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
  /** https. Only the key's own parts may stand in its host. */
  readonly url: string;
  /** `signed`: the key is not sent, only what `sign` makes of it. */
  readonly auth: Auth;
  readonly sign?: readonly Signing[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly text?: string;
}

export interface Step extends Request {
  /** Why a POST changes and costs nothing. */
  readonly readOnly?: string;
  /** In order: the first that fits decides. */
  readonly answers: readonly Answer[];
  /**
   * Places in the JSON body, or `header:x-name`, of what the provider tells about an active key; with a unit, in braces:
   * `{credits} credits`.
   */
  readonly tells?: Partial<Readonly<Record<ToldName, string>>>;
  /** At least one of a live key and one of a dead key. */
  readonly replies: readonly RecordedReply[];
}

/** Named code in `src/verify/strategy/` for what a table cannot say. */
type Strategy =
  | 'aws-sts'
  | 'google-service-account'
  | 'login'
  | 'azure-storage-key'
  | 'azure-sas'
  | 'coinbase-cdp'
  | 'authress'
  | 'atlas-digest'
  | 'registry-login'
  | 'modal-hello'
  | 'oauth-client-credentials';

interface CheckFacts {
  /** Ids of the key rules that it checks. All that are secret and have no other check, unless told. */
  readonly keys?: readonly string[];
  /** Where the whole host is a part that stands near (`https://{host}/…`): the provider's domains, of which one must hold it. */
  readonly domains?: readonly string[];
  /** The page that documents it, or who observed it. */
  readonly source: string;
  /**
   * Where else such keys may be at home, as `a GitLab server of your own`: a refusal that does not say why then says
   * nothing, unless the user names the server with `--endpoint`.
   */
  readonly elsewhere?: string;
  /**
   * What else a refusal may mean, as `that it lacks the discharge tokens that belong to it`, or where the provider documents
   * none. A refusal is then `unknown`. That of two halves, or of a host and a key, the wrong one stood near needs no word here.
   */
  readonly refusalMayMean?: string;
}

export interface TableCheck extends CheckFacts, Step {
  /** Tried when an answer says `next`. */
  readonly next?: Step;
  /** Asked only after `active`, to tell more about the key. */
  readonly also?: readonly Pick<Step, 'method' | 'url' | 'auth' | 'sign' | 'headers' | 'tells'>[];
}

export interface StrategyCheck extends CheckFacts {
  readonly strategy: Exclude<Strategy, 'oauth-client-credentials'>;
  /** The only hosts that it calls. `{host}` of a login: that of the address in which the password stands. */
  readonly hosts: readonly string[];
}

/** A token in the application's own name (RFC 6749, 4.4): the key is the client secret, `{pair}` the client id. */
export interface OAuthCheck extends CheckFacts {
  readonly strategy: 'oauth-client-credentials';
  /** The token endpoint. A part that stands near may be in its host, before a domain of the provider's. */
  readonly url: string;
  /** Where id and secret go: both ways are in the standard. */
  readonly client: 'basic' | 'in-body';
  /**
   * Asks with a made-up code instead, where tokens are for users only: whoever knows the secret is told that the code is
   * wrong (`invalid_grant`), anybody else that he is no client (`invalid_client`).
   */
  readonly grant?: 'made-up code';
  /** Further fields, such as a scope. */
  readonly form?: Readonly<Record<string, string>>;
  /** What the provider answers other than the standard; tried first. */
  readonly answers?: readonly Answer[];
}

export type Check = TableCheck | StrategyCheck | OAuthCheck;

export interface RevokeStep extends Request {
  /** Statuses that mean that it was done. */
  readonly done: readonly number[];
  /** What must stand in the answer when it was done. */
  readonly expects?: Readonly<Record<string, JsonTest>>;
  /**
   * Takes a value out of the answer: from the list at `in` the one entry whose `where` is `equals`, its `take`. Without
   * these two, from the object at `in`, which is about the leaked key alone.
   */
  readonly takes?: {
    readonly as: string;
    readonly in: string;
    readonly take: string;
    readonly where?: string;
    readonly equals?: string | true;
  };
}

/** A call of the provider that makes a key useless. */
export interface Revoke {
  /** Ids of the key rules that it revokes. All that are secret, unless told. */
  readonly keys?: readonly string[];
  /** Where the call is made with another key of the owner's: its kind, and the variable that it is read from. */
  readonly admin?: { readonly name: string; readonly env: string };
  /** What happens, for the owner to agree to: "Deletes the key; what uses it fails at once." */
  readonly does: string;
  /** As those of a check. */
  readonly domains?: readonly string[];
  readonly steps: readonly RevokeStep[];
  readonly source: string;
}
