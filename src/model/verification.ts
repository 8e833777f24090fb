/** One request that was made to a provider. Never the key, nor the address, which may hold it. */
export interface RequestLog {
  /** ISO 8601. */
  readonly time: string;
  readonly rule: string;
  readonly method: string;
  readonly host: string;
  /** Of the answer; null when none came. */
  readonly status: number | null;
  readonly finding: string;
  /** It carried an altered key, to see whether the provider's word can be trusted. */
  readonly control: boolean;
}

/** Where a finding was asked about. */
export function hostsAsked(requests: readonly RequestLog[], finding: string): string[] {
  return requests.filter((one) => one.finding === finding && !one.control).map(({ host }) => host);
}
