import { useSay } from '../../../lib/i18n.js';
import type { MyEntry } from '../api/my-entry.js';
import { PledgeCard } from '../papers/pledge-card.js';
import { sealedDocument } from '../papers/sealed-document.js';
import { DocumentSlot } from './document-slot.js';
import { answersOf } from './form-steps.js';
import styles from './form.module.css';
import { askedDocuments } from './gaps.js';
import { type DocumentRule, type EntryPlan, isAsked, isOpen } from './plan.js';

/** The files of an entry, and the pledge, which may follow after the submit. */
export function DocumentsStep({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const scan = sealedDocument(plan);
  const say = useSay();
  const later = ({ requiredFrom }: DocumentRule) => {
    const round = plan.rounds.find(({ code }) => code === requiredFrom && code !== entry.materials?.round);
    return round && say(round.name);
  };
  const rules = askedDocuments(plan, entry, answersOf(entry)).filter(({ code }) => isAsked(entry, `documents.${code}`));
  const closed = (path: string) => !entry.can.edit || !isOpen(entry, path);
  return (
    <div className={styles.fields}>
      {rules.map((rule) => (
        <DocumentSlot
          key={rule.code}
          rule={rule}
          entry={entry}
          later={later(rule)}
          disabled={closed(`documents.${rule.code}`)}
        />
      ))}
      {scan && !entry.materials && <PledgeCard entryId={entry.id} rule={scan} />}
    </div>
  );
}
