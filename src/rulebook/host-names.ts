import type { Provider } from '../model/provider.ts';
import { addTo } from '../util/group.ts';

/** Addresses of these stand everywhere, or are their customers'. */
const ANYBODYS =
  /(?:^|\.)(?:aliyuncs|amazon|amazonaws|apple|atlassian|azure|bitbucket|docker|facebook|github|gitlab|google|googleapis|microsoft|microsoftonline|windows)\.[a-z]+$|\.dev$/;

/**
 * How the site of each provider, and the hosts that its keys are sent to, are read as one name: `closecom`, `hubapicom`. Not where
 * anybody's projects lie, nor what several share.
 */
export function hostNames(providers: Readonly<Record<string, Provider>>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  for (const [id, provider] of Object.entries(providers)) {
    for (const host of hostsOf(provider)) {
      const name = host
        .split('.')
        .slice(-2)
        .join('')
        .replace(/[^a-z0-9]/g, '');
      owners.set(name, (owners.get(name) ?? new Set()).add(id));
    }
  }
  const names = new Map<string, string[]>();
  for (const [name, ids] of owners) {
    const [id] = ids;
    if (ids.size === 1) addTo(names, id!, name);
  }
  return names;
}

function hostsOf({ site, checks = [] }: Provider): string[] {
  if (site === null) return [];
  const urls = checks.flatMap((check) => ('url' in check && /^https:\/\/[\w.-]+\//.test(check.url) ? [check.url] : []));
  return [site, ...urls].map((url) => new URL(url).hostname).filter((host) => !ANYBODYS.test(host));
}
