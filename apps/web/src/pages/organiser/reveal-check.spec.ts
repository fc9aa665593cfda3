import type { PrizesView } from '../../features/award/api/prizes.js';
import type { RevealScript } from '../../features/stage/api/reveal.js';
import { awardsUnlike } from './reveal-check.js';

const name = (zh: string) => ({ 'zh-CN': zh, en: zh });
const catalogue = [
  { code: 'FIRST', kind: 'tiered', name: name('一等奖') },
  { code: 'SECOND', kind: 'tiered', name: name('二等奖') },
  { code: 'BEST', kind: 'special', name: name('最佳原创奖') },
];
const prize = (awardCode: string, id: string | null, state = 'confirmed') => ({
  ...{ awardCode, state, entry: id === null ? null : { id } },
});
const prizes = (...items: object[]) => ({ catalogue, items }) as unknown as PrizesView;
const step = (zh: string, ...ids: string[]) => ({
  ...{ kind: 'name', prize: name(zh), entries: ids.map((entryId) => ({ entryId })) },
});
const steps = [step('二等奖', 'c'), step('二等奖', 'c', 'b'), step('一等奖', 'a')];
const script = (kind: 'prizes' | 'ranks' = 'prizes') => ({ kind, steps }) as unknown as RevealScript;
const unlike = (...items: object[]) => awardsUnlike(script(), prizes(...items)).map(({ code }) => code);

it('finds no fault with a script that names who wins, nor before anything is decided', () => {
  expect(unlike(prize('FIRST', 'a'), prize('SECOND', 'b'), prize('SECOND', 'c'), prize('BEST', 'c'))).toEqual([]);
  expect(unlike(prize('BEST', 'a'))).toEqual([]);
  expect(unlike(prize('FIRST', null, 'withdrawn'))).toEqual([]);
});

it('finds the awards that would be announced to others: a seat left vacant, and who moved up', () => {
  expect(unlike(prize('FIRST', null), prize('SECOND', 'a'), prize('SECOND', 'b'))).toEqual(['FIRST', 'SECOND']);
  expect(unlike(prize('FIRST', 'a'), prize('SECOND', 'b'))).toEqual(['SECOND']);
});

it('says nothing of a script by ranks, which names no prize', () => {
  expect(awardsUnlike(script('ranks'), prizes(prize('FIRST', null)))).toEqual([]);
});
