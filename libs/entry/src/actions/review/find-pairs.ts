import type { Field } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { fewOfEach, type ReviewFinding } from '../../domain/review/finding.js';
import { titleLikeness } from '../../domain/review/likeness.js';
import { finding, pairFindings } from '../../domain/review/pair-findings.js';
import type { RevisionContent } from '../../domain/revision.js';
import { ofSameOrganisation, otherTitles, resembling } from '../../queries/review/resembling.js';

/** An entry whose traces are stored, with what it handed in last. */
export interface Looked {
  id: string;
  editionId: string;
  content: RevisionContent;
}

/** From this likeness on two titles are worth a look. */
const TITLES_ALIKE = 0.75;

/** What the entry shares with others of its edition: texts, people, titles, the organisation. */
export async function findPairs(tx: Tx, looked: Looked, fields: readonly Field[]): Promise<ReviewFinding[]> {
  const neighbours = await resembling(tx, looked);
  const alike = neighbours.flatMap((one) => pairFindings(fields, looked.content, one));
  return fewOfEach([...alike, ...(await titles(tx, looked)), ...(await sameOrganisation(tx, looked))]);
}

async function titles(tx: Tx, looked: Looked): Promise<ReviewFinding[]> {
  return (await otherTitles(tx, looked)).flatMap(({ id, title }) => {
    const share = titleLikeness(looked.content.title, title);
    if (share < TITLES_ALIKE) return [];
    return [finding('title-alike', 'warning', 'title', id, { share: Math.round(share * 100), title })];
  });
}

async function sameOrganisation(tx: Tx, looked: Looked): Promise<ReviewFinding[]> {
  const ids = await ofSameOrganisation(tx, looked, looked.content.organisation.id);
  return ids.map((id) => finding('organisation-shared', 'hint', 'organisation', id));
}
