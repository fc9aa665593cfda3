import type { EditionPlan } from '#competition';
import { type Answers, regionName } from '#kernel';
import type { Block, Fact } from '#platform/press';
import { withoutContacts } from '../../domain/contact.js';
import { fieldsOf } from '../../domain/completeness.js';
import { factsOf } from '../../domain/facts.js';
import { type DraftContent, type FrozenDocument, regionOf } from '../../domain/revision.js';
import { sectionBlocks } from './answer-blocks.js';
import type { Words } from './words.js';

/** Title, track, division, organisation and lead, as every paper begins. */
export function basicFacts(content: DraftContent, plan: EditionPlan, words: Words): Fact[] {
  const { locale, say } = words;
  const named = (list: EditionPlan['tracks'], wanted: string) =>
    list.find(({ code }) => code === wanted)?.name[locale] ?? wanted;
  const { title, track, division, organisation, lead } = content;
  return [
    [say('labels.title'), title],
    [say('labels.track'), named(plan.tracks, track)],
    [say('labels.division'), named(plan.divisions, division)],
    [say('labels.organisation'), organisation?.name ?? ''],
    [say('labels.uscc'), organisation?.uscc ?? say('none')],
    [say('labels.region'), organisation ? regionName(regionOf(organisation), locale) : ''],
    [say('labels.lead'), lead.name],
  ];
}

/** All answers, section by section; without telephone numbers and addresses for those who may not have them. */
export function answerBlocks(content: DraftContent, plan: EditionPlan, contacts: boolean, words: Words): Block[] {
  const { answers } = content;
  const seen: Answers = contacts ? answers : withoutContacts(fieldsOf(plan), answers);
  return plan.form.sections.flatMap(({ name, fields }) =>
    sectionBlocks({ name: name[words.locale], fields }, { ...seen, ...factsOf(content) }, words),
  );
}

/** Files by name, size and hash. */
export function documentBlocks(
  documents: readonly Omit<FrozenDocument, 'uploadId'>[],
  plan: EditionPlan,
  words: Words,
): Block[] {
  if (documents.length === 0) return [];
  const { locale, say } = words;
  const kindOf = (kind: string) => plan.documents.find(({ code }) => code === kind)?.name[locale] ?? kind;
  const columns = ['kind', 'file', 'size', 'hash'].map((key) => ({
    text: say(`labels.${key}`),
    share: SHARES[key] ?? 1,
  }));
  const rows = documents.map(({ kind, name, size, sha256 }) => [kindOf(kind), name, sizeText(size), sha256]);
  return [
    { is: 'heading', text: say('labels.documents') },
    { is: 'table', label: '', columns, rows },
  ];
}

const SHARES: Readonly<Record<string, number>> = { kind: 2, file: 3, size: 1.2, hash: 4 };

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
