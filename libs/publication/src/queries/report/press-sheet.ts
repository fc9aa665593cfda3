import type { Edition } from '#competition';
import { dateText } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { PublicAward } from '../../domain/release/release.js';
import { funnelOf, tallyBy } from '../../domain/report/tally.js';
import type { ReportedRelease, ReportMaterial } from './report-material.js';
import { groupName, orderOf, type ReportWords, stageName } from './report-words.js';

/** A press sheet is written from what is out, and from nothing else. */
export interface PressMaterial extends ReportMaterial {
  readonly release: ReportedRelease;
  /** Until when the awards are proposed ones; null: they are valid. */
  readonly provisionalUntil: Date | null;
  readonly provisional: boolean;
  readonly link: string;
}

/** What newspapers and the hosts' offices are given: who won, out of how many, who stands behind it, and where to check it. */
export function pressSheet(material: PressMaterial, words: ReportWords): Paper {
  const { edition, release } = material;
  const { locale, say } = words;
  const name = edition.plan.name[locale];
  const title = say(material.provisional ? 'press.proposed.title' : 'press.title', { edition: name });
  return {
    ...{ title, language: locale, madeAt: material.at, glyphs: 'spell' },
    head: { left: name, right: say('press.file') },
    foot: { left: title, page: say('press.page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: title, under: dateText(release.publishedAt, locale, { time: false }) },
      ...openingBlocks(material, words),
      ...awardBlocks(material, words),
      { is: 'heading', text: say('press.behind') },
      { is: 'facts', rows: behindOf(edition, words) },
      ...checkBlocks(material, words),
    ],
  };
}

function openingBlocks(material: PressMaterial, words: ReportWords): Block[] {
  const { say } = words;
  const said = (text: string): Block => ({ is: 'text', label: '', text });
  const origins = { regions: groupsText('province', material, words), kinds: groupsText('kind', material, words) };
  return [
    said(say('press.lead', leadOf(material, words))),
    ...(material.provisional ? [provisionalBlock(material, words)] : []),
    said(say('press.numbers', { funnel: funnelText(material, words) })),
    said(say('press.origins', origins)),
  ];
}

function leadOf({ edition, release }: PressMaterial, { locale }: ReportWords) {
  const { name, theme, venue } = edition.plan;
  const on = dateText(release.publishedAt, locale, { time: false });
  return { on, edition: name[locale], theme: theme[locale], venue: venue.name[locale] };
}

function provisionalBlock({ provisionalUntil }: PressMaterial, { locale, say }: ReportWords): Block {
  const until = provisionalUntil && dateText(provisionalUntil, locale);
  return { is: 'text', label: '', text: until ? say('press.until', { until }) : say('press.provisional') };
}

/** Stages that somebody reached: a round that was not played is no news. */
function funnelText({ entries, stages, edition }: PressMaterial, words: ReportWords): string {
  const counts = funnelOf(entries, stages);
  const parts = stages.flatMap(({ code }, at) =>
    counts[at]! > 0 ? [words.say('press.part', { stage: stageName(code, edition, words), count: counts[at] })] : [],
  );
  return parts.join(words.locale === 'en' ? ', ' : '，');
}

/** Groups that have entries, by how many were handed in. */
function groupsText(
  dimension: 'province' | 'kind',
  { entries, stages, edition }: PressMaterial,
  words: ReportWords,
): string {
  const lines = tallyBy(dimension, entries, stages, orderOf(dimension, edition)).filter(({ counts }) => counts[0]! > 0);
  const parts = lines.map(({ key, counts }) =>
    words.say('press.part', { stage: groupName(dimension, key, edition, words), count: counts[0] }),
  );
  return parts.join(words.locale === 'en' ? ', ' : '、');
}

function awardBlocks({ release, provisional }: PressMaterial, { say, locale }: ReportWords): Block[] {
  const columns = [
    { text: say('heads.number'), share: 2 },
    { text: say('heads.title'), share: 5 },
    { text: say('heads.organisation'), share: 4 },
  ];
  const tables = release.body.awards.map((award): Block => {
    const { winners, name } = award;
    const label =
      winners.length > 0 ? say('press.award', { award: name[locale], count: winners.length }) : name[locale];
    const empty = emptySeats(award, say);
    if (winners.length === 0) return { is: 'text', label, text: empty.join(' · ') };
    return { is: 'table', label: [label, ...empty].join(' · '), columns, rows: rowsOf(award, say) };
  });
  return [{ is: 'heading', text: say(provisional ? 'press.proposed.winners' : 'press.winners') }, ...tables];
}

/** Seats without a winner, and why. */
function emptySeats({ vacant, suspended = 0 }: PublicAward, say: ReportWords['say']): string[] {
  return [
    ...(vacant > 0 ? [say('press.vacant', { count: vacant })] : []),
    ...(suspended > 0 ? [say('press.undecided.seats', { count: suspended })] : []),
  ];
}

function rowsOf({ winners }: PublicAward, say: ReportWords['say']): string[][] {
  return winners.map(({ number, title, organisation, holderName, provisional }) => {
    const name = holderName ? `${holderName}（${title}）` : title;
    return [number, provisional ? say('press.waits', { name }) : name, organisation];
  });
}

function behindOf({ plan }: Edition, { locale, say }: ReportWords): [string, string][] {
  const roles = Map.groupBy(plan.organizers, ({ role }) => role);
  return [...roles].map(([role, bodies]) => {
    const names = bodies.toSorted((a, b) => a.order - b.order).map(({ name }) => name[locale]);
    return [say(`roles.${role}`), names.join(locale === 'en' ? ', ' : '、')];
  });
}

function checkBlocks({ release, link }: PressMaterial, { say }: ReportWords): Block[] {
  const lines = [say('press.check'), link, say('press.hash', { no: release.no, hash: release.hash })];
  return [
    { is: 'heading', text: say('press.where') },
    { is: 'code', content: link, about: say('press.code'), lines },
  ];
}
