import type { TablePlan } from '#platform/press';
import { DIMENSIONS, type Dimension, funnelOf, type ReportedEntry, tallyBy } from '../../domain/report/tally.js';
import type { ReportMaterial } from './report-material.js';
import { groupName, orderOf, type ReportWords, stageName } from './report-words.js';

const WIDE = [16, 44, 32, 24, 14, 22, 16, 8, 18, 28];

/** The workbook every host gets: the funnel, a sheet for each dimension, and the entries of each stage by name. */
export function reportTables(material: ReportMaterial, words: ReportWords): TablePlan[] {
  const finals = material.edition.plan.rounds.at(-1)?.code ?? '';
  const lists = {
    entries: material.entries,
    finalists: material.entries.filter(({ rounds }) => rounds.includes(finals)),
    winners: material.entries.filter(({ awards }) => awards.length > 0),
  };
  return [
    funnelSheet(material, words),
    ...DIMENSIONS.map((dimension) => dimensionSheet(dimension, material, words)),
    ...Object.entries(lists).map(([name, entries]) => listSheet(name, entries, material, words)),
  ];
}

function funnelSheet({ entries, stages, edition }: ReportMaterial, words: ReportWords): TablePlan {
  const counts = funnelOf(entries, stages);
  const rows = stages.map(({ code }, at) => [stageName(code, edition, words), counts[at]!]);
  return {
    name: words.say('sheets.funnel'),
    rows: [[words.say('heads.stage'), words.say('heads.count')], ...rows],
    widths: [24, 12],
  };
}

/** The stages as columns, the groups as lines, and their sum as the last line. */
function dimensionSheet(
  dimension: Dimension,
  { entries, stages, edition }: ReportMaterial,
  words: ReportWords,
): TablePlan {
  const head = [words.say(`dimensions.${dimension}`), ...stages.map(({ code }) => stageName(code, edition, words))];
  const lines = tallyBy(dimension, entries, stages, orderOf(dimension, edition));
  const rows = lines.map(({ key, counts }) => [groupName(dimension, key, edition, words), ...counts]);
  const sum = [words.say('sum'), ...funnelOf(entries, stages)];
  const widths = [28, ...stages.map(() => 12)];
  return { name: words.say(`sheets.${dimension}`), rows: [head, ...rows, sum], widths };
}

const COLUMNS = ['number', 'title', 'organisation', 'region', 'kind', 'track', 'division', 'trl', 'reached', 'awards'];

function listSheet(
  name: string,
  entries: readonly ReportedEntry[],
  { edition, stages }: ReportMaterial,
  words: ReportWords,
): TablePlan {
  const awards = new Map(edition.plan.awards.map((award) => [award.code, award.name[words.locale]]));
  const group = (dimension: Dimension, key: string) => groupName(dimension, key, edition, words);
  const rows = entries.map((entry) => [
    ...[entry.number, entry.title, entry.organisation, group('region', entry.region), group('kind', entry.kind)],
    ...[group('track', entry.track), group('division', entry.division), entry.trl ?? ''],
    stageName(stages.findLast(({ reached }) => reached(entry))?.code ?? 'entered', edition, words),
    entry.awards.map((code) => awards.get(code) ?? code).join(words.locale === 'en' ? '; ' : '；'),
  ]);
  const head = COLUMNS.map((column) => words.say(`heads.${column}`));
  return { name: words.say(`sheets.${name}`), rows: [head, ...rows], widths: WIDE };
}
