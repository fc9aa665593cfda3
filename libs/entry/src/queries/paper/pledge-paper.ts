import type { EditionPlan } from '#competition';
import { dateText } from '#kernel';
import type { Block, Paper } from '#platform/press';
import { pledgeText } from '../../domain/pledge.js';
import type { DraftContent } from '../../domain/revision.js';
import { basicFacts } from './basic-blocks.js';
import { pageLine, type Words } from './words.js';

/** A plan that asks for a pledge. */
export type SealedPlan = EditionPlan & Required<Pick<EditionPlan, 'pledge'>>;

/** What a pledge is printed from. */
export interface PrintedPledge {
  entryId: string;
  number: string | null;
  content: DraftContent;
  contentHash: string;
  /** In their order, the lead first. */
  members: readonly { name: string; unit: string }[];
  dueAt: Date;
  madeAt: Date;
}

/** The pledge to be sealed and signed. A name that cannot be drawn stops it: on this paper nothing may be paraphrased. */
export function pledgePaper(pledge: PrintedPledge, plan: SealedPlan, words: Words): Paper {
  const { number, content, madeAt } = pledge;
  const { locale, say } = words;
  const shownNumber = number ?? say('pledge.numberless');
  return {
    ...{ title: `${say('pledge.title')} ${content.title}`, language: locale, madeAt, glyphs: 'stop' },
    head: { left: plan.name[locale], right: shownNumber },
    foot: { left: say('pledge.foot', { at: dateText(madeAt, locale) }), page: pageLine(words) },
    blocks: [
      { is: 'title', text: say('pledge.title'), under: plan.name[locale] },
      { is: 'facts', rows: [[say('labels.number'), shownNumber], ...basicFacts(content, plan, words)] },
      { is: 'text', label: '', text: plan.pledge.text[locale] },
      ...memberBlocks(pledge, words),
      { is: 'boxes', labels: [say('pledge.seal'), say('pledge.lead', { name: content.lead.name })] },
      ...codeBlocks(pledge, plan.pledge.version, words),
    ],
  };
}

/** The members in their order, each with room to sign. */
function memberBlocks({ members }: PrintedPledge, { say }: Words): Block[] {
  if (members.length === 0) return [];
  const columns = [
    { text: say('labels.order'), share: 1 },
    { text: say('labels.name'), share: 3 },
    { text: say('labels.unit'), share: 5 },
    { text: say('labels.signature'), share: 5 },
  ];
  const rows = members.map(({ name, unit }, at) => [String(at + 1), name, unit, '\n']);
  return [{ is: 'table', label: say('labels.members'), columns, rows }];
}

function codeBlocks({ entryId, contentHash, dueAt }: PrintedPledge, version: number, { locale, say }: Words): Block[] {
  const lines = [
    say('pledge.hash', { hash: contentHash }),
    say('pledge.version', { version }),
    say('pledge.next', { due: dateText(dueAt, locale) }),
    say('pledge.changed'),
  ];
  return [{ is: 'code', content: pledgeText({ entryId, version, contentHash }), about: say('pledge.code'), lines }];
}
