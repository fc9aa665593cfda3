import type { Locale } from '#kernel';
import type { Block, Fact, Paper } from '#platform/press';
import type { CriterionFeedbackView, FeedbackView, RoundFeedbackView } from './feedback.view.js';

/** Words of the paper in one language. */
interface FeedbackWords {
  readonly locale: Locale;
  readonly say: (key: string, vars?: Record<string, unknown>) => string;
}

/** A team's feedback on paper: what its page says, round by round. */
export function feedbackPaper({ title, rounds, amended }: FeedbackView, madeAt: Date, words: FeedbackWords): Paper {
  const { locale, say } = words;
  return {
    ...{ title: say('title'), language: locale, madeAt, glyphs: 'spell' },
    head: { left: title, right: say('title') },
    foot: { left: say('confidential'), page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: say('title'), under: title },
      { is: 'text', label: '', text: say('lead') },
      ...(amended ? [{ is: 'text' as const, label: '', text: say('amended') }] : []),
      ...rounds.flatMap((round) => roundBlocks(round, words)),
    ],
  };
}

function roundBlocks(round: RoundFeedbackView, words: FeedbackWords): Block[] {
  const { locale, say } = words;
  const lists = { suggestions: round.suggestions, comments: round.comments };
  return [
    { is: 'heading', text: round.name[locale] },
    { is: 'facts', rows: factsOf(round, words) },
    criteriaTable(round.criteria, words),
    ...Object.entries(lists).flatMap(([key, items]): Block[] =>
      items.length === 0 ? [] : [{ is: 'list', label: say(key), items }],
    ),
  ];
}

function factsOf(
  { result, rank, entries, tie, ...counted }: RoundFeedbackView,
  { locale, say }: FeedbackWords,
): Fact[] {
  const { sheets, dropped, untrimmedBelow } = counted;
  const how = dropped > 0 ? 'dropped' : untrimmedBelow === null ? 'all-count' : 'untrimmed';
  const place = [
    ...(rank === null ? [] : [say('rank-of', { rank, entries })]),
    ...(tie ? [say(`ties.${tie.step ?? 'shared'}`, { name: tie.name?.[locale] ?? '' })] : []),
  ];
  return [
    [say('result'), result ?? say('no-result')],
    ...(place.length === 0 ? [] : [[say('rank'), place.join(say('semicolon'))] as const]),
    [say('sheets'), say(how, { count: sheets, dropped, from: untrimmedBelow })],
  ];
}

function criteriaTable(criteria: readonly CriterionFeedbackView[], { locale, say }: FeedbackWords): Block {
  const split = criteria.some(({ kinds }) => kinds.length > 0);
  const heads = ['criterion', 'own', 'field', ...(split ? ['by-kind'] : [])];
  const shares = split ? [27, 13, 35, 25] : [38, 17, 45];
  return {
    ...{ is: 'table', label: say('criteria'), fine: true },
    columns: heads.map((head, at) => ({ text: say(head), share: shares[at] ?? 1 })),
    rows: criteria.map(({ name, max, own, field, kinds }) => [
      ...[say('of-max', { name: name[locale], max }), own],
      field ? say('quartiles', { ...field }) : say('field-small'),
      ...(split
        ? [
            kinds
              .map(({ kind, mean, judges }) => say('kind-mean', { kind: say(`kinds.${kind}`), mean, count: judges }))
              .join('\n'),
          ]
        : []),
    ]),
  };
}
