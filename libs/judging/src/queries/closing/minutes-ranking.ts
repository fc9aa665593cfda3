import type { Block } from '#platform/press';
import type { MinutesLine } from './minutes-material.js';
import type { KeptMinutes, MinutesWords } from './minutes-paper.js';
import { stepWords } from './minutes-steps.js';

/** Each list by rank, as it stood when the minutes were printed. */
export function rankingBlocks(kept: KeptMinutes, words: MinutesWords): Block[] {
  const { lines, round, edition } = kept;
  const { say, locale } = words;
  const shares = { rank: 1, number: 2.4, project: 4.6, result: 1.3, decided: 2, sheets: 1.3, outcome: 1.3 };
  const columns = Object.entries(shares).map(([head, share]) => ({ text: say(`heads.${head}`), share }));
  const named = new Map(edition.plan.divisions.map(({ code, name }) => [code, name[locale]]));
  const rowOf = rowsIn(kept, words);
  const lists = Map.groupBy(lines, ({ listKey }) => listKey);
  return [...lists].flatMap(([key, own]): Block[] => [
    { is: 'heading', text: round.lists.length > 1 ? `${say('ranking')} · ${named.get(key) ?? key}` : say('ranking') },
    { is: 'table', label: '', columns, rows: own.map(rowOf) },
  ]);
}

/** A line of the ranking, with the step that told it apart where that was not the result itself. */
function rowsIn({ cards, round, edition }: KeptMinutes, words: MinutesWords): (line: MinutesLine) => string[] {
  const inWords = stepWords(edition, round.code, words);
  return ({ entryId, rank, shown, decidedBy, sheets, state }) => {
    const card = cards.get(entryId);
    const step = decidedBy === null || decidedBy === 'total' ? '—' : inWords(decidedBy);
    const result = [shown ?? '—', step, String(sheets), words.say(`outcomes.${state}`)];
    return [rank === null ? '—' : String(rank), card?.number ?? '', card?.title ?? '', ...result];
  };
}
