const decimal = (value) => (value === null ? '–' : value.toFixed(2));

/** What the rounds' assignments reached and how far their judges agree, one line each. */
export function figureLines(played) {
  return played.flatMap(({ round, outcome, agreement }) => [
    ...(outcome ? [assignmentLine(round, outcome)] : []),
    ...agreement.map((panel) => agreementLine(round, panel)),
  ]);
}

function assignmentLine({ code }, { affinity, bound, optimal, worst, floorReached, components }) {
  const best = optimal ? 'proven optimal' : `at most ${Math.round(bound)} possible`;
  const share = floorReached === null ? '' : `, ${Math.round(floorReached * 100)} % of the best possible`;
  const parts = components === 1 ? 'judges comparable' : `${components} parts without a common judge`;
  return `${code} assignment: affinity ${affinity} (${best}); worst served ${worst.number}: ${worst.affinity}${share}; ${parts}`;
}

function agreementLine({ code }, panel) {
  const { key, kendallW, reliability, alpha, leniencySpread, completeEntries } = panel;
  const name = key === 'all' ? code : `${code} ${key}`;
  return [
    `${name} agreement: Kendall W ${decimal(kendallW)}`,
    `ICC(2,k) ${decimal(reliability?.value ?? null)} (${completeEntries} entries seen by all)`,
    `Krippendorff α ${decimal(alpha)}`,
    `leniency ±${decimal(leniencySpread)} points`,
  ].join(', ');
}
