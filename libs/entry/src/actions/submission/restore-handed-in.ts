import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { storedOf } from '../../domain/answer.js';
import { fieldsOf } from '../../domain/completeness.js';
import type { Entry } from '../../domain/entry.js';
import { regionOf, type RevisionContent } from '../../domain/revision.js';
import { titleKey } from '../../domain/title.js';
import { hiddenBeside } from '../../domain/unsent.js';
import type { AtHand } from '../entry/entry-at-hand.js';
import { lookByRegister } from '../draft/judge-anew.js';
import { changeEntry } from '../entry/store-entry.js';

const CONTENT = 'SELECT content FROM entry.revision WHERE entry_id = $1 AND no = $2';
/** Every stored answer that is to stand again, as it was handed in or, where it was not, cleared. */
const ANSWERS = `UPDATE entry.answer a SET value = coalesce(t.value, 'null'), version = a.version + 1
  FROM entry.answer o LEFT JOIN jsonb_to_recordset($2::jsonb) AS t(field text, "row" text, value jsonb)
    ON t.field = o.field AND t."row" = o."row"
  WHERE o.entry_id = $1 AND a.entry_id = $1 AND a.field = o.field AND a."row" = o."row"
    AND a.field <> ALL ($3) AND a.value <> coalesce(t.value, 'null')`;
const REMOVE = `DELETE FROM entry.document WHERE entry_id = $1 AND 'documents.' || kind <> ALL ($2)`;
const DOCUMENTS = `INSERT INTO entry.document (entry_id, kind, upload_id, position)
  SELECT $1, kind, "uploadId", position FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (kind text, "uploadId" uuid))
    WITH ORDINALITY AS document (kind, "uploadId", position)
  WHERE 'documents.' || kind <> ALL ($3)`;

/**
 * Puts the draft back to what was handed in last, by its form, but for the parts that are open to correction. What is not
 * asked beside that stays as it is: it is no part of it. What goes is kept by `setAside` before.
 */
export async function restoreHandedIn(tx: Tx, { entry, edition }: AtHand, open: readonly string[]): Promise<void> {
  const last = await row<{ content: RevisionContent }>(tx, CONTENT, [entry.id, entry.revisionNo]);
  if (!last) return;
  const { pledge } = edition.plan;
  const { answers, documents } = last.content;
  const fields = fieldsOf(edition.plan);
  const untouched = [...open, ...hiddenBeside(fields, last.content)];
  const kept = pledge ? [...open, `documents.${pledge.document}`] : open;
  await tx.query(ANSWERS, [entry.id, JSON.stringify(storedOf(fields, answers)), untouched]);
  await tx.query(REMOVE, [entry.id, kept]);
  await tx.query(DOCUMENTS, [entry.id, JSON.stringify(documents), kept]);
  const { provinces } = edition.plan.eligibility;
  const organisation = open.includes('organisation') ? {} : await organisationOf(tx, entry, last.content, provinces);
  const formVersion = edition.plan.form.version;
  const form = formVersion === entry.formVersion ? {} : { formVersion };
  const back = { ...form, ...basicsOf(entry, last.content, open), ...organisation };
  if (Object.keys(back).length > 0) await changeEntry(tx, entry.id, back);
}

function basicsOf(entry: Entry, last: RevisionContent, open: readonly string[]): Partial<Entry> {
  const parts = (['title', 'track', 'division'] as const).filter((part) => !open.includes(part));
  const back = Object.fromEntries(parts.filter((part) => last[part] !== entry[part]).map((part) => [part, last[part]]));
  if (Object.keys(back).length === 0) return {};
  return { ...back, ...(back.title ? { titleKey: titleKey(back.title) } : {}), version: entry.version + 1 };
}

async function organisationOf(
  tx: Tx,
  entry: Entry,
  { organisation }: RevisionContent,
  provinces: readonly string[],
): Promise<Partial<Entry>> {
  const { id: organisationId, declaredRegion: kept = entry.declaredRegion } = organisation;
  if (organisationId === entry.organisationId && kept === entry.declaredRegion) return {};
  const declaredRegion = regionOf(organisation);
  const look = await lookByRegister(tx, { id: organisationId, declared: declaredRegion }, provinces);
  return { organisationId, declaredRegion, eligibility: look.outcome, eligibilityFindings: look.findings };
}
