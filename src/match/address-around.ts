/** Characters of an address before a key in it, and behind. */
const LONGEST = 600;
const JDBC =
  /jdbc:((?:postgresql|redshift|mysql|mariadb):\/\/[^\s"'<>`\\?]+\?[^\s"'<>`\\]*|sqlserver:\/\/[^\s"'<>`\\;?]+;[^\s"'<>`\\]*)$/i;
/** As only SQL Server and Azure SQL are named: `tcp:db.shop.io,1433`. */
const SQL_SERVER = /^(?:tcp:([\w.-]+)|([\w-]+\.database\.windows\.net))(?:,(\d+))?$/i;

/**
 * The address that a hit is a part of, in which its secret is the password: a web address as it stands; a JDBC address,
 * the keywords of libpq (`host=… user=…`) and the parts of SQL Server in the form `scheme://user:password@host`. Null where it is of none.
 * @param from of the whole hit, which may begin with the name of the parameter
 */
export function addressAround(text: string, from: number, to: number, secret: string): string | null {
  const before = text.slice(Math.max(0, from - LONGEST), from);
  const after = text.slice(to, to + LONGEST);
  const web = /https?:\/\/[^\s"'<>`\\]*$/.exec(before)?.[0];
  const rest = /^[^\s"'<>`\\)]*/.exec(after)?.[0] ?? '';
  if (web !== undefined) return plain(web + text.slice(from, to) + rest);
  const jdbc = JDBC.exec(before)?.[1];
  if (jdbc !== undefined) return fromJdbc(plain(jdbc + rest.replace(/^[^&;]+/, '')), secret);
  const line = `${/[^"'`\n\\]*$/.exec(before)?.[0]} ${/^[^"'`\n\\]*/.exec(after)?.[0]}`;
  return fromKeywords(line, secret) ?? fromParts(line, secret);
}

function fromJdbc(address: string, secret: string): string | null {
  const [, scheme, place, query = ''] = /^([a-z]+):\/\/([^?;@]+)[?;](.*)$/i.exec(address) ?? [];
  const user = /(?:^|[&;])user=([^&;]+)/.exec(query)?.[1];
  if (scheme === undefined || user === undefined) return null;
  return `${scheme}://${user}:${escaped(secret)}@${place}?${query}`;
}

/** `Server=tcp:…;User ID=…`: parts with semicolons between, of which many databases have their own. */
function fromParts(line: string, secret: string): string | null {
  const words = new Map(
    [...line.matchAll(/(\w[\w ]*?)[ ]?=[ ]?([^;]+)/g)].map((hit) => [hit[1]!.toLowerCase(), hit[2]!]),
  );
  const [, named, azure, port] = SQL_SERVER.exec((words.get('server') ?? words.get('data source') ?? '').trim()) ?? [];
  const host = named ?? azure;
  const user = words.get('user id') ?? words.get('uid');
  if (host === undefined || user === undefined) return null;
  const database = words.get('initial catalog') ?? words.get('database') ?? '';
  return `sqlserver://${escaped(user)}:${escaped(secret)}@${host}${port ? `:${port}` : ''}/${escaped(database)}`;
}

/** libpq alone calls the database `dbname`. */
function fromKeywords(line: string, secret: string): string | null {
  const words = new Map([...line.matchAll(/(\w+)[ ]?=[ ]?([^\s;,]+)/g)].map((hit) => [hit[1]!, hit[2]!]));
  const [host, user, database] = ['host', 'user', 'dbname'].map((name) => words.get(name));
  if (!host || !user || !database || /[/@:]/.test(host)) return null;
  const port = /^\d+$/.test(words.get('port') ?? '') ? `:${words.get('port')}` : '';
  const mode = words.get('sslmode');
  const query = mode === undefined ? '' : `?sslmode=${escaped(mode)}`;
  return `postgresql://${escaped(user)}:${escaped(secret)}@${host}${port}/${escaped(database)}${query}`;
}

/** Of characters that are bytes, what would end the password early. */
function escaped(text: string): string {
  return text.replace(/[%@:/?#&]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function plain(text: string): string {
  return text.replaceAll('&amp;', '&');
}
