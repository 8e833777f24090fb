/** Recall, names and alarms, as text and as data. */
export function summary(judged) {
  const real = judged.filter((one) => one.expect && !one.placeholder);
  const covered = real.filter((one) => one.covered);
  const negatives = judged.filter((one) => !one.expect);
  const alarming = negatives.filter((one) => one.alarms.length > 0);
  const providers = new Map();
  for (const one of real) providers.set(one.provider, (providers.get(one.provider) ?? false) || one.found);
  const foundProviders = [...providers.values()].filter(Boolean).length;
  const figures = {
    covered: rates(covered),
    all: rates(real),
    placeholders: rates(judged.filter((one) => one.expect && one.placeholder)),
    bySource: Object.fromEntries([...groupBy(covered, 'peer')].map(([peer, list]) => [peer, rates(list)])),
    negatives: { cases: negatives.length, alarms: alarming.length, share: alarming.length / negatives.length },
    providers: { all: providers.size, found: foundProviders, share: foundProviders / providers.size },
  };
  const row = (name, r) =>
    `| ${name} | ${[r.cases, ...[r.found, r.foundOfRight, r.named, r.namedEach, r.namedOfRight].map(percent)].join(' | ')} |`;
  const text = [
    '| cases | number | found, mean over rules | without the wrong cases | named, mean over rules | named, per example | named, without the wrong cases |',
    '|---|--:|--:|--:|--:|--:|--:|',
    row('of providers that we have', figures.covered),
    ...Object.entries(figures.bySource).map(([peer, r]) => row(`– of ${peer}`, r)),
    row('of all providers', figures.all),
    row('placeholders', figures.placeholders),
    '',
    `negatives that block: ${alarming.length} of ${negatives.length}, ${percent(figures.negatives.share)}`,
    ...[...groupBy(negatives, 'peer')].map(([peer, list]) => {
      const bad = list.filter((one) => one.alarms.length > 0).length;
      return `– of ${peer}: ${bad} of ${list.length}`;
    }),
    `providers of which something is found: ${foundProviders} of ${providers.size}, ${percent(figures.providers.share)}`,
  ].join('\n');
  return { text, figures };
}

/** Mean within a group of spellings, then over the groups of a rule, then over rules. */
function rates(list) {
  const mean = (of, among = list) =>
    average(
      [...groupBy(among, (one) => `${one.peer}|${one.rule}`)].map(([, rule]) =>
        average([...groupBy(rule, 'group')].map(([, group]) => average(group.map((one) => Number(one[of]))))),
      ),
    );
  return {
    cases: list.length,
    found: mean('found'),
    foundOfRight: mean(
      'found',
      list.filter((one) => !one.wrong),
    ),
    named: mean('named'),
    namedEach: average(list.map((one) => Number(one.named))),
    namedOfRight: average(list.filter((one) => !one.wrong).map((one) => Number(one.named))),
  };
}

function groupBy(list, key) {
  const groups = new Map();
  for (const one of list) {
    const name = typeof key === 'function' ? key(one) : one[key];
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(one);
  }
  return groups;
}

function average(values) {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
