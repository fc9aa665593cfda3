import type { EditionPlan } from '#competition';
import { dateText } from '#kernel';
import type { Block, Fact, Paper } from '#platform/press';
import { basicFacts, documentBlocks } from './basic-blocks.js';
import type { PrintedRevision } from './revision-paper.js';
import { pageLine, type Words } from './words.js';

/** What the team holds in its hand that it was received: numbers, instant, hash, files. */
export function receiptPaper(revision: PrintedRevision, plan: EditionPlan, words: Words): Paper {
  const { no, number, content, frozenAt } = revision;
  const { locale, say } = words;
  const about = { lead: content.lead.name, number, no, at: dateText(frozenAt, locale) };
  return {
    ...{ title: `${number} ${say('receipt.title')}`, language: locale, madeAt: frozenAt, glyphs: 'spell' },
    head: { left: plan.name[locale], right: number },
    foot: { left: say('receipt.title'), page: pageLine(words) },
    blocks: [
      { is: 'title', text: say('receipt.title'), under: plan.name[locale] },
      { is: 'text', label: '', text: say('receipt.received', about) },
      { is: 'facts', rows: [...numbers(revision, words), ...basicFacts(content, plan, words)] },
      ...documentBlocks(content.documents, plan, words),
      ...proof(revision, words),
    ],
  };
}

function numbers({ number, receiptNumber }: PrintedRevision, { say }: Words): Fact[] {
  const receipt: Fact[] = receiptNumber === null ? [] : [[say('labels.receipt'), receiptNumber]];
  return [...receipt, [say('labels.number'), number]];
}

function proof({ entryId, no, contentHash }: PrintedRevision, { say }: Words): Block[] {
  const content = `RECEIPT/1/${entryId.replaceAll('-', '')}/${no}/${contentHash}`.toUpperCase();
  const lines = [`${say('labels.contentHash')} ${contentHash}`, say('revision.check')];
  return [
    { is: 'heading', text: say('labels.proof') },
    { is: 'code', content, about: say('receipt.code'), lines },
    { is: 'text', label: '', text: say('receipt.keep') },
  ];
}
