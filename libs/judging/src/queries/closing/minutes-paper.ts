import type { Edition } from '#competition';
import type { EntryCard } from '#entry';
import { dateText, type Locale } from '#kernel';
import type { SignedHead } from '#journal';
import type { Block, Fact, Paper } from '#platform/press';
import { planOf } from '../round-plan.js';
import type { RoundView } from '../round.view.js';
import { absenceBlocks } from './minutes-absences.js';
import type { ClosureView } from './closure.view.js';
import type { MinutesJudge, MinutesLine } from './minutes-material.js';
import { paperworkBlocks, robustnessBlocks, voteBlocks } from './minutes-paperwork.js';
import { rankingBlocks } from './minutes-ranking.js';
import type { MinutesRecords } from './minutes-records.js';
import { stepWords } from './minutes-steps.js';

/** Everything that stands on the minutes of a closed round. */
export interface KeptMinutes extends MinutesRecords {
  round: RoundView & { closure: ClosureView };
  edition: Edition;
  judges: readonly MinutesJudge[];
  lines: readonly MinutesLine[];
  head: SignedHead;
  cards: ReadonlyMap<string, EntryCard>;
}

/** The minutes' words in one language. */
export interface MinutesWords {
  locale: Locale;
  say: (key: string, vars?: Record<string, unknown>) => string;
}

const PARTS = [
  panelBlocks,
  absenceBlocks,
  excuseBlocks,
  reopenedBlocks,
  rankingBlocks,
  robustnessBlocks,
  voteBlocks,
  paperworkBlocks,
];

/** The minutes of a round: how it went, by which rule, what was excused, the ranking, and the seal to be signed under. */
export function minutesPaper(kept: KeptMinutes, words: MinutesWords): Paper {
  const { round, edition, head } = kept;
  const { locale, say } = words;
  const [title, under] = [say('title', { round: round.name[locale] }), edition.plan.name[locale]];
  return {
    ...{ title, language: locale, madeAt: new Date(head.time), glyphs: 'spell' },
    head: { left: under, right: round.name[locale] },
    foot: { left: title, page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: title, under },
      { is: 'facts', rows: courseFacts(kept, words) },
      { is: 'heading', text: say('rule') },
      { is: 'list', label: '', items: ruleItems(kept, words) },
      ...PARTS.flatMap((part) => part(kept, words)),
      ...sealBlocks(kept, words),
    ],
  };
}

function courseFacts({ round, judges, lines }: KeptMinutes, { locale, say }: MinutesWords): Fact[] {
  const at = (instant: Date | null) => (instant ? dateText(instant, locale) : '—');
  const sheets = judges.reduce((sum, judge) => sum + judge.sheets, 0);
  return [
    [say('opened'), at(round.openedAt)],
    [say('closed'), say('closed-by', { at: at(round.closedAt), name: round.closure.closedByName })],
    [say('counts'), say('counts-are', { entries: lines.length, judges: judges.length, sheets })],
  ];
}

function ruleItems({ round, edition }: KeptMinutes, words: MinutesWords): string[] {
  const { say } = words;
  const { trim, minimumSheets, scale, rankBy, tieLadder, advance } = planOf(edition, round.code);
  return [
    say('minimum', { count: minimumSheets }),
    trim ? say('trimmed', { ...trim }) : say('plain'),
    say(rankBy === 'exact' ? 'rank-exact' : 'rank-shown', { scale }),
    say('ladder', { steps: tieLadder.map(stepWords(edition, round.code, words)).join(' → ') }),
    ...(advance ? [say(advance.waitlist ? 'advance' : 'advance-alone', { ...advance })] : []),
  ];
}

/** Rooms are told where there is more than one. */
function panelBlocks({ judges, round, edition }: KeptMinutes, { say }: MinutesWords): Block[] {
  const roomed = planOf(edition, round.code).rooms > 1;
  const heads = ['judge', 'kind', ...(roomed ? ['room'] : []), 'sheets'];
  const columns = heads.map((head) => ({ text: say(`heads.${head}`), share: 1 }));
  const rows = judges.map(({ name, kind, room, sheets }) => [
    ...[name, say(`kinds.${kind}`)],
    ...(roomed ? [room === null ? '—' : String(room)] : []),
    String(sheets),
  ]);
  return [
    { is: 'heading', text: say('panel') },
    { is: 'table', label: '', columns, rows },
  ];
}

function excuseBlocks({ round }: KeptMinutes, { locale, say }: MinutesWords): Block[] {
  const late = round.blockers.filter(({ excuse }) => excuse !== null);
  const items = [...round.closure.excused, ...late].map(({ code, number, judgeName, sheets, excuse }) => {
    const what = say(`blockers.${code}`, { number, judgeName, sheets });
    return excuse ? say('excused', { what, ...excuse, at: dateText(new Date(excuse.at), locale) }) : what;
  });
  return [
    { is: 'heading', text: say('excuses') },
    items.length > 0 ? { is: 'list', label: '', items } : { is: 'text', label: '', text: say('no-excuses') },
  ];
}

/** A round that was reopened says so: it is not the first that was sealed. */
function reopenedBlocks({ reopenings }: KeptMinutes, { locale, say }: MinutesWords): Block[] {
  if (reopenings.length === 0) return [];
  const items = reopenings.map(({ undoes, reason, asker, askedAt, decider, decidedAt }) =>
    say(undoes === 'advance' ? 'taken-back' : 'reopened', {
      reason,
      asker,
      decider,
      asked: dateText(askedAt, locale),
      at: dateText(decidedAt, locale),
    }),
  );
  return [
    { is: 'heading', text: say('revised') },
    { is: 'list', label: '', items },
  ];
}

function sealBlocks({ round, head, edition }: KeptMinutes, { locale, say }: MinutesWords): Block[] {
  const { compared, agreed, standingsHash } = round.closure;
  const content = `LEDGER/1/${edition.id.replaceAll('-', '')}/${head.size}/${head.root}`.toUpperCase();
  const at = dateText(new Date(head.time), locale);
  const lines = [say('head', { size: head.size, at }), head.root, say('signature'), head.signature];
  return [
    { is: 'heading', text: say('seal') },
    { is: 'text', label: '', text: say('counted-twice', { compared, agreed, hash: standingsHash }) },
    { is: 'code', content, about: say('code'), lines },
    { is: 'text', label: '', text: say('keep') },
    { is: 'heading', text: say('signatures') },
    { is: 'boxes', labels: ['chair', 'scorekeeper', 'supervisor', 'organiser'].map((who) => say(`boxes.${who}`)) },
  ];
}
