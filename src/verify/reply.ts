/** What came back for a request. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body was longer than what is read of one. */
  readonly cut: boolean;
}

/** The body as JSON; undefined when it is none. */
export function jsonOf({ body, cut }: Reply): unknown {
  if (cut) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What stands at a place such as `data.0.id`; '' is the whole. Undefined where nothing does. */
export function at(json: unknown, path: string): unknown {
  if (path === '') return json;
  let value = json;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A page for people: of a firewall, a proxy, a hotel's network. */
export function isWebPage({ status, headers, body }: Reply): boolean {
  if (/^\s*<(?:!doctype|html|head|body)/i.test(body)) return true;
  // Some providers call a 401 HTML that holds a sentence, or nothing at all.
  if (status === 401 && !body.includes('<')) return false;
  return /\bhtml\b/i.test(headers['content-type'] ?? '');
}
