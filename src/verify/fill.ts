/** What placeholders stand for. */
export type Values = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\{([a-z_]\w*)(?:\|(\w+))?\}/gi;

/** What the clock gives for placeholders, the same throughout a request. */
export function clockValues(now: Date): Values {
  const time = Math.floor(now.getTime() / 1000);
  return {
    time: String(time),
    soon: String(time + 300),
    millis: String(now.getTime()),
    iso: now.toISOString().replace(/\.\d+/, ''),
    date: now.toUTCString(),
    stamp: basicTime(now),
  };
}

/** ISO 8601 without its signs: `20260102T030405Z`. */
export function basicTime(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Puts values into a text. Null when a placeholder has none. */
export function fill(text: string, values: Values, encode = (value: string) => value): string | null {
  let missing = false;
  const filled = text.replace(PLACEHOLDER, (_, name: string, filter: string | undefined) => {
    const value = name === 'uuid' ? globalThis.crypto.randomUUID() : values[name];
    if (value === undefined) missing = true;
    return encode(filtered(value ?? '', filter));
  });
  return missing ? null : filled;
}

/** The same in every text of a JSON value. */
export function fillJson(json: unknown, values: Values): unknown {
  if (typeof json === 'string') return fill(json, values) ?? '';
  if (Array.isArray(json)) return json.map((item) => fillJson(item, values));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, fillJson(value, values)]));
}

/** `first8`, `last6`, `percent`, `lower`. */
function filtered(value: string, filter: string | undefined): string {
  if (filter === 'percent') return percentEncoded(value);
  if (filter === 'lower') return value.toLowerCase();
  const [, side, count] = /^(first|last)(\d+)$/.exec(filter ?? '') ?? [];
  if (side === 'first') return value.slice(0, Number(count));
  return side === 'last' ? value.slice(-Number(count)) : value;
}

/** As signatures of OAuth and its like want it (RFC 3986). */
function percentEncoded(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
