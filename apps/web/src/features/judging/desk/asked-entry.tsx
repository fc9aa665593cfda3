import { useTranslation } from 'react-i18next';
import { AreaField, RadioGroup } from '../../../ui/choice-fields.js';
import type { AskedEntry, Declared } from '../api/declarations.js';
import { CONFLICT_KINDS } from '../api/own-recusal.js';
import styles from './declaration.module.css';
import { FoundRelations } from './found-relations.js';

const FREE = 'free';

interface AskedEntryProps {
  entry: AskedEntry;
  /** undefined: nothing yet */
  said: Declared | undefined;
  /** Something of it is still missing at a submit. */
  fault: boolean;
  onChange: (said: Declared) => void;
}

/** One entry among those a judge declares about: whose it is, what was found, and the judge's word. */
export function AskedEntryCard({ entry, said, fault, onChange }: AskedEntryProps) {
  const { t } = useTranslation('conflicts');
  const { assignmentId, relations, members } = entry;
  const options = [
    { value: FREE, label: t('declare.none') },
    ...CONFLICT_KINDS.map((value) => ({ value, label: t('declare.conflict', { kind: t(`declare.kinds.${value}`) }) })),
  ];
  const say = (next: Partial<Declared>) => onChange({ assignmentId, conflict: null, statement: '', ...said, ...next });
  return (
    <li className={styles.entry} id={`declare-${assignmentId}`}>
      <h3>
        {entry.number} {entry.title}
      </h3>
      {entry.organisationName && (
        <p>
          {[entry.organisationName, entry.leadName].join(' · ')}
          <br />
          <small>{members.map(({ name, unit }) => [name, unit].filter(Boolean).join('，')).join('；')}</small>
        </p>
      )}
      <FoundRelations relations={relations} />
      <div className={styles.choice}>
        <RadioGroup
          label={t('declare.choice', { number: entry.number })}
          options={options}
          value={said ? (said.conflict ?? FREE) : ''}
          error={fault && !said ? t('declare.unsaid') : undefined}
          onChange={(value) => say({ conflict: value === FREE ? null : (value as Declared['conflict']) })}
        />
      </div>
      {said && (relations.length > 0 || said.conflict !== null) && (
        <AreaField
          label={t('declare.statement')}
          hint={t('declare.statement-hint')}
          rows={2}
          error={fault && said.statement.trim() === '' ? t('declare.lacks') : undefined}
          value={said.statement}
          onChange={(statement) => say({ statement })}
        />
      )}
    </li>
  );
}
