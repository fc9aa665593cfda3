import type { EditionPlan } from '../api/plan.js';
import { asText, choiceOf, group, type Node, nextCode, type Option, text } from '../settings/node.js';
import { freshStage } from './offset.js';

/** The edges an offset may count from, all but those of its own stage that stand after it. */
function edges({ timeline }: EditionPlan): Option[] {
  const stages = timeline.flatMap(({ code, name }) => [
    { code: `${code}.start`, name: { 'zh-CN': `${name['zh-CN'] || code} · 开始`, en: `${name.en || code}: start` } },
    { code: `${code}.end`, name: { 'zh-CN': `${name['zh-CN'] || code} · 结束`, en: `${name.en || code}: end` } },
  ]);
  return [{ code: 'T0', group: 'edge' }, ...stages];
}

/** An edge that is counted from another one. */
export const COUNTED: Node = group('offset', {
  from: { kind: 'choice', options: edges },
  count: { kind: 'whole' },
  unit: choiceOf('offset-unit', ['workday', 'day', 'month']),
  land: choiceOf('landing', ['as-counted', 'workday-before', 'workday-after', 'sunday-after']),
  at: { kind: 'moment', type: 'time' },
});

/** The timeline of a draft: stages come, go and are counted anew. */
export const DRAFT_TIMELINE: Node = {
  kind: 'list',
  item: group('milestone', {
    name: text(60),
    start: { kind: 'offset' },
    end: { kind: 'offset' },
    code: { kind: 'stage-code' },
    internal: { kind: 'flag', empty: 'absent' },
  }),
  fresh: ({ timeline }, items) =>
    freshStage(
      nextCode('STAGE_', items),
      timeline.find((one) => one.code === lastOf(items)),
    ),
};

const lastOf = (items: readonly unknown[]) => asText((items.at(-1) as { code?: unknown } | undefined)?.code);

/** The timeline once it is published: the words alone. */
export const NAMED_TIMELINE: Node = {
  kind: 'list',
  fixed: true,
  item: group('milestone', { name: text(60) }),
  fresh: () => ({}),
};
