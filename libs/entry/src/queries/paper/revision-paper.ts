import type { EditionPlan } from '#competition';
import { dateText } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { RevisionContent } from '../../domain/revision.js';
import { answerBlocks, basicFacts, documentBlocks } from './basic-blocks.js';
import { memberBlocks } from './members.js';
import { pageLine, type Words } from './words.js';

/** A frozen submit with what its paper says around it. */
export interface PrintedRevision {
  entryId: string;
  no: number;
  number: string;
  receiptNumber: string | null;
  content: RevisionContent;
  contentHash: string;
  frozenAt: Date;
}

/** The whole application as it was handed in: what a reader of the portal sees of it, on paper. */
export function revisionPaper(revision: PrintedRevision, plan: EditionPlan, contacts: boolean, words: Words): Paper {
  const { no, number, content, frozenAt } = revision;
  const { locale, say } = words;
  const submitted = say('revision.submitted', { no, at: dateText(frozenAt, locale) });
  return {
    ...{ title: `${number} ${say('revision.title')}`, language: locale, madeAt: frozenAt, glyphs: 'spell' },
    head: { left: plan.name[locale], right: number },
    foot: { left: `${say('revision.title')} · ${submitted}`, page: pageLine(words) },
    blocks: [
      { is: 'title', text: say('revision.title'), under: plan.name[locale] },
      { is: 'facts', rows: [[say('labels.number'), number], ...basicFacts(content, plan, words)] },
      ...memberBlocks(content, words),
      ...answerBlocks(content, plan, contacts, words),
      ...documentBlocks(content.documents, plan, words),
      ...consentBlocks(content, plan, words),
      ...proof(revision, words),
    ],
  };
}

function consentBlocks({ consents }: RevisionContent, plan: EditionPlan, words: Words): Block[] {
  const given = consents.flatMap(({ code, version }) => {
    const text = plan.consents.find((one) => one.code === code && one.version === version)?.text[words.locale];
    return [`${words.say('revision.consented', { version })}${text ?? code}`];
  });
  return given.length === 0
    ? []
    : [
        { is: 'heading', text: words.say('labels.consents') },
        { is: 'list', label: '', items: given },
      ];
}

function proof({ entryId, no, number, contentHash, frozenAt }: PrintedRevision, { locale, say }: Words): Block[] {
  const content = `REVISION/1/${entryId.replaceAll('-', '')}/${no}/${contentHash}`.toUpperCase();
  const lines = [
    say('revision.frozen', { number, no, at: dateText(frozenAt, locale) }),
    `${say('labels.contentHash')} ${contentHash}`,
    say('revision.check'),
  ];
  return [
    { is: 'heading', text: say('labels.proof') },
    { is: 'code', content, about: say('revision.code'), lines },
  ];
}
