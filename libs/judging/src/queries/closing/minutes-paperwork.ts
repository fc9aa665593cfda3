import type { Block } from '#platform/press';
import { paperNumber } from '../../domain/paper/paper.js';
import type { KeptMinutes, MinutesWords } from './minutes-paper.js';
import type { MinutesSheet } from './minutes-records.js';

const comma = (locale: MinutesWords['locale']) => (locale === 'en' ? ', ' : '、');

/** The panel's vote between tied entries, where there was one. */
export function voteBlocks({ votes, cards }: KeptMinutes, { say }: MinutesWords): Block[] {
  if (votes.length === 0) return [];
  const shares = { number: 2, project: 6, votes: 1.5 };
  const columns = Object.entries(shares).map(([head, share]) => ({ text: say(`heads.${head}`), share }));
  const rows = votes.map(({ entryId, votes: count }) => {
    const card = cards.get(entryId);
    return [card?.number ?? '', card?.title ?? '', String(count)];
  });
  return [
    { is: 'heading', text: say('votes') },
    { is: 'table', label: '', columns, rows },
  ];
}

/** Whether the result hangs on any single judge, in words. */
export function robustnessBlocks(kept: KeptMinutes, { say, locale }: MinutesWords): Block[] {
  const { certainty, judges, cards, edition, round } = kept;
  if (certainty === null) return [];
  const division = new Map(edition.plan.divisions.map(({ code, name }) => [code, name[locale]]));
  const named = (ids: readonly string[]) => ids.map((id) => cards.get(id)?.number ?? '').join(comma(locale)) || '—';
  const judge = new Map(judges.map(({ id, name }) => [id, name]));
  const last = round.lists.every(({ seats }) => seats === null);
  const items = certainty.flatMap(({ key, lines }) =>
    lines.flatMap(({ cut, holds, flips }) => {
      const list = round.lists.length > 1 ? `${division.get(key) ?? key}：` : '';
      const above = list + say(last ? 'first' : 'above', { count: cut });
      if (holds) return [say('holds', { above })];
      return flips.map(({ judgeId, enters, leaves }) =>
        say('hangs', { above, judge: judge.get(judgeId) ?? '', enters: named(enters), leaves: named(leaves) }),
      );
    }),
  );
  return items.length === 0 ? [] : [{ is: 'list', label: say('robustness'), items }];
}

/** Sheets that came in on paper, and who has signed how many sheets. */
export function paperworkBlocks(kept: KeptMinutes, words: MinutesWords): Block[] {
  const { sheets, signatures } = kept;
  const { say } = words;
  const shares = { print: 2, number: 2, judge: 1.6, readers: 2.4, outcome: 4 };
  const columns = Object.entries(shares).map(([head, share]) => ({ text: say(`heads.${head}`), share }));
  const signed = signatures.judge + signatures.scorekeeper > 0;
  if (sheets.length === 0 && !signed) return [];
  const rows = sheets.map((sheet) => sheetRow(sheet, kept, words));
  return [
    { is: 'heading', text: say('paperwork') },
    { is: 'text', label: '', text: signed ? say('signed', { ...signatures }) : say('unsigned') },
    ...(rows.length > 0 ? [{ is: 'table', label: '', columns, rows } as const] : []),
  ];
}

function sheetRow(sheet: MinutesSheet, { cards, round }: KeptMinutes, { say, locale }: MinutesWords): string[] {
  const { no, state, entryId, judge, readers, decider, reason } = sheet;
  const why = decider === null ? '' : say('decided', { name: decider, reason });
  const entry = cards.get(entryId)?.number ?? '';
  return [paperNumber(round.code, no), entry, judge, readers.join(comma(locale)), say(`paper.${state}`) + why];
}
