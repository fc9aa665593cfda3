import type { Block } from '#platform/press';
import type { KeptMinutes, MinutesWords } from './minutes-paper.js';

/** Each list by rank, as it stood when the minutes were printed. */
export function rankingBlocks({ lines, cards, round, edition }: KeptMinutes, { say, locale }: MinutesWords): Block[] {
  const shares = { rank: 1, number: 2, project: 5, result: 1.5, sheets: 1, outcome: 1.5 };
  const columns = Object.entries(shares).map(([head, share]) => ({ text: say(`heads.${head}`), share }));
  const named = new Map(edition.plan.divisions.map(({ code, name }) => [code, name[locale]]));
  const lists = Map.groupBy(lines, ({ listKey }) => listKey);
  return [...lists].flatMap(([key, own]): Block[] => [
    { is: 'heading', text: round.lists.length > 1 ? `${say('ranking')} · ${named.get(key) ?? key}` : say('ranking') },
    {
      is: 'table',
      label: '',
      columns,
      rows: own.map(({ entryId, rank, shown, sheets, state }) => {
        const card = cards.get(entryId);
        const place = rank === null ? '—' : String(rank);
        return [place, card?.number ?? '', card?.title ?? '', shown ?? '—', String(sheets), say(`outcomes.${state}`)];
      }),
    },
  ]);
}
