const PART = /^(?:filter\.)?entropy\(finding\["secret"\]\)\s*<=?\s*(\d+(?:\.\d+)?)$/;

/** The entropy below which betterleaks' filter leaves a finding out, 0 for none, and whether it has no other reason to. */
export function filterEntropy(filter: string): { readonly least: number; readonly alone: boolean } {
  const reasons = filter.split('||').map((part) => PART.exec(part.trim()));
  const least = filter.includes('&&') ? 0 : Number(reasons.find((found) => found !== null)?.[1] ?? 0);
  return { least, alone: least > 0 && reasons.length === 1 };
}
